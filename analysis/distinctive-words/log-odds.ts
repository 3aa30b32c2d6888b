/** How often each word occurs, and all words together. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** What is believed of words before counting, in occurrences: of each, and of all together. */
export interface Prior {
  of: (word: string) => number;
  total: number;
}

/**
 * Every word is believed to be as frequent as in both sides together, as firmly as if `strength` words had been read. With
 * few words of text this keeps chance from looking like choice; nothing is assumed about the language at large.
 */
export function pooledPrior(strength: number, { counts, total }: WordCounts): Prior {
  return { of: (word) => (strength * (counts.get(word) ?? 0)) / total, total: strength };
}

/**
 * The weighted log-odds ratio with a Dirichlet prior, as z: positive where `own` uses a word more than the rest of `pooled`, of
 * which it is a part. Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4), 372–403.
 * @param words those that are asked for; all of both sides where none are named.
 */
export function logOddsZ(
  own: WordCounts,
  pooled: WordCounts,
  prior: Prior,
  words: Iterable<string> = pooled.counts.keys(),
): Map<string, number> {
  const othersTotal = pooled.total - own.total;
  return new Map(Array.from(words, (word) => [word, zOf(word)]));

  function zOf(word: string): number {
    const count = own.counts.get(word) ?? 0;
    const belief = prior.of(word);
    const one = count + belief;
    const other = (pooled.counts.get(word) ?? 0) - count + belief;
    const odds = logOdds(one, own.total + prior.total) - logOdds(other, othersTotal + prior.total);
    return odds / Math.sqrt(1 / one + 1 / other);
  }
}

function logOdds(count: number, total: number): number {
  return Math.log(count / (total - count));
}
