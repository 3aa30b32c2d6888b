/** How alike a reworded place must be to its quote, by how many sides of its context stand beside it. */
const LEAST_ALONE = 0.85;
const LEAST_WITH_ONE_SIDE = 0.68;
const LEAST_WITH_BOTH = 0.5;
/** Where both sides stand nearly whole, what stands between them is the passage, or a good part of it. */
const LEAST_BETWEEN = 0.4;
/** No place is ever less alike than this. */
export const LEAST_SCORE = LEAST_BETWEEN;
/** Less of its words than this is no passage, however well its context stands. */
export const LEAST_KEPT = 1 / 3;
/** Of fewer letters, about three words, more has to stand: whatever joins up where a phrase was taken out is as long as it. */
const SHORT = 16;
const LEAST_KEPT_OF_SHORT = 2 / 3;
/** Letters that a quote must have to be known again by itself, reworded. */
const LONG_ENOUGH = 40;

export interface Evidence {
  /** How alike quote and place are, 0 to 1. */
  score: number;
  /** How much of what the quote's words tell stands there, 0 to 1. */
  kept: number;
  /** Letters of the quote. */
  letters: number;
  /** How many of the two sides stand beside the place, and how many of them nearly whole. */
  sides: number;
  wholeSides: number;
  /** Whether the text around it says that it stands there; worth a side of its own. */
  isExpected: boolean;
}

export function isConfident({ score, kept, letters, sides, wholeSides, isExpected }: Evidence): boolean {
  if (score < LEAST_SCORE || kept < (letters < SHORT ? LEAST_KEPT_OF_SHORT : LEAST_KEPT)) return false;
  if (wholeSides === 2) return true;
  if (sides === 2) return score >= LEAST_WITH_BOTH;
  const isLong = letters >= LONG_ENOUGH;
  if (sides === 1 && (isLong || isExpected || wholeSides === 1)) return score >= LEAST_WITH_ONE_SIDE;
  return (isLong || (isExpected && letters >= SHORT)) && score >= LEAST_ALONE;
}
