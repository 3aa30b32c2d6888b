import type { Stretch } from './stretch.ts';

/**
 * Stands in where a page states no language, or none that the browser knows. One fixed language rather than
 * the browser's own: a count must not depend on who counts.
 */
const FALLBACK_LANGUAGE = 'en';

/** Making a segmenter costs about as much as segmenting an article. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Where the words of a text stand (UTF-16), as `Intl.Segmenter` finds them: numbers are words, punctuation and
 * emoji are not, and Chinese, Japanese and Thai are parted by dictionary. Browsers differ in rare cases, so
 * that a word's number is nothing to store.
 * @param language BCP 47, as the page declares it; anything else is read as if it were missing.
 */
export function wordsOf(text: string, language?: string | null): Stretch[] {
  const words: Stretch[] = [];
  for (const { isWordLike, index, segment } of segmenterFor(language ?? '').segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** How many words a text has; see {@link wordsOf}. */
export function countWords(text: string, language?: string | null): number {
  return wordsOf(text, language).length;
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = newSegmenter(language);
  segmenters.set(language, segmenter);
  return segmenter;
}

function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter([language, FALLBACK_LANGUAGE], { granularity: 'word' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter(FALLBACK_LANGUAGE, { granularity: 'word' });
  }
}
