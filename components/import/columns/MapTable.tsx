import type { ArticleField } from '../../../exchange/article-files/known-names.ts';
import type { TablePreview } from '../../../exchange/article-files/preview-tables.ts';
import type { ColumnMapping } from '../../../exchange/article-files/table-file.ts';
import { ColumnTable } from '../../table-columns/ColumnTable.tsx';
import { countOf } from '../../ui/counts.ts';

interface MapTableProps {
  table: TablePreview;
  /** How many more tables have these columns. */
  others: number;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

const FIELD_NAMES: Record<ArticleField, string> = {
  headline: 'Headline',
  outlet: 'Outlet',
  published: 'Date',
  byline: 'Author',
  language: 'Language',
  address: 'Address',
  text: 'Text',
};

/** One table of articles: which column holds what. */
export function MapTable({ table: { path, columns, rows, count }, others, mapping, onChange }: MapTableProps) {
  return (
    <section className="import-map-table" aria-label={path}>
      <h2>{path}</h2>
      <p className="quiet">
        {countOf(count, 'row')}
        {others > 0 &&
          `; ${countOf(others, 'other table')} with the same columns ${others === 1 ? 'is' : 'are'} read alike`}
      </p>
      <ColumnTable columns={columns} rows={rows} fieldNames={FIELD_NAMES} chosen={mapping} onChange={onChange} />
    </section>
  );
}
