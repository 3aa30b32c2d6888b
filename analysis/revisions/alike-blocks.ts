import { wordsOf } from '../words.ts';

/** The share of words that two blocks must have in common to be one block reworded, 0 to 1. */
const LEAST_ALIKE = 0.4;

/** More pairs than this are not compared: long runs are cut in halves, since a block that moved that far is as good as new. */
const MOST_PAIRS = 10_000;

interface Pair<Item> {
  before?: Item;
  after?: Item;
}

/**
 * Pairs the blocks of two texts that are likely to be one block reworded, in order and so that the likeness of all pairs
 * together is greatest (Needleman and Wunsch 1970); the others stay alone, each where it stands.
 */
export function pairAlike<Item extends { text: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Pair<Item>[] {
  if (before.length * after.length > MOST_PAIRS) {
    const [old, now] = [Math.ceil(before.length / 2), Math.ceil(after.length / 2)];
    return [...pairAlike(before.slice(0, old), after.slice(0, now)), ...pairAlike(before.slice(old), after.slice(now))];
  }
  const likeness = likenessTable(before, after);
  return walk(before, after, likeness, bestSums(likeness, before.length, after.length));
}

type Table = readonly (readonly number[])[];

function likenessTable(before: readonly { text: string }[], after: readonly { text: string }[]): Table {
  const counts = after.map(countWords);
  return before.map((block) => {
    const mine = countWords(block);
    return counts.map((other) => alikeness(mine, other));
  });
}

/** The greatest likeness that the blocks from (i, j) on can reach. */
function bestSums(likeness: Table, rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const paired = (likeness[row]?.[column] ?? 0) + (best[row + 1]?.[column + 1] ?? 0);
      const [skipped, added] = [best[row + 1]?.[column] ?? 0, best[row]?.[column + 1] ?? 0];
      (best[row] as number[])[column] = Math.max(paired, skipped, added);
    }
  }
  return best;
}

function walk<Item>(before: readonly Item[], after: readonly Item[], likeness: Table, best: Table): Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const here = best[row]?.[column] ?? 0;
    const alike = likeness[row]?.[column] ?? 0;
    if (alike > 0 && here === alike + (best[row + 1]?.[column + 1] ?? 0)) {
      pairs.push({ before: before[row++] as Item, after: after[column++] as Item });
    } else if (row < before.length && (column === after.length || here === (best[row + 1]?.[column] ?? 0))) {
      pairs.push({ before: before[row++] as Item });
    } else pairs.push({ after: after[column++] as Item });
  }
  return pairs;
}

interface Words {
  counts: ReadonlyMap<string, number>;
  all: number;
}

function countWords({ text }: { text: string }): Words {
  const counts = new Map<string, number>();
  const folded = text.toLowerCase();
  const words = wordsOf(folded);
  for (const { start, end } of words) {
    const word = folded.slice(start, end);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, all: words.length };
}

/** Twice the words in common by all words of both (Dice 1945); 0 where that is too little. */
function alikeness(one: Words, other: Words): number {
  const all = one.all + other.all;
  if (2 * Math.min(one.all, other.all) < LEAST_ALIKE * all || all === 0) return 0;
  let common = 0;
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0);
  const share = (2 * common) / all;
  return share >= LEAST_ALIKE ? share : 0;
}
