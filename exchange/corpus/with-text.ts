import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { hashOfText } from '../../model/revision.ts';
import { utf16Offsets } from '../code-points.ts';
import { findHashedQuote } from '../withheld-text/find-hashed-quote.ts';
import { quoteAt } from './place-passage.ts';

/** How many passages of a corpus could be placed in the texts at hand. */
export interface MatchReport {
  passages: number;
  matched: number;
  /** Of those, the ones that stood elsewhere than the file says. */
  moved: number;
  /** Texts of the corpus that were neither in the file nor at hand. */
  textsNotAtHand: number;
}

/** The texts of an article that are at hand, the likeliest first. */
export type TextsOf = (article: CorpusText['article']) => Promise<readonly string[]>;

/**
 * Places each passage of a corpus on the words of a text: that of the file, or one at hand. What cannot be placed surely has no
 * position afterwards; it is for whoever takes the corpus to leave it out, and to say so by the report, which is whole once
 * the texts were read.
 */
export function withText(corpus: Corpus, textsOf: TextsOf): { corpus: Corpus; report: MatchReport } {
  const report = { passages: 0, matched: 0, moved: 0, textsNotAtHand: 0 };
  async function* texts() {
    Object.assign(report, { passages: 0, matched: 0, moved: 0, textsNotAtHand: 0 });
    for await (const one of corpus.texts()) yield await placed(one, corpus.salt ?? '', textsOf, report);
  }
  return { corpus: { ...corpus, texts }, report };
}

async function placed(one: CorpusText, salt: string, textsOf: TextsOf, report: MatchReport): Promise<CorpusText> {
  report.passages += one.passages.length;
  const { text, isTheirs } =
    one.text === null ? await chosen(one, await textsOf(one.article)) : { text: one.text, isTheirs: true };
  if (text === null) {
    report.textsNotAtHand += 1;
    return one;
  }
  const utf16 = utf16Offsets(text);
  const passages: CorpusPassage[] = [];
  for (const passage of one.passages) {
    const stated = statedIn(passage, utf16);
    const start = await startIn(text, passage, stated, isTheirs, salt);
    const length = start === null ? 0 : lengthOf(passage, stated, text);
    if (start !== null) report.matched += 1;
    if (start !== null && stated && stated.start !== start) report.moved += 1;
    passages.push(start === null ? { ...passage, position: null } : placedAt(passage, text, start, start + length));
  }
  return { ...one, text, passages };
}

/** The very text, told by its hash; else the likeliest. */
async function chosen(
  { revision }: CorpusText,
  texts: readonly string[],
): Promise<{ text: string | null; isTheirs: boolean }> {
  for (const text of texts) if ((await hashOfText(text)) === revision.hash) return { text, isTheirs: true };
  return { text: texts[0] ?? null, isTheirs: false };
}

type Stretch = NonNullable<CorpusPassage['position']>;

/** Where the file says that the passage stands, in UTF-16 of this text. */
function statedIn({ position, points }: CorpusPassage, utf16: (offset: number) => number | null): Stretch | null {
  if (position || !points) return position;
  const [start, end] = [utf16(points.start), utf16(points.end)];
  return start === null || end === null ? null : { start, end };
}

/** Words before positions: a position in another text than its own is worth nothing, and none is guessed. */
async function startIn(
  text: string,
  passage: CorpusPassage,
  stated: Stretch | null,
  isTheirs: boolean,
  salt: string,
): Promise<number | null> {
  const { hashed, quote, place, points } = passage;
  if (place === 'page') return null;
  if (hashed) return findHashedQuote(text, { ...hashed, start: stated?.start ?? null }, salt);
  if (quote) return findQuote(text, quote, stated?.start ?? null);
  if (stated) return isTheirs && stated.start < stated.end && stated.end <= text.length ? stated.start : null;
  if (points) return null;
  // Whoever marks a page without saying where marks the whole of it.
  return text === '' ? null : 0;
}

function lengthOf({ hashed, quote }: CorpusPassage, stated: Stretch | null, text: string): number {
  if (hashed) return hashed.length;
  if (quote) return quote.exact.length;
  return stated ? stated.end - stated.start : text.length;
}

/** The words at their place; else where they stand once, or once with what the file has before and behind them. */
function findQuote(
  text: string,
  { exact, prefix, suffix }: NonNullable<CorpusPassage['quote']>,
  start: number | null,
): number | null {
  if (exact === '') return null;
  if (start !== null && text.startsWith(exact, start)) return start;
  const once = onlyPlaceOf(text, exact);
  if (once !== null) return once;
  const inContext = onlyPlaceOf(text, prefix + exact + suffix);
  return inContext === null ? null : inContext + prefix.length;
}

function onlyPlaceOf(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first < 0 || text.includes(words, first + 1) ? null : first;
}

function placedAt(passage: CorpusPassage, text: string, start: number, end: number): CorpusPassage {
  return { ...passage, position: { start, end }, points: null, hashed: null, quote: quoteAt(text, start, end) };
}
