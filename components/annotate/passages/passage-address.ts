import { quoteOf } from '../../../model/passage.ts';
import type { Selector } from '../../../model/selector.ts';

/** Up to so many words are named whole; of more, the first and last few. */
const MOST_WHOLE = 12;
const AT_EACH_END = 5;
/** So few words may stand several times: those around them tell which are meant. */
const NEED_CONTEXT = 3;
const OF_CONTEXT = 3;

/**
 * The address of a passage on its live page: browsers scroll to a text fragment (https://wicg.github.io/scroll-to-text-fragment/)
 * and colour it, and show the page from its top where its words have changed.
 */
export function passageAddress(url: string, selectors: readonly Selector[]): string {
  const quote = quoteOf(selectors);
  if (!quote) return url;
  const { exact, prefix, suffix } = quote;
  // A text fragment's single words must stand in one block.
  const [words, inOneBlock] = [wordsOf(exact), !exact.includes('\n')];
  if (words.length > MOST_WHOLE || !inOneBlock) {
    const [first = '', last = ''] = [exact.split('\n').at(0), exact.split('\n').at(-1)];
    return `${url}#:~:text=${encode(wordsOf(first).slice(0, AT_EACH_END))},${encode(wordsOf(last).slice(-AT_EACH_END))}`;
  }
  const [before, after] = words.length > NEED_CONTEXT ? [[], []] : contextOf(prefix, suffix);
  const parts = [before.length > 0 && `${encode(before)}-`, encode(words), after.length > 0 && `-${encode(after)}`];
  return `${url}#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Whole words of the passage's own block: where the context begins or ends within one, that one is left out. */
function contextOf(prefix: string, suffix: string): [string[], string[]] {
  const before = wordsOf(prefix.split('\n').at(-1) ?? '').slice(-OF_CONTEXT);
  const after = wordsOf(suffix.split('\n').at(0) ?? '').slice(0, OF_CONTEXT);
  return [before, after];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** A dash would end a part of it, and half a character, as where the context is cut, cannot be encoded. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
