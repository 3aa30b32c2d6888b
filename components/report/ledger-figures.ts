import type { ComparedArticle } from '../compare/compared-article.ts';
import type { NamedRow } from '../ledger/case-ledger.ts';
import { isName } from '../ledger/is-name.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import type { CountedWording, FigureCell, FigureTable } from './figure-table.ts';

/** What each article calls each actor: of the actors on whom a person had a say, or who recur. */
export function ledgerTable({ articles, ledger }: ComparisonToSave): FigureTable {
  return {
    title: 'What everybody is called',
    hint: 'Every wording with how often it is used: upright in the outlet’s own voice, “italic in marks” within somebody’s quote, names by themselves in grey. Who is meant is proposed by rules where it is not confirmed.',
    rowsAre: 'Actor',
    rows: ledger
      .filter(({ isConfirmed, recurs }) => isConfirmed || recurs)
      .map((row) => ({
        head: row.name,
        detail: row.isConfirmed ? 'confirmed' : 'proposed',
        cells: articles.map((compared) => calledIn(row, compared)),
      })),
  };
}

function calledIn(row: NamedRow, compared: ComparedArticle): FigureCell | null {
  const [own = [], quoted = []] = [false, true].map((isQuoted) => countedIn(row, compared, isQuoted));
  if (own.length + quoted.length === 0) return null;
  const parts = [listOf(own), quoted.length > 0 && `in quotes: ${listOf(quoted)}`];
  const numbers = { own_voice: sumOf(own), quoted: sumOf(quoted) };
  return { text: parts.filter(Boolean).join('; '), numbers, wordings: [...own, ...quoted] };
}

function countedIn(
  { wordings, isNamed }: NamedRow,
  { article, text }: ComparedArticle,
  isQuoted: boolean,
): CountedWording[] {
  const counts = wordings.map(({ words, places }) => ({
    words,
    count: places.filter((place) => place.article === article.id && place.isQuoted === isQuoted).length,
    isQuoted,
    isName: isNamed && isName(words, text.language),
  }));
  return counts.filter(({ count }) => count > 0);
}

function listOf(counted: readonly CountedWording[]): string {
  return counted.map(({ words, count }) => (count > 1 ? `${words} ×${count}` : words)).join(', ');
}

function sumOf(counted: readonly CountedWording[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
