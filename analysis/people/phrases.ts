import { isSayingVerb } from '../speech-verbs.ts';
import type { Stretch } from '../stretch.ts';
import { ADJECTIVAL, ARTICLES, BREAKS, DETERMINERS, INDEFINITE, QUALIFIERS } from './grammar-words.ts';
import { isPlainGap, nameEnd } from './name-runs.ts';
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS } from './other-nouns.ts';
import { isPersonNoun, isPersonPlural } from './person-nouns.ts';
import type { Token } from './tokens.ts';

export type NounKind = 'person' | 'organisation' | 'document';

/** Words of a text that stand for somebody or something. UTF-16; `end` covers what describes it further. */
export interface Phrase extends Stretch {
  form: 'name' | 'description' | 'pronoun';
  /** Of a name all its capitalised words, titles included; of a pronoun the one. */
  tokens: readonly Token[];
  /** The nouns that say what it is, in lower case; empty for a bare name. */
  heads: readonly string[];
  nounKind: NounKind | null;
  isDefinite: boolean;
  isPlural: boolean;
  isPossessive: boolean;
  /** Stands within another phrase: “the mayor of Easton”. */
  isInner: boolean;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'i', 'we']);
const NAME_LINKS = new Set(['of', 'from', 'with', 'at']);
const LINKS = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'to']);
/** Written with a capital letter, and nouns all the same: “one Democrat”. */
const PARTY_MEMBER = /^(?:democrat|republican|american|briton|conservative)s?$/u;
/** Words between an article and its noun. */
const MOST_MODIFIERS = 7;

/** The phrases of a block's words, in order; inner ones follow the one they stand in. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = phraseAt(tokens, at);
    if (read) phrases.push(read.phrase, ...read.inner);
    at = read ? read.next : at + 1;
  }
  return phrases;
}

interface Read {
  phrase: Phrase;
  inner: readonly Phrase[];
  /** The index of the first word behind it. */
  next: number;
}

function phraseAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (!token) return null;
  if (PRONOUNS.has(token.lower)) {
    return { phrase: phraseOf('pronoun', tokens, at, at + 1, []), inner: [], next: at + 1 };
  }
  const name = nameEnd(tokens, at);
  if (name !== null) return fromName(tokens, at, name);
  const isDetermined = DETERMINERS.has(token.lower);
  const head = isDetermined ? headBehind(tokens, at + 1) : bareHead(tokens, at);
  if (head === null) return null;
  // “said that officials”: a conjunction.
  const isConjunction = token.lower === 'that' && isPersonPlural(tokens[head]?.lower ?? '');
  return fromHead(tokens, isConjunction ? at + 1 : at, head, []);
}

/** A name; or, where nouns follow it, a description that it is part of: “ICE officials”, “Brock's lawyer”. */
function fromName(tokens: readonly Token[], start: number, end: number): Read {
  const isOwner = tokens[end - 1]?.isPossessive === true;
  const head = headBehind(tokens, end, isOwner ? MOST_MODIFIERS : 3);
  const name = phraseOf('name', tokens, start, end, []);
  if (head !== null) return fromHead(tokens, start, head, [{ ...name, isInner: true }]);
  return withLink(tokens, name, [], end);
}

function fromHead(tokens: readonly Token[], start: number, head: number, inner: readonly Phrase[]): Read {
  const heads = headsOf(tokens.slice(start, head + 1));
  const next = tokens[head + 1];
  // “spokesman John Mohan”: the description and the name are one.
  const name =
    next && isPlainGap(next.gap) && !tokens[head]?.isPossessive && nounKindOf(tokens[head]?.lower ?? '') === 'person'
      ? nameEnd(tokens, head + 1)
      : null;
  if (name !== null && !isPersonPlural(tokens[head]?.lower ?? '')) {
    const phrase = phraseOf('name', tokens, head + 1, name, [tokens[head]?.lower ?? '']);
    return withLink(tokens, { ...phrase, start: tokens[start]?.start ?? phrase.start }, inner, name);
  }
  return withLink(tokens, phraseOf('description', tokens, start, head + 1, heads), inner, head + 1);
}

/** The vice president is no president. */
function headsOf(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ lower }) => lower).filter((word) => nounKindOf(word) !== null);
  const isVice = tokens.some(({ lower }) => lower === 'vice');
  return isVice ? words.map((word) => (word === 'president' ? 'vice-president' : word)) : words;
}

