import { nextSort, type Column, type Row, type Sort } from './column.ts';

interface TableHeadProps<Item extends Row> {
  columns: readonly Column<Item>[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  isAllSelected: boolean;
  onSelectAll: () => void;
}

/** The names of the columns, each a button that sorts by it. */
export function TableHead<Item extends Row>({
  columns,
  sort,
  onSort,
  isAllSelected,
  onSelectAll,
}: TableHeadProps<Item>) {
  return (
    <div className="table-head" role="rowgroup">
      <div className="table-row" role="row" aria-rowindex={1}>
        <span role="columnheader" aria-colindex={1}>
          <input type="checkbox" aria-label="Select all" checked={isAllSelected} onChange={onSelectAll} />
        </span>
        {columns.map((column, index) => {
          const direction = sort?.column === column.key ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <span
              key={column.key}
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={direction}
              className={`table-cell cell-${column.key}`}
            >
              <button type="button" onClick={() => onSort(nextSort(column, sort))}>
                {column.label}
                <span aria-hidden="true">{SIGNS[direction]}</span>
              </button>
            </span>
          );
        })}
      </div>
    </div>
  );
}

const SIGNS = { ascending: ' ↑', descending: ' ↓', none: '' } as const;
