import { wordList } from '../word-list.ts';

export const FEMALE_NOUNS = wordList(`
  woman women girl mother mom mum wife daughter sister aunt grandmother niece widow girlfriend bride queen princess
  actress spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman waitress heiress saleswoman
  hostess lady
`);
export const MALE_NOUNS = wordList(`
  man men boy father dad husband son brother uncle grandfather nephew widower boyfriend groom king prince actor
  spokesman chairman congressman businessman councilman policeman waiter salesman fisherman gentleman guy
`);

/** What a person can be called by role, in the singular and lower case; plurals with s are formed. */
const ROLES = wordList(`
  accountant activist actor actress adviser advisor administrator advocate agent aide aid alderman ally ambassador
  analyst anchor applicant architect archbishop artist assistant assemblyman associate astronaut athlete attorney
  auditor author banker bishop blogger boss boy boyfriend broker brother businessman businesswoman buyer bystander
  cameraman campaigner candidate captain cardinal caller celebrity ceo chairman chairperson chairwoman chair
  chancellor chef chief child citizen claimant clergyman clerk client co-author co-chair co-founder co-owner
  co-sponsor co-worker coach colleague colonel columnist comedian commander commentator commissioner conductor
  congressman congresswoman conservative constable constituent consultant contractor controller cop coordinator
  coroner correspondent councillor councilman councilwoman councilor counsel counsellor counselor critic curator
  customer dad daughter dealer dean defendant defender delegate democrat demonstrator deputy designer detective
  developer diplomat director doctor donor driver economist editor educator employee employer engineer entrepreneur
  environmentalist epidemiologist executive expert fan farmer father fellow fighter filmmaker firefighter fisherman
  friend founder general girl girlfriend governor graduate grandfather grandmother guard guest guide handler head
  historian holder homeowner host husband imam immigrant inmate inspector instructor investigator investor inventor
  islamist journalist judge juror justice kid king laborer landlord landowner lawmaker lawyer leader lecturer
  legislator liberal librarian lieutenant lobbyist magistrate major man manager mayor narrator mechanic mediator
  member merchant midwife migrant minister moderator mom monitor mother mum musician negotiator neighbor neighbour
  nominee novelist nurse observer officer official operator opponent organiser organizer owner painter parent
  participant partner passenger passer-by pastor patient person photographer physician physicist pilot plaintiff
  planner player poet policeman politician pollster premier president priest prince princess principal prisoner
  producer professor programmer prosecutor protester protestor provost psychiatrist psychologist publisher pundit
  queen rabbi rancher ranger reader realtor refugee regulator relative reporter representative republican rescuer
  researcher resident retiree reviewer rival roommate runner sailor salesman scholar scientist secretary senator
  sergeant shareholder sheriff shopper singer sister skeptic sceptic sociologist soldier solicitor son source speaker
  specialist spokesman spokesperson spokeswoman staffer statistician strategist student superintendent supervisor
  supporter surgeon surrogate survivor suspect sympathizer teacher technician teenager tenant therapist tourist trader
  trainer treasurer trooper trustee undersecretary uncle user vendor veteran vice-president viewer victim villager
  visitor volunteer voter warden widow wife winner witness woman worker writer youth zoologist nephew niece aunt
  insider whistleblower whistle-blower opposition intern trainee apprentice chaplain conservationist ecologist
  biologist chemist geologist meteorologist climatologist demographer philosopher theologian anthropologist
  archaeologist criminologist linguist mathematician astronomer guitarist drummer pianist violinist composer rapper
  dancer choreographer sculptor screenwriter playwright quarterback striker goalkeeper midfielder pitcher umpire
  referee sponsor signatory petitioner respondent appellant paramedic dispatcher pharmacist dentist veterinarian
  receptionist cashier janitor plumber electrician carpenter welder miner commuter cyclist pedestrian motorist hiker
  camper swimmer surfer gamer shopkeeper grocer butcher baker barber
  recipient beneficiary pensioner reformer taxpayer teen pupil alien shooter gunman trafficker smuggler felon convict
  offender adult enemy thug gangster rioter looter marcher fugitive detainee informant dictator strongman tyrant ruler
  warlord mogul tycoon billionaire hero villain foe counterpart
`);

const IRREGULAR_PLURALS = wordList(`
  men women children people policemen policewomen congressmen congresswomen businessmen spokesmen chairmen firemen
  fishermen attorneys wives clergymen servicemen assemblymen councilmen attorneys-general passers-by police folks
  elders others republicans democrats conservatives liberals progressives americans britons locals lawmakers families
  couples parents authorities gunmen seniors criminals terrorists militants extremists rebels moderates troops
`);

/** Behind “the” they are people by themselves. */
export const NOMINAL_ADJECTIVES = wordList(`
  accused aged blind dead deaf deceased disabled displaced elderly faithful homeless injured jobless missing needy poor
  rich sick undocumented unemployed uninsured vulnerable wealthy wounded young
`);

export function isPersonNoun(word: string): boolean {
  return ROLES.has(word) || isPersonPlural(word);
}

export function isPersonPlural(word: string): boolean {
  return (
    IRREGULAR_PLURALS.has(word) ||
    (word.endsWith('ies')
      ? ROLES.has(`${word.slice(0, -3)}y`)
      : word.endsWith('s') && (ROLES.has(word.slice(0, -1)) || ROLES.has(word.slice(0, -2))))
  );
}
