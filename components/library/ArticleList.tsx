import { useMemo } from 'react';
import type { Case } from '../../model/case.ts';
import type { ArticleEdit } from '../../storage/edit-articles.ts';
import { articleColumns } from './article-columns.tsx';
import { matching, NO_FILTER, type ArticleFilter } from './article-filter.ts';
import { ArticleEditor } from './ArticleEditor.tsx';
import { BulkBar } from './BulkBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { ArticleRow } from './listed.ts';
import { byText, sorted, type Sort } from './table/column.ts';
import { NothingListed } from './NothingListed.tsx';
import { RecordTable, useListed } from './table/RecordTable.tsx';
import { NOTHING_SELECTED, type Selection } from './table/selection.ts';
import { TableKeys } from './table/TableKeys.tsx';
import { useKeptState } from './use-kept-state.ts';

interface ArticleListProps {
  rows: readonly ArticleRow[];
  cases: readonly Case[];
  filter: ArticleFilter;
  onFilter: (filter: ArticleFilter) => void;
  articleAddress: (id: string) => string;
  caseAddress: (id: string) => string;
  onOpen: (id: string) => void;
  onEdit: (row: ArticleRow, edit: ArticleEdit) => void;
  onPutInCase: (ids: readonly string[], name: string) => void;
  onTakeOut: (ids: readonly string[], from: Case) => void;
  onSetOutlet: (ids: readonly string[], outlet: string) => void;
  /** Asks whether the two are to be one. */
  onMerge: (one: string, other: string) => void;
  onExport: (ids: readonly string[]) => void;
  onTrash: (ids: readonly string[]) => void;
}

/** The articles: filtered, sorted, edited in place, and dealt with many at once. */
export function ArticleList(props: ArticleListProps) {
  const { rows, cases, filter, onFilter, articleAddress, caseAddress, onOpen, onEdit, onTrash } = props;
  const [sort, setSort] = useKeptState<Sort | null>('articles sort', null);
  const [selection, setSelection] = useKeptState<Selection>('articles selection', NOTHING_SELECTED);
  const columns = useMemo(() => articleColumns(articleAddress, caseAddress), [articleAddress, caseAddress]);
  const listed = useMemo(() => sorted(matching(rows, filter), columns, sort), [rows, filter, columns, sort]);
  const outlets = useMemo(() => [...new Set(rows.map(({ outlet }) => outlet))].toSorted(byText), [rows]);
  useListed(selection, setSelection, listed);
  const selected = listed.filter(({ id }) => selection.selected.has(id));
  const ids = selected.map(({ id }) => id);
  const trash = () => {
    const current = selection.current === null ? [] : [selection.current];
    const chosen = ids.length > 0 ? ids : current;
    if (chosen.length > 0) onTrash(chosen);
  };
  return (
    <>
      <FilterBar rows={rows} cases={cases} filter={filter} onFilter={onFilter} />
      <TableKeys shown={listed.length} all={rows.length} canDelete />
      {listed.length === 0 ? (
        <NothingListed onShowAll={() => onFilter(NO_FILTER)} />
      ) : (
        <RecordTable
          label="Articles"
          layout="table-articles"
          columns={columns}
          rows={listed}
          sort={sort}
          onSort={setSort}
          selection={selection}
          onSelect={setSelection}
          onOpen={({ id }) => onOpen(id)}
          onDelete={trash}
          renderEditor={(row, close) => (
            <ArticleEditor row={row} onSave={(edit) => onEdit(row, edit)} onClose={close} />
          )}
        />
      )}
      <datalist id="outlet-names">
        {outlets.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {selected.length > 0 && (
        <BulkBar
          selected={selected}
          cases={cases}
          outlets={outlets}
          onPutInCase={(name) => props.onPutInCase(ids, name)}
          onTakeOut={(from) => props.onTakeOut(ids, from)}
          onSetOutlet={(outlet) => props.onSetOutlet(ids, outlet)}
          onMerge={pairIn(ids, props.onMerge)}
          onExport={() => props.onExport(ids)}
          onTrash={trash}
          onClear={() => setSelection({ ...selection, selected: new Set() })}
        />
      )}
    </>
  );
}

/** Null unless just two are selected. */
function pairIn([one, other, more]: readonly string[], onMerge: ArticleListProps['onMerge']): (() => void) | null {
  return one !== undefined && other !== undefined && more === undefined ? () => onMerge(one, other) : null;
}
