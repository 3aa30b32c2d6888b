import { BEHIND_NOUNS } from './behind-nouns.ts';
import { ADJECTIVAL, ARTICLES, BREAKS } from './grammar-words.ts';
import { isPlainGap } from './name-runs.ts';
import { isPlural, nounKindOf } from './noun-kinds.ts';
import { isPersonPlural, NOMINAL_ADJECTIVES } from './person-nouns.ts';
import { isSayingVerb } from '../word-lists/speech-verbs.ts';
import { wordList } from '../word-list.ts';
import type { Token } from './tokens.ts';

/** Written with a capital letter, and nouns all the same: “one Democrat”. */
const PARTY_MEMBER = /^(?:democrat|republican|american|briton|conservative)s?$/u;
/** Words between an article and its noun. */
const MOST_MODIFIERS = 7;

/** The nouns of a description. The vice president is no president. */
export function headsOf(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ lower }) => lower).filter((word) => nounKindOf(word) !== null);
  const isVice = tokens.some(({ lower }) => lower === 'vice');
  return isVice ? words.map((word) => (word === 'president' ? 'vice-president' : word)) : words;
}

/** A word that may belong to a noun phrase whose nouns no list has. */
export function isPlainWord(token: Token | undefined): boolean {
  return token !== undefined && isPlainGap(token.gap) && !endsPhrase(token.lower) && !/(?:ed|ly)$/u.test(token.lower);
}

/** The index of the last noun that names somebody among the words from `from` on that belong together. */
export function headBehind(tokens: readonly Token[], from: number, most = MOST_MODIFIERS): number | null {
  let head: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + most); at += 1) {
    const token = tokens[at];
    if (!token || !belongs(token, at === from)) break;
    const kind = isOnlyQualifying(tokens, at) ? null : nounKindOf(token.lower);
    if (head !== null && !continuesNoun(tokens, head, at)) break;
    if (kind !== null) head = at;
    if (kind !== null && token.isPossessive) return headBehind(tokens, at + 1, 4) ?? at;
  }
  return head;
}

/** @param isFirst directly behind the article: “the alleged smuggler”, “the 31,000 drivers”. */
function belongs({ lower, gap, opensSentence }: Token, isFirst: boolean): boolean {
  if (!isPlainGap(gap) || opensSentence) return false;
  if (isFirst) return !endsPhrase(lower) || lower.endsWith('ed');
  return !endsPhrase(lower) && !/^\p{Nd}/u.test(lower);
}

/** Whether a word begins another phrase, or is the verb. */
export function endsPhrase(word: string): boolean {
  return BREAKS.has(word) || ARTICLES.has(word) || (isSayingVerb(word) && nounKindOf(word) === null);
}

/** “one Republican said”, but not “one Republican sheriff”; “the general”, but not “the general election”. */
function isOnlyQualifying(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return true;
  if (token.isCapitalised) return !PARTY_MEMBER.test(token.lower) || isPlainWord(next);
  if (nounKindOf(token.lower) === 'organisation' && !token.isPossessive && isOtherNoun(next)) return true;
  if (NOMINAL_ADJECTIVES.has(token.lower)) return !isNominal(tokens, at);
  return ADJECTIVAL.has(token.lower) && isPlainWord(next) && nounKindOf(next?.lower ?? '') === null;
}

/** “the elderly said”, not “the elderly captain”, “an elderly”. */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isBehindArticle = tokens[at - 1]?.lower === 'the';
  return isBehindArticle && (!isPlainWord(next) || BEHIND_NOUNS.has(next?.lower ?? ''));
}

/** “the state budget”: a noun that no list of people and bodies has, as far as its ending tells. */
function isOtherNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isPlainWord(token) &&
    /^\p{Ll}{3,}$/u.test(token.word) &&
    !/(?:[^s]s|ing|ward|[ai]ble)$/u.test(token.lower) &&
    !BEHIND_NOUNS.has(token.lower) &&
    nounKindOf(token.lower) === null
  );
}

/** “officers force doors” */
const VERBS_AFTER_PLURALS = wordList(
  'bank board brand chain club force found fund house league lobby panel paper plant practice school service side state station store team',
);
/** Behind “the strongest sailors lobby”, where “sailors lobby the council” goes on. */
const CLOSING = wordList('of in is was has had said says that which and will would');

function closesPhrase(token: Token | undefined): boolean {
  return token === undefined || !isPlainGap(token.gap) || CLOSING.has(token.lower);
}

/** “police officer”, “campaign press secretary”; not “the officers report”, “the court rules”. */
function continuesNoun(tokens: readonly Token[], head: number, at: number): boolean {
  const isPerson = nounKindOf(tokens[head]?.lower ?? '') === 'person';
  const word = tokens[at]?.lower ?? '';
  const kind = nounKindOf(word);
  if (kind === 'organisation' && isPerson && at === head + 1 && isPersonPlural(tokens[head]?.lower ?? '')) {
    return !VERBS_AFTER_PLURALS.has(word) || closesPhrase(tokens[at + 1]);
  }
  if (kind !== null) {
    return at === head + 1 && (!isPerson || kind === 'person') ? true : at === head + 2 && kind === 'person';
  }
  const isVerb =
    /(?:s|ed|ly)$/u.test(word) || (isPerson && (isPlural(tokens[head]?.lower ?? '') || BEHIND_NOUNS.has(word)));
  return !isVerb && at === head + 1 && nounKindOf(tokens[at + 1]?.lower ?? '') === 'person';
}
