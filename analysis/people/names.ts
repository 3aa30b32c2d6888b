import type { ActorKind, Gender } from './actor.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { ORGANISATION_NAMES, PLACES } from './other-nouns.ts';
import { BEFORE_PLACES, isOfThings, PLACE_NOUNS } from './place-nouns.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from './person-nouns.ts';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from './titles.ts';
import type { Token } from './tokens.ts';

/** What a run of capitalised words says. */
export interface ReadName {
  /** Without titles; empty where there are only titles: “the Attorney General”. */
  words: readonly string[];
  /** As the text writes them. */
  text: string;
  titles: readonly string[];
  kind: ActorKind;
  gender: Gender | null;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Nd}&.-]{1,5}$/u;
/** Not “PD”, which every town has. */
const LETTERS = /^\p{Lu}{3,5}$/u;
const DIVISIONS = new Set(['city', 'county', 'district', 'state']);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;

/** Takes apart “Easton Mayor Ana Brock”, “Ms Brock”, “Department of Works”. */
export function readName(tokens: readonly Token[]): ReadName {
  const isOrganisation = endsAsOrganisation(tokens);
  const split = isOrganisation ? 0 : behindTitles(tokens);
  const own = withoutParty(tokens.slice(split));
  const titles = tokens.slice(0, split).map(({ lower }) => lower);
  const words = own.map(({ lower }) => lower).filter((word) => !SUFFIX.test(word));
  return {
    words,
    text: own.map(({ word }) => word).join(' '),
    titles,
    kind: isOrganisation ? 'organisation' : kindOf(own, titles),
    gender: genderOf(titles) ?? givenNameGender(words[0] ?? ''),
  };
}

/** “HWU”, “AT&T”. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}

/** How many words stand before the name itself: “Easton Mayor” of “Easton Mayor Ana Brock”. */
function behindTitles(tokens: readonly Token[]): number {
  // “the US President”
  const isOffice = tokens.every(({ lower }) => TITLES.has(lower) || PLACES.has(lower));
  // “City Hall”, “County Jail”
  if (tokens.length === 2 && PLACE_NOUNS.has(tokens[1]?.lower ?? '') && DIVISIONS.has(tokens[0]?.lower ?? '')) return 0;
  if (isOffice && TITLES.has(tokens.at(-1)?.lower ?? '')) return tokens.length;
  return tokens.findLastIndex(({ lower }, index) => TITLES.has(lower) && index < tokens.length - 1) + 1;
}

/** “Republican Ana Brock” is Ana Brock, “Easton HWU” the HWU there. */
function withoutParty(own: readonly Token[]): readonly Token[] {
  const [first, second] = own;
  const isBranch = LETTERS.test(own.at(-1)?.word ?? '') && own.slice(0, -1).every(({ lower }) => PLACES.has(lower));
  if (isBranch) return own.slice(-1);
  const isBefore = own.length > 2 && PLACES.has(first?.lower ?? '') && givenNameGender(second?.lower ?? '') !== null;
  return isBefore ? own.slice(1) : own;
}

function endsAsOrganisation(tokens: readonly Token[]): boolean {
  // Nobody's name has a small “and” in it.
  if (tokens.some(({ word }) => word === 'and')) return true;
  const last = tokens.at(-1)?.lower ?? '';
  const isBody = ORGANISATION_NAMES.has(last) && tokens.length > 1 && !isPersonalName(tokens);
  return (
    isBody ||
    tokens.some(
      ({ lower, isCapitalised }, index) =>
        !isCapitalised &&
        (lower === 'of' || lower === 'on' || lower === 'for') &&
        index > 0 &&
        tokens.slice(0, index).some((token) => ORGANISATION_NAMES.has(token.lower)),
    )
  );
}

/** “Rep. Lee House”: a title or a given name before a single word. */
function isPersonalName(tokens: readonly Token[]): boolean {
  return tokens.length === 2 && ['mr', 'mrs', 'ms', 'miss', 'dr', 'sen', 'rep', 'gov'].includes(tokens[0]?.lower ?? '');
}

function kindOf(own: readonly Token[], titles: readonly string[]): ActorKind {
  if (own.length === 0 || titles.length > 0) return 'person';
  const words = own.map(({ lower }) => lower);
  if (words.every((word) => PLACES.has(word))) return 'place';
  if (givenNameGender(words[0] ?? '') !== null && words.length > 1) return 'person';
  if (words.some((word) => ORGANISATION_NAMES.has(word))) return 'organisation';
  if (own.length === 1) return isAcronym(own[0]?.word ?? '') ? 'organisation' : 'unknown';
  const last = words.at(-1) ?? '';
  if (PLACE_NOUNS.has(last) || BEFORE_PLACES.has(words[0] ?? '')) return 'place';
  if (isOfThings(last)) return 'unknown';
  return own.length <= 4 && !PLACES.has(words[0] ?? '') && !isAcronym(own[0]?.word ?? '') ? 'person' : 'unknown';
}

export function genderOf(words: Iterable<string>): Gender | null {
  for (const word of words) {
    if (FEMALE_TITLES.has(word) || FEMALE_NOUNS.has(word)) return 'female';
    if (MALE_TITLES.has(word) || MALE_NOUNS.has(word)) return 'male';
  }
  return null;
}

function givenNameGender(word: string): Gender | null {
  const first = word.split('-')[0] ?? word;
  if (MALE_NAMES.has(word)) return 'male';
  if (FEMALE_NAMES.has(word) || FEMALE_NAMES.has(first)) return 'female';
  return MALE_NAMES.has(first) ? 'male' : null;
}
