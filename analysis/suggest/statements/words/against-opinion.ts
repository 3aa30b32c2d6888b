/** Words of reporting: they tell who said something, when, and what an authority did. They speak against an opinion of the outlet's own. */
export const REPORTING_WORDS = `
said says told according announced reported confirmed stated spokesman spokeswoman spokesperson statement interview tweeted posted emailed
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr aug sept oct nov dec yesterday a.m p.m gmt est
`;

/** What police, courts, parliaments, offices and statisticians do. */
export const PROCEDURE_WORDS = `
arrested charged indicted convicted sentenced pleaded detained jailed imprisoned acquitted arraigned extradited deported subpoenaed testified sued
filed appealed ruled heard adjourned postponed scheduled appointed nominated elected resigned retired hired fired sworn
court judge jury prosecutor prosecutors attorney lawsuit plaintiff defendant indictment affidavit warrant custody bail felony misdemeanor misdemeanour hearing docket testimony
police officers officer sheriff deputies detectives investigators firefighters paramedics hospital hospitalized hospitalised injured wounded killed
signed introduced passed voted enacted approved vetoed amended adopted issued published released launched opened closed founded established created
bill senate house committee subcommittee legislature parliament council governor senator spokesman agency department ministry bureau commission
survey poll study researchers university census sample respondents percent percentage million billion thousand hundred dozen
aged born died married located headquartered
arrived departed travelled traveled returned met visited attended
`;

/** Before the name of somebody in office. */
export const TITLES = `
mr mrs ms dr sen rep gov president secretary minister senator justice judge mayor attorney rev lt sgt capt col gen
`;
