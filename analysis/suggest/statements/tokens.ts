import type { Stretch } from '../../stretch.ts';

/** A word of a sentence; offsets UTF-16 in the article's text. */
export interface Token extends Stretch {
  /** In lower case, with straight apostrophes; hyphenated words are one. */
  word: string;
  /** Written with a capital. */
  capital: boolean;
  /** What is written between the word before and this one: spaces, commas, marks. */
  before: string;
  /** Stands within a quotation. */
  quoted: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;

/** The words of a stretch of text, in order. */
export function tokensOf(text: string, { start, end }: Stretch, quotes: readonly Stretch[] = []): Token[] {
  let last = start;
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: written, index }) => {
    const at = start + index;
    const before = text.slice(last, at);
    last = at + written.length;
    return {
      start: at,
      end: last,
      word: written.toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(written),
      before,
      quoted: quotes.some((quote) => at >= quote.start && at < quote.end),
    };
  });
}
