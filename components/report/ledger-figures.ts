import type { Wording } from '../../analysis/wordings/ledger-row.ts';
import type { Id } from '../../model/id.ts';
import type { NamedRow } from '../ledger/case-ledger.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { CountedWording, FigureCell, FigureTable } from './figure-table.ts';

/** What each article calls each actor: of the actors on whom a person had a say, or who recur. */
export function ledgerTable({ articles, ledger }: ComparisonToSave): FigureTable {
  return {
    title: 'What everybody is called',
    hint: 'Every wording with how often it is used: upright in the outlet’s own voice, “italic in marks” within somebody’s quote. Who is meant is proposed by rules where it is not confirmed.',
    rowsAre: 'Actor',
    rows: ledger
      .filter(({ isConfirmed, recurs }) => isConfirmed || recurs)
      .map((row) => ({
        head: row.name,
        detail: row.isConfirmed ? 'confirmed' : 'proposed',
        cells: articles.map(({ article }) => calledIn(row, article.id)),
      })),
  };
}

function calledIn({ wordings }: NamedRow, article: Id): FigureCell | null {
  const [own = [], quoted = []] = [false, true].map((isQuoted) => countedIn(wordings, article, isQuoted));
  if (own.length + quoted.length === 0) return null;
  const parts = [listOf(own), quoted.length > 0 && `in quotes: ${listOf(quoted)}`];
  const numbers = { own_voice: sumOf(own), quoted: sumOf(quoted) };
  return { text: parts.filter(Boolean).join('; '), numbers, wordings: [...own, ...quoted] };
}

function countedIn(wordings: readonly Wording[], article: Id, isQuoted: boolean): CountedWording[] {
  const counts = wordings.map(({ words, places }) => ({
    words,
    count: places.filter((place) => place.article === article && place.isQuoted === isQuoted).length,
    isQuoted,
  }));
  return counts.filter(({ count }) => count > 0);
}

function listOf(counted: readonly CountedWording[]): string {
  return counted.map(({ words, count }) => (count > 1 ? `${words} ×${count}` : words)).join(', ');
}

function sumOf(counted: readonly CountedWording[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
