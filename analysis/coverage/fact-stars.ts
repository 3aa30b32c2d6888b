import { sentenceKey, type AlikePair, type CaseSentence } from './alike-sentences.ts';

/** A sentence with the one of each other article that is most like it. */
export interface FactStar {
  sentences: readonly CaseSentence[];
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
 * @param taken pairs that belong to confirmed facts already, by {@link pairKeys}; no star holds one.
 */
export function factStars(pairs: readonly AlikePair[], taken: ReadonlySet<string>): FactStar[] {
  const covered = new Set<string>();
  const stars = [...neighboursIn(pairs).values()].map(starOf).toSorted((one, other) => rankOf(other) - rankOf(one));
  return stars.filter(({ sentences }) => {
    const keys = pairKeys(sentences);
    if (keys.some((key) => taken.has(key))) return false;
    const fresh = keys.filter((key) => !covered.has(key));
    if (fresh.length < NEW_PAIRS * keys.length) return false;
    for (const key of keys) covered.add(key);
    return true;
  });
}

/** All pairs of sentences among those given, each in one order. */
export function pairKeys(sentences: readonly CaseSentence[]): string[] {
  const keys = sentences.map(sentenceKey).toSorted();
  return keys.flatMap((key, index) => keys.slice(index + 1).map((other) => `${key} ${other}`));
}

interface Neighbours {
  middle: CaseSentence;
  /** By article; the most alike only. */
  best: Map<number, { sentence: CaseSentence; likeness: number }>;
}

/** For each sentence the most alike of each other article, since the pairs come in that order. */
function neighboursIn(pairs: readonly AlikePair[]): Map<string, Neighbours> {
  const all = new Map<string, Neighbours>();
  for (const { one, other, likeness } of pairs) {
    const [first, second] = [neighboursOf(all, one), neighboursOf(all, other)];
    if (!first.best.has(other.article)) first.best.set(other.article, { sentence: other, likeness });
    if (!second.best.has(one.article)) second.best.set(one.article, { sentence: one, likeness });
  }
  return all;
}

function neighboursOf(all: Map<string, Neighbours>, middle: CaseSentence): Neighbours {
  const key = sentenceKey(middle);
  const known = all.get(key) ?? { middle, best: new Map() };
  all.set(key, known);
  return known;
}

function starOf({ middle, best }: Neighbours): FactStar {
  const others = [...best.values()];
  const likeness = others.reduce((sum, other) => sum + other.likeness, 0) / others.length;
  return { sentences: [middle, ...others.map(({ sentence }) => sentence)], likeness };
}

function rankOf({ sentences, likeness }: FactStar): number {
  return likeness + PER_OUTLET * sentences.length;
}
