import { DecisionCell } from './DecisionCell.tsx';
import { dateIn, languageIn, type EditedRow, type RowFields } from './edited-row.ts';
import type { RowEdit } from './row-edits.ts';
import { RowField } from './RowField.tsx';

interface RowLineProps {
  row: EditedRow;
  /** Among those shown, from 0. */
  index: number;
  /** In CSS pixels. */
  top: number;
  isSelected: boolean;
  onSelect: (isRange: boolean) => void;
  onEdit: (edit: Omit<RowEdit, 'keys'>) => void;
  onCompare: () => void;
}

/** One article as it was recognised, each part of which can be corrected. */
export function RowLine({ row, index, top, isSelected, onSelect, onEdit, onCompare }: RowLineProps) {
  const { fields, decision, metadata } = row;
  const name = fields.headline || row.opening.slice(0, 40);
  const language = metadata.language ?? '';
  const cell = (column: keyof RowFields) => ({
    column,
    row: name,
    value: fields[column],
    onChange: (value: string) => onEdit({ fields: { [column]: value } }),
  });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={decision === 'leave out' ? 'import-row import-left-out' : 'import-row'}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell">
        <input
          type="checkbox"
          aria-label={`Select “${name}”`}
          checked={isSelected}
          onChange={({ nativeEvent }) => onSelect(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
        />
      </span>
      <span role="cell" className="import-article">
        <RowField {...cell('headline')} label="Headline" language={language} />
        <span className="quiet import-opening" lang={language} dir="auto" title={sourceOf(row)}>
          {row.opening}
        </span>
      </span>
      <span role="cell">
        <RowField {...cell('outlet')} label="Outlet" />
      </span>
      <span role="cell">
        <RowField {...cell('published')} label="Date" isWrong={dateIn(fields.published) === undefined} />
      </span>
      <span role="cell">
        <RowField {...cell('language')} label="Language" isWrong={languageIn(fields.language) === undefined} />
      </span>
      <span role="cell">
        <RowField {...cell('case')} label="Case" list="import-cases" longest={200} />
      </span>
      <DecisionCell row={row} name={name} onDecide={(next) => onEdit({ decision: next })} onCompare={onCompare} />
    </div>
  );
}

function sourceOf({ source: { file, place }, words }: EditedRow): string {
  return `${[file, place].filter(Boolean).join(', ')}: ${words.toLocaleString('en-GB')} words`;
}
