/**
 * Verbs of saying and thinking, by what must follow them. Base forms; irregular forms stand behind: `tell=told`.
 * These need no “that”: “she said it was late”.
 */
export const SAYING_VERBS = `
say=said tell=told think=thought believe argue insist claim allege warn contend maintain assert declare concede admit acknowledge predict fear hope feel=felt
reckon assume conclude speculate opine quip insinuate
`;

/** These need it, or stand behind what is said: “it was late, she added”. Alone they tell of a deed. */
export const ADDING_VERBS = `
add explain reply respond note report write=wrote=written tweet announce recall observe remark continue joke complain lament testify caution reiterate state
estimate
`;

/** These report with “that” only. */
export const SAYING_THAT_VERBS = `
confirm find=found show=showed=shown reveal suggest indicate disclose mention propose project forecast charge agree decide
rule determine know=knew=known deny point=pointed reason learn notice realise realize recognise recognize see=saw=seen hold=held imply signal
advise calculate demonstrate doubt dispute guarantee hear=heard hint inform understand=understood remind remember repeat
swear=swore=sworn threaten underline underscore highlight worry vow promise counter suspect
emphasise emphasize assure confide muse conjecture retort stress boast post stipulate specify rejoin protest pledge elaborate clarify
`;

/** Of them, those of an accuser. Who “claims” something may claim anything. */
export const ALLEGING_VERBS = 'allege accuse charge';

/** What accuses somebody by being there, whatever the verb. */
export const ACCUSERS = `
prosecutor prosecutors prosecution indictment indictments complaint lawsuit lawsuits suit plaintiff plaintiffs accuser accusers affidavit
`;

/** Other words by which a text leaves open whether a wrong was done. */
export const ALLEGED_WORDS =
  'alleged allegedly purportedly supposedly accused accusation accusations allegation allegations suspected';
