/** How often a word occurs in a text of so many words. */
export interface Occurrences {
  count: number;
  total: number;
}

/**
 * G², the log-likelihood of a word's keyness, of two cells: what is observed of the word on either side against what one rate for both
 * would give (Rayson and Garside 2000, Comparing Corpora using Frequency Profiling). The other two cells, of all words that are not
 * this one, are left out, as in most concordancers; `four` counts them, too (Dunning 1993).
 */
export function keyness(own: Occurrences, others: Occurrences, cells: 'two' | 'four' = 'two'): number {
  const rate = (own.count + others.count) / (own.total + others.total);
  const sum = [own, others].reduce((before, { count, total }) => {
    const word = surprise(count, total * rate);
    return before + word + (cells === 'four' ? surprise(total - count, total * (1 - rate)) : 0);
  }, 0);
  return 2 * sum;
}

/** What a word that one side never writes is taken to occur there, as it is not known to be impossible (Hardie 2014). */
const NEVER = 0.5;

/** How often the frequency doubles from the others to here: 1 is twice, 2 four times as frequent (Hardie 2014, Log Ratio). */
export function logRatio(own: Occurrences, others: Occurrences): number {
  const [here, there] = [own, others].map(({ count, total }) => (count || NEVER) / total) as [number, number];
  return Math.log2(here / there);
}

function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
