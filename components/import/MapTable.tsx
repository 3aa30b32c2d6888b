import { ARTICLE_FIELDS, type ArticleField } from '../../exchange/article-files/known-names.ts';
import type { TablePreview } from '../../exchange/article-files/preview-tables.ts';
import type { ColumnMapping } from '../../exchange/article-files/table-file.ts';
import { countOf } from '../ui/counts.ts';

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

/** UTF-16 units of a value that tell what a column holds. */
const SHOWN = 90;

/** The columns of a table, each with what it holds and its first values. */
export function MapTable({ table: { path, columns, rows, count }, others, mapping, onChange }: MapTableProps) {
  const fieldOf = (column: string) => ARTICLE_FIELDS.find((field) => mapping[field] === column) ?? '';

  function assign(column: string, chosen: string) {
    const freed = ARTICLE_FIELDS.map((field) => [field, mapping[field] === column ? null : mapping[field]]);
    onChange({ ...(Object.fromEntries(freed) as ColumnMapping), ...(chosen && { [chosen]: column }) });
  }

  return (
    <section className="import-map-table" aria-label={path}>
      <h2>{path}</h2>
      <p className="quiet">
        {countOf(count, 'row')}
        {others > 0 &&
          `; ${countOf(others, 'other table')} with the same columns ${others === 1 ? 'is' : 'are'} read alike`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Holds</th>
            {rows.map(({ place }) => (
              <th key={place} scope="col">
                {place}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column} className={fieldOf(column) ? '' : 'import-unused'}>
              <th scope="row">{column}</th>
              <td>
                <select
                  className="field"
                  aria-label={`What “${column}” holds`}
                  value={fieldOf(column)}
                  onChange={({ target }) => assign(column, target.value)}
                >
                  <option value="">(not read)</option>
                  {ARTICLE_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {FIELD_NAMES[field]}
                    </option>
                  ))}
                </select>
              </td>
              {rows.map(({ place, values }) => (
                <td key={place} className="import-sample">
                  {shortened(values[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
