import { countsAsText, type PlacedBlock } from '../model/article-text.ts';
import { plainWords } from './plain-words.ts';
import { segmenterFor } from './segmenter.ts';
import { touched, type Stretch } from './stretch.ts';

/**
 * Where the words of a text stand (UTF-16), as `Intl.Segmenter` finds them: numbers are words, punctuation and
 * emoji are not, and Chinese, Japanese and Thai are parted by dictionary. Browsers differ in rare cases, so
 * that a word's number is nothing to store.
 * @param language BCP 47, as the page declares it; anything else is read as if it were missing.
 */
export function wordsOf(text: string, language?: string | null): Stretch[] {
  return linesOf(text).flatMap((line) => plainWords(text, line) ?? segmentedWords(text, line, language));
}

function segmentedWords(text: string, { start, end }: Stretch, language?: string | null): Stretch[] {
  const words: Stretch[] = [];
  for (const { isWordLike, index, segment } of segmenterFor('word', language).segment(text.slice(start, end))) {
    if (isWordLike) words.push({ start: start + index, end: start + index + segment.length });
  }
  return words;
}

/** Each with the line feed that ends it: no word goes beyond one. */
function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let start = 0; start < text.length; start = lines.at(-1)?.end ?? text.length) {
    const feed = text.indexOf('\n', start);
    lines.push({ start, end: feed === -1 ? text.length : feed + 1 });
  }
  return lines;
}

/** How many words a text has; see {@link wordsOf}. */
export function countWords(text: string, language?: string | null): number {
  return wordsOf(text, language).length;
}

/** Of all words of a text, those in blocks that count: {@link countedWords} without dividing the text again. */
export function countedAmong(words: readonly Stretch[], blocks: readonly PlacedBlock[]): readonly Stretch[] {
  const others = blocks.filter(({ kind }) => !countsAsText(kind));
  if (others.length === 0) return words;
  return words.filter((word) => {
    const { start, end } = touched(others, word);
    return start === end;
  });
}

/** Where the words that count stand in an article's text (UTF-16): those of captions and pull quotes do not. */
export function countedWords(blocks: readonly PlacedBlock[], language?: string | null): Stretch[] {
  return blocks
    .filter(({ kind }) => countsAsText(kind))
    .flatMap((block) =>
      wordsOf(block.text, language).map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
    );
}
