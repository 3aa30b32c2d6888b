/** What asks for a deed or weighs it as a duty. Parted by `/`; `*` stands for any one word. */
export const OBLIGATION_PHRASES = `
should / shouldn't / should've / ought to / ought not / oughtn't / must / mustn't / need to / needs to / needed to be / need not /
needn't / have to / has to / having to / had better / have got to / has got to / 've got to / gotta / supposed to / it's time / it is time /
time to / time for / high time / the time has come / now is the time / let's / let us / had to be / duty to / obligation to /
responsibility to / obliged to / owe it to / owes it to / imperative / necessary / was necessary / is necessary / crucial that / essential that / vital that / important that /
important to / necessary to / wrong to / right to expect / have a right to / has a right to / have no right / has no right / has no business /
have no business / can and should / can and must / cannot be allowed / can't be allowed / cannot continue / can't continue /
cannot stand / must not / cannot afford / can't afford / no more / enough is enough / deserve / deserves / deserved to / we need / we must /
we have to / we want / we demand / we deserve / we cannot / we can't / you have to / you need to / you must / you should /
i urge / i call on / we urge / we call on / i ask / we ask / please / don't / do not let / never again / would do well to / would be wise to / be ashamed /
better to / it is up to / it's up to / is not up to / cannot be tolerated / won't be tolerated / will not be tolerated / worth fighting / need for /
needs more / needs a / need a / need more / needs new / need new / require us to / in need of / must be / must have / must come / must stop
`;

/** What lays down duties: that somebody “must” by them is a fact about them. */
export const RULE_NOUNS = `
rule rules law laws statute statutes ordinance ordinances regulation regulations guideline guidelines policy policies code constitution charter contract
contracts agreement treaty convention protocol act bylaw bylaws by-laws order orders ruling directive decree bill legislation measure amendment clause
article section terms conditions instructions manual handbook provision provisions requirement requirements standard standards
`;
