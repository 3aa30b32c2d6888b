import { BEHIND_NOUNS } from './behind-nouns.ts';
import { ADJECTIVAL, ARTICLES, BREAKS, QUALIFIERS } from './grammar-words.ts';
import { isPlainGap, nameEnd } from './name-runs.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, ORGANISATION_PLURALS, PLURALS_OR_VERBS } from './other-nouns.ts';
import { isPersonNoun, isPersonPlural, NOMINAL_ADJECTIVES } from './person-nouns.ts';
import { isSayingVerb } from '../speech-verbs.ts';
import { wordList } from '../word-list.ts';
import type { Token } from './tokens.ts';

export type NounKind = 'person' | 'organisation' | 'document';

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
    // “the alleged smuggler”
    const isParticiple = at === from && /ed$/u.test(token?.lower ?? '');
    if (!token || !isPlainGap(token.gap) || (endsPhrase(token.lower) && !isParticiple) || token.opensSentence) break;
    // “a bridge that strands 31,000 drivers”
    if (at > from && /^\p{Nd}/u.test(token.word)) break;
    const kind = isOnlyQualifying(tokens, at) ? null : nounKindOf(token.lower);
    if (head !== null && !continuesNoun(tokens, head, at)) break;
    if (kind !== null) head = at;
    if (kind !== null && token.isPossessive) return headBehind(tokens, at + 1, 4) ?? at;
  }
  return head;
}

function endsPhrase(word: string): boolean {
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
const VERBS_AFTER_PLURALS = wordList('bank board brand chain club force found fund house league lobby panel paper plant practice school service side state station store team');
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
  const isVerb = /(?:s|ed|ly)$/u.test(word) || (isPerson && (isPlural(tokens[head]?.lower ?? '') || BEHIND_NOUNS.has(word)));
  return !isVerb && at === head + 1 && nounKindOf(tokens[at + 1]?.lower ?? '') === 'person';
}

/** A noun without an article: a plural, perhaps behind a qualifier or two, or what directly precedes a name. */
export function bareHead(tokens: readonly Token[], at: number): number | null {
  let head = at;
  while (QUALIFIERS.has(tokens[head]?.lower ?? '') && isPlainGap(tokens[head + 1]?.gap ?? '')) head += 1;
  const described = head === at ? describedPlural(tokens, at) : null;
  if (described !== null) return described;
  const token = tokens[head];
  if (!token || (head > at && token.opensSentence)) return headOfQualifiers(tokens, at, head);
  const isAmbiguous = NOMINAL_ADJECTIVES.has(token.lower) || (head === at && PLURALS_OR_VERBS.has(token.lower));
  if (isPlural(token.lower) && !isAmbiguous) return head;
  const next = tokens[head + 1];
  const precedesName = next !== undefined && isPlainGap(next.gap) && nameEnd(tokens, head + 1) !== null;
  if (isPersonNoun(token.lower) && precedesName) return head;
  // “Ana Brock, executive vice president of the works”
  if (isPersonNoun(token.lower) && tokens[at]?.gap.startsWith(',')) return headOfApposition(tokens, at) ?? head;
  return headOfQualifiers(tokens, at, head);
}

function headOfApposition(tokens: readonly Token[], at: number): number | null {
  const behind = headBehind(tokens, at + 1);
  return ADJECTIVAL.has(tokens[at]?.lower ?? '') ? behind : null;
}

/** Behind them no verb stands that could take a plural as its object: “against harbour pilots”, but not “to pay pilots”. */
const BEFORE_NOUNS = wordList('of for by with from on in at against about among between over under than like including');
const MOST_BARE_MODIFIERS = 3;

/** “of undocumented harbour workers”: the plural behind a preposition and words that describe it. */
function describedPlural(tokens: readonly Token[], at: number): number | null {
  if (!BEFORE_NOUNS.has(tokens[at - 1]?.lower ?? '')) return null;
  for (let head = at; head <= at + MOST_BARE_MODIFIERS; head += 1) {
    const token = tokens[head];
    if (!token || token.isCapitalised || !isPlainGap(token.gap)) return null;
    if (isPlural(token.lower) && !NOMINAL_ADJECTIVES.has(token.lower)) return head;
    const describes = /^\p{Ll}[\p{Ll}-]{2,}$/u.test(token.word) && !endsPhrase(token.lower);
    if (!describes || /(?:[^s]s|ing|ly)$/u.test(token.lower) || BEHIND_NOUNS.has(token.lower)) return null;
  }
  return null;
}

/** “police said”: a qualifier that is itself the noun. */
function headOfQualifiers(tokens: readonly Token[], at: number, behind: number): number | null {
  const last = tokens[behind - 1];
  return behind > at && last?.lower === 'police' ? behind - 1 : null;
}

/** What a noun in lower case says that somebody or something is; null where the lists do not have it. */
export function nounKindOf(word: string): NounKind | null {
  if (isPersonNoun(word) || NOMINAL_ADJECTIVES.has(word)) return 'person';
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  return ORGANISATION_NOUNS.has(word) || ORGANISATION_PLURALS.has(word) ? 'organisation' : null;
}

/** Of people or of bodies. */
export function isPlural(word: string): boolean {
  return isPersonPlural(word) || NOMINAL_ADJECTIVES.has(word) || ORGANISATION_PLURALS.has(word);
}
