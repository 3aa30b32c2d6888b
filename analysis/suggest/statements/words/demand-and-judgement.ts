/** Verbs that report a demand: what is asked for is an opinion, that it was asked a fact. An irregular form stands behind its base. */
export const DEMAND_VERBS = `
urge demand implore beseech exhort plead=pled=pleaded beg advocate recommend
`;

/** Two-word verbs of demand: the first takes all its forms. */
export const DEMAND_PAIRS = `
call:for call:on press:for push:for appeal:for plead:for argue:for clamour:for clamor:for agitate:for campaign:for campaign:against
call:upon petition:for beg:for speak=spoke=spoken:against argue:against
`;

/** Verbs by which a source praises or condemns: one of them, done by somebody in the text, makes a sentence fact and opinion. */
export const JUDGEMENT_VERBS = `
accuse criticise criticize praise condemn denounce blame decry deplore applaud laud hail slam blast bash lambast lambaste assail castigate chastise
chide berate rebuke reprimand fault admonish commend extol salute congratulate credit ridicule mock deride disparage denigrate malign vilify
excoriate pillory pan savage trash question challenge dismiss reject dispute deride scold upbraid lament bemoan denigrate skewer
welcome
`;

/** Two-word verbs of judgement. */
export const JUDGEMENT_PAIRS = `
rail:against rail:at lash:out lash:at hit=hit:out hit=hit:back speak=spoke=spoken:out object:to take=took=taken:issue
take=took=taken:aim call:out protest:against come=came:out side:with tear=tore=torn:into rip:into lay=laid:into strike=struck:back inveigh:against
`;
