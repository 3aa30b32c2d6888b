/** How often each word occurs, and all words together. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** What is believed of a word before counting, in occurrences; `pooled` are the counts of both sides together. */
export type Prior = (word: string, pooled: WordCounts) => number;

/**
 * Every word is believed to be as frequent as in both sides together, as firmly as if `strength` words had been read. With
 * few words of text this keeps chance from looking like choice; nothing is assumed about the language at large.
 */
export function pooledPrior(strength: number): Prior {
  return (word, { counts, total }) => (strength * (counts.get(word) ?? 0)) / total;
}

/**
 * The weighted log-odds ratio with a Dirichlet prior, as z, of each word that either side has: positive where `own` uses it
 * more. Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), 372–403.
 */
export function logOddsZ(own: WordCounts, others: WordCounts, prior: Prior): Map<string, number> {
  const pooled = pool(own, others);
  const words = [...pooled.counts.keys()];
  const priors = new Map(words.map((word) => [word, prior(word, pooled)]));
  const priorTotal = [...priors.values()].reduce((sum, value) => sum + value, 0);
  return new Map(words.map((word) => [word, zOf(word, priors.get(word) ?? 0)]));

  function zOf(word: string, belief: number): number {
    const [one, other] = [own, others].map((side) => (side.counts.get(word) ?? 0) + belief) as [number, number];
    const odds = logOdds(one, own.total + priorTotal) - logOdds(other, others.total + priorTotal);
    return odds / Math.sqrt(1 / one + 1 / other);
  }
}

function logOdds(count: number, total: number): number {
  return Math.log(count / (total - count));
}

function pool(own: WordCounts, others: WordCounts): WordCounts {
  const counts = new Map(own.counts);
  for (const [word, count] of others.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  return { counts, total: own.total + others.total };
}
