import { csvTable } from '../../exchange/csv-table.ts';
import { headlineOf } from '../../model/article.ts';
import type { ComparisonToSave } from './comparison-to-save.ts';
import { figureTables } from './figure-tables.ts';

const COLUMNS = ['question', 'row', 'detail', 'outlet', 'headline', 'url', 'figure', 'value', 'counting'] as const;

/**
 * The data behind a comparison, one number or answer a line: what a spreadsheet, pandas or R reshapes as it likes. The
 * figure `text` is the answer as the report words it, `counting` whose passages the numbers are of.
 */
export function figuresCsv(comparison: ComparisonToSave): string {
  const lines = figureTables(comparison).flatMap(({ title, rows }) =>
    rows.flatMap(({ head, detail = '', cells }) =>
      comparison.articles.flatMap(({ name, article }, index) => {
        const { text, numbers = {} } = cells[index] ?? {};
        if (text === undefined) return [];
        const figures: [string, string | number][] = [['text', text], ...Object.entries(numbers)];
        return figures.map(([figure, value]) => [
          title,
          head,
          detail,
          name,
          headlineOf(article),
          article.url,
          figure,
          value,
          comparison.counted,
        ]);
      }),
    ),
  );
  return csvTable(COLUMNS, lines);
}
