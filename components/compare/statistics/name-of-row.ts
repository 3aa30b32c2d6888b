import { numberTokensOf } from '../../../analysis/numbers/number-tokens.ts';
import type { StatisticRow } from '../../../analysis/statistics-compared/statistics-compared.ts';
import { singular, wordForm } from '../../../analysis/word-form.ts';

/**
 * What a row measures, as shortly as an article says it: "Vehicles a day". By the words alone that its figures share where
 * none says them without a number in between; where they share nothing but their value, by the first of them.
 */
export function nameOfRow({ measures, cells }: StatisticRow): string {
  // A row may hold hundreds of figures; what one article says twice it says alike.
  const written = cells.flatMap(([first]) => first?.written ?? []);
  if (measures.length === 0) return capitalised(written[0] ?? '');
  const said = written.flatMap((words) => measuredPart(words, new Set(measures)) ?? []);
  const [shortest = measures.join(', ')] = said.toSorted((one, other) => one.length - other.length);
  return capitalised(shortest);
}

/** From the first of the words that say what is measured to the last. */
function measuredPart(written: string, measures: ReadonlySet<string>): string | null {
  const tokens = numberTokensOf(written);
  const saying = tokens.filter(({ lower }) => measures.has(singular(wordForm(lower))));
  const [first, last] = [saying[0], saying.at(-1)];
  if (!first || !last) return null;
  const part = written.slice(first.start, last.end);
  return /\p{Nd}/u.test(part) ? null : part.replaceAll(/\s+/gu, ' ');
}

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