/** “a spokesman for ICE”, “the mayor of Easton”. */
function withLink(tokens: readonly Token[], phrase: Phrase, inner: readonly Phrase[], next: number): Read {
  const link = tokens[next];
  const links = phrase.form === 'name' ? NAME_LINKS : LINKS;
  if (!link || phrase.isPossessive || !links.has(link.lower) || !isPlainGap(link.gap)) return { phrase, inner, next };
  const further = linkedTo(tokens, next + 1);
  if (further === null) return { phrase, inner, next };
  const within = further.phrases.map((one) => ({ ...one, isInner: true }));
  return { phrase: { ...phrase, end: further.end }, inner: [...inner, ...within], next: further.next };
}

/** What “of” or “for” leads to: a name, a description, or any other noun (“a spokesman for the works”). */
function linkedTo(
  tokens: readonly Token[],
  at: number,
): { phrases: readonly Phrase[]; end: number; next: number } | null {
  const first = tokens[at];
  if (!first || !isPlainGap(first.gap)) return null;
  const read = phraseAt(tokens, at) ?? (ARTICLES.has(first.lower) ? phraseAt(tokens, at + 1) : null);
  if (read?.phrase.form === 'pronoun' || read?.phrase.isPossessive) return null;
  if (read) return { phrases: [read.phrase, ...read.inner], end: read.phrase.end, next: read.next };
  let next = ARTICLES.has(first.lower) ? at + 1 : at;
  const from = next;
  while (next < from + 3 && isPlainWord(tokens[next])) next += 1;
  const last = tokens[next - 1];
  return last && next > from ? { phrases: [], end: last.end, next } : null;
}

function isPlainWord(token: Token | undefined): boolean {
  return token !== undefined && isPlainGap(token.gap) && !endsPhrase(token.lower) && !/(?:ed|ly)$/u.test(token.lower);
}

function phraseOf(
  form: Phrase['form'],
  tokens: readonly Token[],
  start: number,
  end: number,
  heads: readonly string[],
): Phrase {
  const own = tokens.slice(start, end);
  const head = heads.at(-1) ?? '';
  return {
    form,
    tokens: own,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    heads,
    nounKind: nounKindOf(head),
    isDefinite:
      form === 'description' &&
      !INDEFINITE.has(own[0]?.lower ?? '') &&
      (DETERMINERS.has(own[0]?.lower ?? '') || own[0]?.isCapitalised === true),
    isPlural: isPersonPlural(head),
    isPossessive: own.at(-1)?.isPossessive ?? false,
    isInner: false,
  };
}

/** The index of the last noun that names somebody among the words from `from` on that belong together. */
function headBehind(tokens: readonly Token[], from: number, most = MOST_MODIFIERS): number | null {
  let head: number | null = null;
  for (let at = from; at < Math.min(tokens.length, from + most); at += 1) {
    const token = tokens[at];
    if (!token || !isPlainGap(token.gap) || endsPhrase(token.lower) || token.opensSentence) break;
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
  return ADJECTIVAL.has(token.lower) && isPlainWord(next) && nounKindOf(next?.lower ?? '') === null;
}

/** “police officer”, “campaign press secretary”; not “the officers report”, “the court rules”. */
function continuesNoun(tokens: readonly Token[], head: number, at: number): boolean {
  const isPerson = nounKindOf(tokens[head]?.lower ?? '') === 'person';
  const word = tokens[at]?.lower ?? '';
  const kind = nounKindOf(word);
  if (kind !== null) {
    return at === head + 1 && (!isPerson || kind === 'person') ? true : at === head + 2 && kind === 'person';
  }
  return (
    !isPerson && at === head + 1 && !/(?:s|ed|ly)$/u.test(word) && nounKindOf(tokens[at + 1]?.lower ?? '') === 'person'
  );
}

/** A noun without an article: a plural, perhaps behind a qualifier or two, or what directly precedes a name. */
function bareHead(tokens: readonly Token[], at: number): number | null {
  let head = at;
  while (QUALIFIERS.has(tokens[head]?.lower ?? '') && isPlainGap(tokens[head + 1]?.gap ?? '')) head += 1;
  const token = tokens[head];
  if (!token || (head > at && token.opensSentence)) return headOfQualifiers(tokens, at, head);
  if (isPersonPlural(token.lower)) return head;
  const next = tokens[head + 1];
  const precedesName = next !== undefined && isPlainGap(next.gap) && nameEnd(tokens, head + 1) !== null;
  if (isPersonNoun(token.lower) && (precedesName || tokens[at]?.gap.startsWith(','))) return head;
  return headOfQualifiers(tokens, at, head);
}

/** “police said”: a qualifier that is itself the noun. */
function headOfQualifiers(tokens: readonly Token[], at: number, behind: number): number | null {
  const last = tokens[behind - 1];
  return behind > at && last?.lower === 'police' ? behind - 1 : null;
}

function nounKindOf(word: string): NounKind | null {
  if (isPersonNoun(word)) return 'person';
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  return ORGANISATION_NOUNS.has(word) ? 'organisation' : null;
}
