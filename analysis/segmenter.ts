/**
 * Stands in where a page states no language, or none that the browser knows. One fixed language rather than
 * the browser's own: a count must not depend on who counts.
 */
const FALLBACK_LANGUAGE = 'en';

/** Making a segmenter costs about as much as segmenting an article. */
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * What divides a text of that language.
 * @param language BCP 47, as the page declares it; anything else is read as if it were missing.
 */
export function segmenterFor(granularity: 'word' | 'sentence', language?: string | null): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  const known = segmenters.get(key);
  if (known) return known;
  const segmenter = newSegmenter(granularity, language ?? '');
  segmenters.set(key, segmenter);
  return segmenter;
}

function newSegmenter(granularity: 'word' | 'sentence', language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter([language, FALLBACK_LANGUAGE], { granularity });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter(FALLBACK_LANGUAGE, { granularity });
  }
}
