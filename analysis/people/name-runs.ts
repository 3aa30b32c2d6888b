import { OPENERS } from '../word-lists/abbreviations.ts';
import { BREAKS } from './grammar-words.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NAMES, ORGANISATION_NOUNS } from './other-nouns.ts';
import { isOfThings } from './place-nouns.ts';
import { isOfficeForTwo } from './offices-for-two.ts';
import { isPersonNoun } from './person-nouns.ts';
import { PLAIN_ACRONYMS } from './plain-acronyms.ts';
import { spelledOutEnd } from './spelled-out.ts';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.ts';
import { rarityOf } from '../word-rarity.ts';
import { wordList } from '../word-list.ts';
import { TITLES } from './titles.ts';
import type { Token } from './tokens.ts';

const GIVEN = new Set([...FEMALE_NAMES, ...MALE_NAMES]);
const PARTICLES = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'du',
  'del',
  'bin',
  'ibn',
  'al',
  'el',
  'le',
  'ter',
]);
const OFFICES_OF = /^(?:secretary|minister)$/u;
const JOINTS = new Set(['of', 'on', 'for', 'against', 'and', '&']);
/** Other words in -ing that open a sentence are verbs. */
const NAMES_IN_ING = wordList(
  'beijing browning downing fleming harding keating manning reading sterling wyoming xiaoping',
);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october|i|i’m|i'm)$/u;
/** “Sen. Ana Brock, R-Texas,” */
const PARTY_AND_STATE = /^[DIR]-\p{Lu}/u;
const GAP = /^[ \u00a0]["“‘]?$|^["”’] $/u;

/** The index behind the capitalised words from `start` on that make one name; null where none begins. */
export function nameEnd(tokens: readonly Token[], start: number): number | null {
  const spelledOut = tokens[start]?.isCapitalised ? spelledOutEnd(tokens, start) : null;
  if (spelledOut !== null) return spelledOut;
  if (!beginsName(tokens, start)) return null;
  let end = start + 1;
  for (let next = nextOfName(tokens, start, end); next !== null; next = nextOfName(tokens, start, end)) end = next;
  return tokens.slice(start, end).every(isPlainAcronym) ? null : end;
}

/** The index behind the next word of the name that has begun, with the small words that join it; null at its end. */
function nextOfName(tokens: readonly Token[], start: number, end: number): number | null {
  const token = tokens[end];
  if (!token || tokens[end - 1]?.isPossessive || !isPlainGap(token.gap) || token.opensSentence) return null;
  // “FERRIES The operator said”: a label, and the sentence behind it.
  if (token.lower === 'the') return null;
  if (isNameWord(token)) return end + 1;
  if (PARTICLES.has(token.lower)) {
    const behind = PARTICLES.has(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
    return isNameWord(tokens[behind]) ? behind + 1 : null;
  }
  return JOINTS.has(token.lower) ? behindJoint(tokens, start, end) : null;
}

/** “Department of Health and Human Services”, but not “the Senate and Brock”. */
function behindJoint(tokens: readonly Token[], start: number, end: number): number | null {
  const before = tokens.slice(start, end);
  const joint = tokens[end]?.lower;
  // “Secretary of State John Lund”
  if (joint === 'of' && OFFICES_OF.test(before.at(-1)?.lower ?? '') && isNameWord(tokens[end + 1])) return end + 2;
  const next = tokens[end + 1];
  const isForTwo = joint === 'and' && isNameWord(next) && isOfficeForTwo(before.at(-1)?.lower ?? '', next?.lower ?? '');
  if (isForTwo) return end + 2;
  const isList = before.some(({ lower }) => lower === 'of' || lower === 'on' || lower === 'for');
  if (!before.some(({ lower }) => ORGANISATION_NAMES.has(lower)) || (joint === 'and' && !isList)) return null;
  const beyond = joint !== 'and' && tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const joined = tokens[beyond];
  if (!joined || !isNameWord(joined) || !isPlainGap(joined.gap)) return null;
  // “the Department of Works and HWU”
  if (joint === 'and' && /^\p{Lu}{2,}$/u.test(joined.word)) return null;
  // “Department of Justice” has one, “the Senate and Justice Brock” are two.
  const opensOther = TITLES.has(joined.lower) && (joint === 'and' || joint === '&' || isNameWord(tokens[beyond + 1]));
  return opensOther ? null : beyond + 1;
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isNameWord(token)) return false;
  const { lower } = token ?? { lower: '' };
  if (!token?.opensSentence) return !OPENERS.has(lower);
  if (TITLES.has(lower) && isNameWord(tokens[at + 1]) && isPlainGap(tokens[at + 1]?.gap ?? '')) return true;
  if (token.isNameElsewhere && !OPENERS.has(lower) && !BREAKS.has(lower)) return true;
  return !(
    OPENERS.has(lower) ||
    isPlainOpener(tokens, at) ||
    (BREAKS.has(lower) && !/^\p{Lu}{2,}$/u.test(token.word)) ||
    isPersonNoun(lower) ||
    DOCUMENT_NOUNS.has(lower) ||
    ORGANISATION_NOUNS.has(lower) ||
    lower.endsWith('ly') ||
    (lower.endsWith('ing') && !NAMES_IN_ING.has(lower))
  );
}

/** “Inspection of the bridge”, “Town-hall bosses”: a word that has its capital from the sentence that it opens. */
function isPlainOpener(tokens: readonly Token[], at: number): boolean {
  const { word, lower } = tokens[at] ?? { word: '', lower: '' };
  const isCommon = !GIVEN.has(lower) && rarityOf(lower).endsWith('common');
  return !isNameWord(tokens[at + 1]) && (isCommon || isOfThings(lower) || /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(word));
}

function isNameWord(token: Token | undefined): boolean {
  return token?.isCapitalised === true && !CALENDAR.test(token.lower) && !PARTY_AND_STATE.test(token.word);
}

/** “UTC”, unless the text has an “Upper Town Council (UTC)”; “Harbour TV” is a name all the same. */
function isPlainAcronym({ word, lower, isNameElsewhere }: Token): boolean {
  return PLAIN_ACRONYMS.has(lower) && word === word.toUpperCase() && !isNameElsewhere;
}

/** A space, and what stands within names: “Marcia ‘Cia’ Lund”. */
export function isPlainGap(gap: string): boolean {
  return GAP.test(gap);
}
