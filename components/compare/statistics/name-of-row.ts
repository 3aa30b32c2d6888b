import type { StatisticRow } from '../../../analysis/statistics-compared/statistics-compared.ts';

/** What a row measures, by the words that its figures share; where they share nothing but their value, by those of the first. */
export function nameOfRow({ measures, cells }: StatisticRow): string {
  if (measures.length > 0) return capitalised(measures.join(', '));
  const [first] = cells.flat();
  return capitalised(first?.written ?? '');
}

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
