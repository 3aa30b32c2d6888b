/** Longer texts are compared by their beginnings: headlines and summaries are shorter, and pages are hostile. */
const COMPARED_LENGTH = 600;

/**
 * How alike two texts are by their letters and digits, 0 to 1: Dice's coefficient over pairs of neighbouring
 * characters (Dice 1945), which needs no words and so holds for languages that set no spaces. `compared` is
 * how much of each is looked at, in UTF-16 units.
 */
export function similarity(one: string, other: string, compared = COMPARED_LENGTH): number {
  const [first, second] = [pairsOf(one.slice(0, compared)), pairsOf(other.slice(0, compared))];
  const total = sizeOf(first) + sizeOf(second);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const pair = letters.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
