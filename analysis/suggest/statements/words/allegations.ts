/** Verbs of an accuser, in base forms. Who “claims” something may claim anything. */
export const ALLEGING_VERBS = 'allege accuse charge';

/** What accuses somebody by being there, whatever the verb. */
export const ACCUSERS = `
prosecutor prosecutors prosecution indictment indictments complaint lawsuit lawsuits suit plaintiff plaintiffs accuser accusers affidavit
`;

/** Other words by which a text leaves open whether a wrong was done. */
export const ALLEGED_WORDS =
  'alleged allegedly purportedly supposedly accused accusation accusations allegation allegations suspected';
