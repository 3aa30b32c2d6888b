import type { ColumnsOf, TableRow } from '../../exchange/table-columns.ts';
import './column-table.css';

interface ColumnTableProps<Field extends string> {
  columns: readonly string[];
  /** The first of the table. */
  rows: readonly TableRow[];
  /** What a column may hold, as a person knows it, in the order in which it is offered. */
  fieldNames: Readonly<Record<Field, string>>;
  chosen: ColumnsOf<Field>;
  onChange: (chosen: ColumnsOf<Field>) => void;
}

/** UTF-16 units of a value that tell what a column holds. */
const SHOWN = 90;

/** The columns of a table, each with what it holds and its first values. A field has one column: choosing another frees the first. */
export function ColumnTable<Field extends string>(props: ColumnTableProps<Field>) {
  const { columns, rows, fieldNames, chosen, onChange } = props;
  const fields = Object.entries(fieldNames) as [Field, string][];
  const fieldOf = (column: string) => fields.find(([field]) => chosen[field] === column)?.[0] ?? '';

  function assign(column: string, field: string) {
    const freed = fields.map(([one]) => [one, chosen[one] === column ? null : chosen[one]]);
    onChange({ ...(Object.fromEntries(freed) as ColumnsOf<Field>), ...(field && { [field]: column }) });
  }

  return (
    <div className="column-table">
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
            <tr key={column} className={fieldOf(column) ? '' : 'column-unused'}>
              <th scope="row">{column}</th>
              <td>
                <select
                  className="field"
                  aria-label={`What “${column}” holds`}
                  value={fieldOf(column)}
                  onChange={({ target }) => assign(column, target.value)}
                >
                  <option value="">(not read)</option>
                  {fields.map(([field, name]) => (
                    <option key={field} value={field}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
              {rows.map(({ place, values }) => (
                <td key={place} className="column-sample">
                  {shortened(values[column] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
