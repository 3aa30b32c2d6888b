import { useMemo, useState } from 'react';
import type { GivenFile } from '../../../exchange/article-files/open-files.ts';
import type { Block } from '../../../model/article-text.ts';
import { countOf } from '../../ui/counts.ts';
import { useUndoKey } from '../../undo/use-undo-key.ts';
import { BulkEdit } from './BulkEdit.tsx';
import { chosenFiles } from '../files/dropped-files.ts';
import { FileButton } from '../files/FileButton.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import type { ImportState } from '../import-state.ts';
import { ImportFoot } from '../ImportFoot.tsx';
import { RefusedFiles } from '../files/RefusedFiles.tsx';
import type { RowEdit } from './row-edits.ts';
import { RowTable } from './RowTable.tsx';
import { countFilters, FILTERS, type RowFilter } from './shown-rows.ts';
import { StageHeading } from '../StageHeading.tsx';
import { TwinDialog } from '../twins/TwinDialog.tsx';

interface CheckRowsProps {
  state: ImportState;
  /** The names of the cases that there are. */
  cases: readonly string[];
  onAdd: (files: readonly GivenFile[]) => void;
  onEdit: (edit: RowEdit) => void;
  onUndo: () => void;
  onKeep: () => void;
  onStartAgain: () => void;
  blocksOf: (key: number) => Promise<Block[]>;
}

/** What was recognised, to be corrected before anything is kept. */
export function CheckRows(props: CheckRowsProps) {
  const { state, cases, onEdit } = props;
  const { rows, past } = state.rows;
  useUndoKey(past.length > 0 ? props.onUndo : null);
  const [chosenFilter, setFilter] = useState<RowFilter>('all');
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [compared, setCompared] = useState<number | null>(null);
  const counts = useMemo(() => countFilters(rows), [rows]);
  const filter = counts[chosenFilter] > 0 ? chosenFilter : 'all';
  const shown = useMemo(() => rows.filter(FILTERS[filter].has), [rows, filter]);
  const isSelected = shown.some(({ key }) => selected.has(key));
  const meant = isSelected ? shown.filter(({ key }) => selected.has(key)) : shown;
  return (
    <div className="import-check">
      <header className="import-head">
        <StageHeading>Check, then import</StageHeading>
        <p className="quiet">{countOf(rows.length, 'article')} read. Nothing is in your library yet.</p>
        <p className="import-buttons">
          <FileButton label="Add files" onChoose={(files) => props.onAdd(chosenFiles(files))} />
          <FileButton label="Add a folder" isFolder onChoose={(files) => props.onAdd(chosenFiles(files))} />
          <button type="button" className="button" onClick={props.onStartAgain}>
            Start again
          </button>
        </p>
      </header>
      <RefusedFiles refusals={state.refusals} />
      {rows.length > 0 && (
        <>
          <div className="import-tools">
            <FilterChoice counts={counts} filter={filter} onChoose={setFilter} />
            <BulkEdit
              count={meant.length}
              isSelected={isSelected}
              hasTwins={meant.some(({ twin }) => twin !== null)}
              onEdit={(edit) => onEdit({ keys: new Set(meant.map(({ key }) => key)), ...edit })}
              onClear={() => setSelected(new Set())}
            />
          </div>
          <RowTable rows={shown} selected={selected} onSelect={setSelected} onEdit={onEdit} onCompare={setCompared} />
          <ImportFoot rows={rows} canUndo={past.length > 0} onUndo={props.onUndo} onKeep={props.onKeep} />
        </>
      )}
      <datalist id="import-cases">
        {cases.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {compared !== null && (
        <TwinDialog
          rows={shown.filter(({ twin, key }) => twin !== null || key === compared)}
          current={compared}
          blocksOf={props.blocksOf}
          onDecide={(key, decision) => onEdit({ keys: new Set([key]), decision })}
          onGo={setCompared}
          onClose={() => setCompared(null)}
        />
      )}
    </div>
  );
}
