import type { AlikePair } from './alike-sentences.ts';

/** A sentence with the one of each other article that is most like it, by their numbers in the case. */
export interface FactStar {
  sentences: readonly number[];
  /** Mean likeness to the sentence in the middle. */
  likeness: number;
}

/** What one more outlet adds to a star's rank: of equally alike ones, what more outlets tell comes first. */
const PER_OUTLET = 0.05;
/** A star is a fact of its own where at least so many of its pairs belong to no stronger one. */
const NEW_PAIRS = 0.6;

/**
 * Groups of sentences, at most one per article, that seem to tell the same thing, the surest first. A sentence may stand
 * in several: long ones tell several facts.
 * @param pairs the most alike first.
 * @param articleOf of each sentence of the case the index of its article.
 * @param taken pairs that belong to confirmed facts already, by {@link pairKeys}; no star holds one.
 */
export function factStars(pairs: readonly AlikePair[], articleOf: Int32Array, taken: ReadonlySet<number>): FactStar[] {
  const covered = new Set<number>();
  const stars = neighboursIn(pairs, articleOf)
    .map(starOf)
    .toSorted((one, other) => rankOf(other) - rankOf(one));
  return stars.filter(({ sentences }) => {
    const keys = pairKeys(sentences, articleOf.length);
    if (taken.size > 0 && keys.some((key) => taken.has(key))) return false;
    const fresh = keys.filter((key) => !covered.has(key));
    if (fresh.length < NEW_PAIRS * keys.length) return false;
    for (const key of fresh) covered.add(key);
    return true;
  });
}

/** All pairs of sentences among those given, each in one order. @param count how many sentences the case has. */
export function pairKeys(sentences: readonly number[], count: number): number[] {
  return sentences.flatMap((one, index) =>
    sentences.slice(index + 1).map((other) => Math.min(one, other) * count + Math.max(one, other)),
  );
}

interface Neighbours {
  middle: number;
  /** Of each other article the most alike only. */
  best: number[];
  likeness: number;
}

/** For each sentence the most alike of each other article, since the pairs come in that order. */
function neighboursIn(pairs: readonly AlikePair[], articleOf: Int32Array): Neighbours[] {
  const all: (Neighbours | undefined)[] = Array.from({ length: articleOf.length });
  const met: Neighbours[] = [];
  const add = (middle: number, other: number, likeness: number): void => {
    let known = all[middle];
    if (!known) {
      known = { middle, best: [], likeness: 0 };
      all[middle] = known;
      met.push(known);
    }
    if (known.best.some((sentence) => articleOf[sentence] === articleOf[other])) return;
    known.best.push(other);
    known.likeness += likeness;
  };
  for (const { one, other, likeness } of pairs) {
    add(one, other, likeness);
    add(other, one, likeness);
  }
  return met;
}

function starOf({ middle, best, likeness }: Neighbours): FactStar {
  return { sentences: [middle, ...best], likeness: likeness / best.length };
}

function rankOf({ sentences, likeness }: FactStar): number {
  return likeness + PER_OUTLET * sentences.length;
}
