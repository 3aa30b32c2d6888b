/** How much of a reference an extracted text holds, and how much else; all 0 to 1. */
export interface Agreement {
  f1: number;
  precision: number;
  recall: number;
}

const SHINGLE_WORDS = 4;

/**
 * Compares two texts by their runs of four words, each as often as it occurs: words at a wrong place count little,
 * invented or missing ones fully. The measure of the article extraction benchmark (Scrapinghub 2020), except that
 * marks inside of a word divide it in every language.
 */
export function compareByShingles(extracted: string, reference: string): Agreement {
  const [found, wanted] = [shinglesOf(extracted), shinglesOf(reference)];
  const shared = [...found].reduce((sum, [shingle, times]) => sum + Math.min(times, wanted.get(shingle) ?? 0), 0);
  const precision = shared / Math.max(1, sizeOf(found));
  const recall = shared / Math.max(1, sizeOf(wanted));
  return { f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall };
}

/** Each run of four words and how often it occurs; a text with fewer words is one run. */
export function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shingles = new Map<string, number>();
  const last = words.length > 0 ? Math.max(0, words.length - SHINGLE_WORDS) : -1;
  for (let index = 0; index <= last; index += 1) {
    const shingle = words.slice(index, index + SHINGLE_WORDS).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function sizeOf(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, times) => sum + times, 0);
}
