/** Nouns by which one kind of people is called, of which a case mostly has one group. From general English. */
const KINDS = [
  'police officer cop policeman policewoman sheriff deputy trooper constable',
  'student pupil teen teenager youth child kid youngster girl boy',
  'senior retiree pensioner elder recipient beneficiary',
  'lawmaker legislator senator representative congressman congresswoman',
  'protester protestor demonstrator marcher rioter',
  'worker employee staffer laborer',
  'immigrant migrant refugee alien foreigner newcomer',
  'prosecutor attorney lawyer',
  'voter resident citizen local villager taxpayer constituent',
  'supporter advocate proponent activist campaigner backer',
  'opponent critic skeptic sceptic foe',
  'soldier troop militant rebel fighter',
  'relative parent family sibling',
  'doctor physician nurse',
  'victim survivor',
  'business owner retailer seller vendor shop',
];

const KIND_OF = new Map(KINDS.flatMap((nouns, kind) => nouns.split(' ').map((noun) => [noun, kind] as const)));

const OF_ANY_AGE = new Set(
  'adults americans britons citizens consumers men patients people persons residents women'.split(' '),
);
const AGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:aged|elderly|older|retired|senior)$/u, 'senior'],
  [/^(?:teenage|young|younger)$/u, 'youth'],
];

/** “Elderly Americans” and “senior citizens” are called by their age, whatever the noun. @param words of the wording, folded. */
export function groupNoun(words: readonly string[], noun: string): string {
  if (!OF_ANY_AGE.has(noun)) return noun;
  return AGES.find(([age]) => words.some((word) => age.test(word)))?.[1] ?? noun;
}

/** Whether two nouns, singular or plural, call one kind of people. */
export function isOneKind(one: string, other: string): boolean {
  if (one === other) return true;
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  return kind !== undefined && kind === otherKind;
}

/** Nouns, singular or plural, that call one kind of people have one number; undefined for what no list has. */
export function kindOf(noun: string): number | undefined {
  const singular = noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/men$/u, 'man').replace(/s$/u, '');
  return KIND_OF.get(noun) ?? KIND_OF.get(singular);
}
