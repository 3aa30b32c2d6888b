import type { Stretch } from '../stretch.ts';
import { BEHIND_NOUNS } from './behind-nouns.ts';
import { ARTICLES, DETERMINERS, INDEFINITE } from './grammar-words.ts';
import { isPlainGap, nameEnd } from './name-runs.ts';
import { bareHead } from './bare-heads.ts';
import { headBehind, headsOf, isPlainWord } from './noun-heads.ts';
import { isPlural, type NounKind, nounKindOf } from './noun-kinds.ts';
import { isPersonPlural } from './person-nouns.ts';
import type { Token } from './tokens.ts';

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
/** Not “king”. */
const GERUND = /\p{L}{2}ing$/u;
/** “ICE field officers”. */
const MOST_BEHIND_NAME = 3;
/** “the head of the office of the mayor of Easton” ends somewhere. */
const DEEPEST = 4;

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

function phraseAt(tokens: readonly Token[], at: number, depth = 0): Read | null {
  const token = tokens[at];
  if (!token) return null;
  if (PRONOUNS.has(token.lower)) {
    return { phrase: phraseOf('pronoun', tokens, at, at + 1, []), inner: [], next: at + 1 };
  }
  const name = nameEnd(tokens, at);
  if (name !== null) return fromName(tokens, at, name, depth);
  const isDetermined = DETERMINERS.has(token.lower);
  const head = isDetermined ? headBehind(tokens, at + 1) : bareHead(tokens, at);
  if (head === null) return null;
  // “said that officials”: a conjunction.
  const isConjunction = token.lower === 'that' && isPersonPlural(tokens[head]?.lower ?? '');
  return fromHead(tokens, { start: isConjunction ? at + 1 : at, head }, [], depth);
}

/** A name; or, where nouns follow it, a description that it is part of: “ICE officials”, “Brock's lawyer”. */
function fromName(tokens: readonly Token[], start: number, end: number, depth: number): Read {
  const isOwner = tokens[end - 1]?.isPossessive === true;
  const head = isOwner ? headBehind(tokens, end) : headBehind(tokens, end, MOST_BEHIND_NAME);
  const name = phraseOf('name', tokens, start, end, []);
  // “Brock told reporters”, “HWU reassured sailors”: the noun is the object.
  const isSubject = !isOwner && head !== null && tokens.slice(end, head).some(isPastVerb);
  if (head !== null && !isSubject) return fromHead(tokens, { start, head }, [{ ...name, isInner: true }], depth);
  return withLink(tokens, { phrase: name, inner: [], next: end }, depth);
}

function isPastVerb({ lower }: Token): boolean {
  return lower.endsWith('ed') || BEHIND_NOUNS.has(lower);
}

function fromHead(
  tokens: readonly Token[],
  { start, head }: { start: number; head: number },
  inner: readonly Phrase[],
  depth: number,
): Read {
  const noun = tokens[head]?.lower ?? '';
  // “spokesman John Mohan”: the description and the name are one.
  const isBeforeName = isPlainGap(tokens[head + 1]?.gap ?? '') && !tokens[head]?.isPossessive;
  const name =
    isBeforeName && nounKindOf(noun) === 'person' && !isPersonPlural(noun) ? nameEnd(tokens, head + 1) : null;
  if (name !== null) {
    const phrase = phraseOf('name', tokens, head + 1, name, [noun]);
    return withLink(
      tokens,
      { phrase: { ...phrase, start: tokens[start]?.start ?? phrase.start }, inner, next: name },
      depth,
    );
  }
  const phrase = phraseOf('description', tokens, start, head + 1, headsOf(tokens.slice(start, head + 1)));
  return withLink(tokens, { phrase, inner, next: head + 1 }, depth);
}

/** “a spokesman for ICE”, “the mayor of Easton”. */
function withLink(tokens: readonly Token[], read: Read, depth: number): Read {
  const { phrase, inner, next } = read;
  const link = tokens[next];
  const links = phrase.form === 'name' ? NAME_LINKS : LINKS;
  if (!link || depth > DEEPEST || phrase.isPossessive || !links.has(link.lower) || !isPlainGap(link.gap)) return read;
  if (phrase.form === 'name' && link.lower === 'of' && !opensOrigin(tokens[next + 1])) return read;
  const further = isOfSentence(link, tokens[next + 1]) ? null : linkedTo(tokens, next + 1, depth + 1);
  if (further === null) return read;
  const within = further.phrases.map((one) => ({ ...one, isInner: true }));
  return { phrase: { ...phrase, end: further.end }, inner: [...inner, ...within], next: further.next };
}

/** “Brock of Easton”, “Brock of the harbour board”; but not “told Brock of a leak”. */
function opensOrigin(next: Token | undefined): boolean {
  return next !== undefined && (next.isCapitalised || next.lower === 'the');
}

/** “accused the mayor of lying”, “told the clerk to turn”: what follows belongs to the sentence; not “in bordering towns”. */
function isOfSentence({ lower: link }: Token, next: Token | undefined): boolean {
  if (!next || next.isCapitalised || link === 'in' || link === 'at') return false;
  if (link === 'to') return !DETERMINERS.has(next.lower);
  return GERUND.test(next.lower) && nounKindOf(next.lower) === null;
}

/** What “of” or “for” leads to: a name, a description, or any other noun (“a spokesman for the works”). */
function linkedTo(
  tokens: readonly Token[],
  at: number,
  depth: number,
): { phrases: readonly Phrase[]; end: number; next: number } | null {
  const first = tokens[at];
  if (!first || !isPlainGap(first.gap)) return null;
  const read = phraseAt(tokens, at, depth) ?? (ARTICLES.has(first.lower) ? phraseAt(tokens, at + 1, depth) : null);
  if (read?.phrase.form === 'pronoun' || read?.phrase.isPossessive) return null;
  if (read) return { phrases: [read.phrase, ...read.inner], end: read.phrase.end, next: read.next };
  let next = ARTICLES.has(first.lower) ? at + 1 : at;
  const from = next;
  while (next < from + 3 && isPlainWord(tokens[next]) && !BEHIND_NOUNS.has(tokens[next]?.lower ?? '')) next += 1;
  const last = tokens[next - 1];
  return last && next > from ? { phrases: [], end: last.end, next } : null;
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
    isPlural: isPlural(head),
    isPossessive: own.at(-1)?.isPossessive ?? false,
    isInner: false,
  };
}
