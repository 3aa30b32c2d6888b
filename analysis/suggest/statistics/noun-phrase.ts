import { isStopWord } from '../../word-lists/stop-words.ts';
import { isHyphen, isWord, wordAt } from '../../numbers/number-tokens.ts';
import type { NumberToken } from '../../numbers/number-tokens.ts';
import { COMMON_VERBS, IRREGULAR_PLURALS, NO_ADVERBS, SINGULARS_IN_S, TIME_UNITS } from './statistic-words.ts';

/** “up to four modifiers + noun”. */
const MOST_WORDS = 5;

/** A word with what hyphens tie to it: “across-the-board”. Indexes of tokens. */
interface PhraseWord {
  next: number;
  last: NumberToken;
  isCompound: boolean;
}

/**
 * Where the noun phrase ends that begins at a token, `at` itself where there is none: words up to the first plural
 * noun, or, where a single thing may be meant, up to the first word that a noun phrase cannot hold.
 */
export function nounPhraseEnd(tokens: readonly NumberToken[], at: number, mayBeSingular: boolean): number {
  const words = phraseWords(tokens, behindOther(tokens, at));
  const plural = words.findIndex((word, index) => isPlural(word) && !goesOn(words, index));
  if (plural !== -1) return words[plural]?.next ?? at;
  const joined = words.length > 0 && words.length <= 2 ? joinedNounEnd(tokens, words.at(-1)?.next ?? at) : null;
  if (joined !== null) return joined;
  if (!mayBeSingular) return at;
  return words.findLast(({ last }) => !/(?:ed|ing)$/u.test(last.lower) && !isAdverb(last))?.next ?? at;
}

/** “23 Dutch and Danish sailors” */
function joinedNounEnd(tokens: readonly NumberToken[], at: number): number | null {
  if (!/^(?:and|or)$/u.test(wordAt(tokens, at))) return null;
  const [first, second] = phraseWords(tokens, at + 1);
  if (second && isPlural(second)) return second.next;
  return first && isPlural(first) && !second ? first.next : null;
}

/** “four other ports”, “a million more votes” */
function behindOther(tokens: readonly NumberToken[], at: number): number {
  return /^(?:other|more|fewer|such|additional|different|separate|own)$/u.test(wordAt(tokens, at)) ? at + 1 : at;
}

function isAdverb({ lower }: NumberToken): boolean {
  return lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}

/** “five sales managers”: the plural before a plural is a part of its name. */
function goesOn(words: readonly PhraseWord[], index: number): boolean {
  const [word, behind] = [words[index], words[index + 1]];
  if (!word || !behind || !isPlural(behind)) return false;
  return !TIME_UNITS.has(word.last.lower);
}

function phraseWords(tokens: readonly NumberToken[], at: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let next = at;
  while (words.length < MOST_WORDS) {
    const word = phraseWordAt(tokens, next);
    // “officers routinely carry guns”: behind a noun, an adverb opens what is said of it.
    if (!word || (words.length > 0 && isAdverb(word.last) && !word.isCompound)) break;
    words.push(word);
    ({ next } = word);
  }
  return words;
}

const TITLES = /^(?:mrs?|ms|dr|gov|sen|rep|st)$/u;
/** “a ten-point lead last month”, “12 votes Tuesday”: when it was belongs to the sentence. */
const DATING = /^(?:last|next|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/u;

function phraseWordAt(tokens: readonly NumberToken[], at: number): PhraseWord | null {
  const first = tokens[at];
  if (!first || !isWord(first)) return null;
  let [next, last] = [at + 1, first];
  while (isHyphen(tokens, next)) {
    last = tokens[next + 1] ?? last;
    next += 2;
  }
  const isCompound = next > at + 1;
  // “Mrs. Ode” goes on behind its full stop.
  if (TITLES.test(first.lower) && tokens[next]?.text === '.') next += 1;
  if (!isCompound && (isStopWord(first.lower) || COMMON_VERBS.has(first.lower) || DATING.test(first.lower))) {
    return null;
  }
  return { next, last, isCompound };
}

function isPlural({ last: { lower, text } }: PhraseWord): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (TITLES.test(lower)) return false;
  if (/^\p{Lu}/u.test(text) && SINGULARS_IN_S.has(lower)) return false;
  if (/\p{Lu}s$/u.test(text)) return true;
  return /[^su'i]s$/u.test(lower) && !lower.endsWith("'s") && !SINGULARS_IN_S.has(lower) && lower.length > 2;
}
