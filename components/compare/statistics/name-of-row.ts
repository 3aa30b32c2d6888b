import type { StatisticRow } from '../../../analysis/statistics-compared/statistics-compared.ts';
import { showValue } from './show-value.ts';

/** What a row measures, by the words that its figures share; by its value where they share none but that. */
export function nameOfRow({ measures, unit, cells }: StatisticRow): string {
  if (measures.length > 0) return capitalised(measures.join(', '));
  const [first] = cells.flat();
  return showValue(first, unit) ?? first?.written ?? capitalised(unit);
}

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
