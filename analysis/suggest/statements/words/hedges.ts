/** What says how likely something is, or whether. Parted by `/`. */
export const HEDGE_PHRASES = `
might / may / maybe / perhaps / possibly / could / couldn't / would / wouldn't / would have / could have / might have / may have / could be / would be / might be / may be /
if / unless / whether or not / potentially / potential / generally / usually / often / sometimes / more or less / to some extent / in part / for the most part /
by and large / in general / expected to / set to / going to / gonna / will / won't / 'll / shall / about to / on track to / on course to / proves / proved / proof that /
reveals / exposes / highlights / highlighted / illustrates / illustrated / demonstrates / demonstrated / indicates that / signals / signaled / signalled
`;

/** What infers from something, or foretells. */
export const INFERENCE_PHRASES = `
probably / likely / likely to / unlikely / unlikely to / presumably / supposedly / seemingly / apparently / arguably / conceivably / evidently / seem / seems / seemed /
seem to / seems to / seemed to / appear to / appears to / appeared to / it appears / it seems / looks like / look like / looked like / looks as if / looks set to / sounds like /
feels like / feel like / smacks of / amounts to / amount to / amounted to / tantamount to / suggests that / suggest that / suggests / implies / imply / hints / hinted /
reflects a / reflects the / underscores / underscored / underscore / exemplifies / epitomizes / epitomises / speaks to / points to a / could well / may well / might well /
could easily / might easily / tend to / tends to / in a sense / sort of / kind of / on balance / poised to / bound to / destined to / doomed to / sure to / certain to /
almost certainly / no doubt / in all likelihood / chances are / risks becoming / threatens to / promises to / stands to / is unlikely / is likely / are likely / are unlikely
`;

/** Verbs and phrases that give the clause behind them as what somebody thinks. First persons count for the speaker. */
export const THINKING_PHRASES = `
i think / i believe / i feel / i hope / i fear / i doubt / i guess / i suppose / i suspect / i wish / i worry / i'm worried / i am worried / i'm afraid / i am afraid /
i find / i don't think / i do not think / i don't believe / i do not believe / i can't imagine / i cannot imagine / i would argue / i'd argue / i would say / i'd say / i mean /
i agree / i disagree / i'm sure / i am sure / i'm convinced / i am convinced / i'm proud / i am proud / i'm glad / i am glad / i'm happy / i am happy / i'm sorry /
i'm disappointed / i am disappointed / i'm concerned / i am concerned / i'm not sure / i love / i hate / i like / i prefer / i want / i support / i oppose / i trust / i expect / i care /
we think / we believe / we feel / we hope / we fear / we doubt / we suspect / we worry / we don't think / we don't believe / we do not believe / we are concerned /
we're concerned / we are proud / we're proud / we are disappointed / we're disappointed / we are confident / we're confident / we disagree / we agree / we support / we oppose /
we are pleased / we're pleased / we are committed / we know / in my view / in my opinion / in our view / in our opinion / in my mind / to my mind / to me / for me / as i see it /
if you ask me / my sense / my view / my opinion / my guess / my hope / my fear / our hope / our view / my feeling / my belief / personally / as far as i'm concerned
`;
