import type { ActorKind, Gender } from '../people/actor.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../people/given-names.ts';
import { countryOf } from '../people/peoples.ts';
import { PLACES } from '../people/other-nouns.ts';

/** Somebody as far as the name tells. */
export interface Named {
  words: readonly string[];
  kind: ActorKind;
  gender: Gender | null;
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'us']);

/** Names that are not spelled alike. */
const ALSO_CALLED: Record<string, string> = {
  us: 'united states',
  usa: 'united states',
  america: 'united states',
  uk: 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  eu: 'european union',
  un: 'united nations',
};

/** Every name of a case is held against every other: most are told by their first word to be none of these. */
const BEGINS_ALSO_CALLED = new Set(Object.keys(ALSO_CALLED).map((name) => name.split(' ')[0]));

/** Given names and what they are shortened to. */
const SHORT_NAMES = [
  'michael mike mick',
  'william bill will billy',
  'robert bob rob bobby',
  'james jim jimmy',
  'john jack johnny jon',
  'joseph joe joey',
  'thomas tom tommy',
  'richard rick dick rich',
  'charles charlie chuck',
  'edward ed ted eddie',
  'daniel dan danny',
  'david dave',
  'stephen steven steve',
  'christopher chris',
  'matthew matt',
  'anthony tony',
  'nicholas nick',
  'benjamin ben bibi',
  'samuel sam',
  'andrew andy drew',
  'gregory greg',
  'jeffrey jeff',
  'kenneth ken',
  'timothy tim',
  'donald don',
  'ronald ron',
  'lawrence larry',
  'patrick pat',
  'peter pete',
  'philip phil',
  'alexander alex',
  'elizabeth liz beth betsy lizzie',
  'katherine catherine kathy cathy kate katie',
  'margaret maggie meg peggy',
  'deborah debra deb debbie',
  'susan sue',
  'barbara barb',
  'jennifer jen jenny',
  'rebecca becky',
  'patricia pat patty',
  'raymond ray',
  'frederick fred',
  'joshua josh',
  'jacob jake',
  'zachary zach',
  'leonard len',
  'gerald jerry gerry',
].map((names) => new Set(names.split(' ')));

/** Whether two names in full are one actor's. Both have two words or more, or are the same word. */
export function isSameFullName(one: Named, other: Named): boolean {
  const [ours, theirs] = [spelled(one.words), spelled(other.words)];
  if (ours.length === theirs.length && ours.every((word, index) => word === theirs[index])) return true;
  if (ours.length < 2 || theirs.length < 2) return false;
  if (isBody(one) || isBody(other)) return isSameBody(ours, theirs);
  if (one.kind === 'place' || other.kind === 'place' || isOfOtherGender(one, other)) return false;
  return ours.at(-1) === theirs.at(-1) && isSameGivenName(ours[0] ?? '', theirs[0] ?? '');
}

/** Whether a short name may stand for a full one: a surname, an acronym, the beginning of a body's name. */
export function isShortFor(short: Named, full: Named): boolean {
  if (full.words.length <= short.words.length || isOfOtherGender(short, full)) return false;
  const [word = ''] = short.words;
  if (isBody(full)) return isShortBody(short.words, full.words);
  if (short.words.length > 1 || full.kind === 'place') return false;
  return full.words.at(-1) === word;
}

/**
 * Whether one word may stand for a full name by its beginning: a given name, or a surname that goes first. Of the latter
 * lists of given names know nothing: “Kim Sung Ho” is no woman for it.
 */
export function isBeginningOf({ words }: Named, full: Named): boolean {
  return words.length === 1 && full.words.length > 1 && full.kind === 'person' && full.words[0] === words[0];
}

/** Whether the beginning of a name is more likely its surname. */
export function beginsWithSurname({ words }: Named): boolean {
  return words.length > 2 || !isGivenName(words[0] ?? '');
}

/**
 * Two names that any of these takes for one actor's have one of these in common: a word as it is written or as it is spelled
 * elsewhere, or one's word is the other's initials. Others have one in common, too.
 */
export function nameKeys(words: readonly string[]): ReadonlySet<string> {
  const written = spelled(words);
  const isAllSmall = [words, written].some((each) => telling(each).length === 0);
  return new Set([...words, ...written, ...initialsOf(words), ...(isAllSmall ? [''] : [])]);
}

function isBody({ kind }: Named): boolean {
  return kind === 'organisation';
}

function isOfOtherGender(one: Named, other: Named): boolean {
  return one.gender !== null && other.gender !== null && one.gender !== other.gender;
}

/** Every name is held against every other. */
const spellings = new WeakMap<readonly string[], readonly string[]>();

function spelled(words: readonly string[]): readonly string[] {
  const known = spellings.get(words) ?? spelledAnew(words);
  spellings.set(words, known);
  return known;
}

function spelledAnew(words: readonly string[]): readonly string[] {
  const country = words.length === 1 ? countryOf(words[0] ?? '') : countryOfTwo(words);
  if (country) return country.split(' ');
  const known = BEGINS_ALSO_CALLED.has(words[0]) ? ALSO_CALLED[words.join(' ')] : undefined;
  return known ? known.split(' ') : words;
}

/** “North Korean” */
function countryOfTwo(words: readonly string[]): string | undefined {
  return words.length === 2 && /^(?:north|south)$/u.test(words[0] ?? '') ? countryOf(words.join(' ')) : undefined;
}

function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  return SHORT_NAMES.some((names) => names.has(one) && names.has(other));
}

function isGivenName(word: string): boolean {
  return FEMALE_NAMES.has(word) || MALE_NAMES.has(word);
}

/** “Department of Works” and “Works Department”; “U.S. Supreme Court” and “Supreme Court”. */
function isSameBody(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [telling(one), telling(other)];
  if (ours.toSorted().join(' ') === theirs.toSorted().join(' ')) return true;
  const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  const before = long.slice(0, -short.length);
  return (
    short.length > 1 &&
    long.slice(-short.length).join(' ') === short.join(' ') &&
    before.every((word) => PLACES.has(word))
  );
}

function isShortBody(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > 1) return isSameBody(short, full);
  const [word = ''] = short;
  return word.length > 1 && initialsOf(full).includes(word);
}

/** Without the small words, and with them. */
function initialsOf(words: readonly string[]): string[] {
  return [telling(words), words].map((parts) => parts.map((part) => part.charAt(0)).join(''));
}

function telling(words: readonly string[]): string[] {
  const own = words.filter((word) => !SMALL.has(word));
  return own[0] === 'united' && own[1] === 'states' && own.length > 3 ? own.slice(2) : own;
}
