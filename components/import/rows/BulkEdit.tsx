import { useState, type FormEvent } from 'react';
import { countOf } from '../../ui/counts.ts';
import type { Decision, RowFields } from './edited-row.ts';
import type { RowEdit } from './row-edits.ts';

type BulkField = 'case' | 'outlet' | 'language';

interface BulkEditProps {
  /** How many rows it would change. */
  count: number;
  /** Whether these are a selection; else they are all that are shown. */
  isSelected: boolean;
  hasTwins: boolean;
  onEdit: (edit: Omit<RowEdit, 'keys'>) => void;
  onClear: () => void;
}

const BULK_FIELDS: Record<BulkField, string> = { case: 'Case', outlet: 'Outlet', language: 'Language' };

/** One value for many rows: the selected ones, or all that are shown. */
export function BulkEdit({ count, isSelected, hasTwins, onEdit, onClear }: BulkEditProps) {
  const [field, setField] = useState<BulkField>('case');
  const [value, setValue] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    const fields: Partial<RowFields> = { [field]: value.trim() };
    onEdit({ fields });
    setValue('');
  }

  return (
    <form className="import-bulk" onSubmit={submit} aria-label="Change several">
      <span className="import-bulk-count" role="status">
        {isSelected ? `${countOf(count, 'article')} selected` : `All ${countOf(count, 'article')} shown`}
      </span>
      {isSelected && (
        <button type="button" className="link" onClick={onClear}>
          none
        </button>
      )}
      <select
        className="field"
        aria-label="Column to change"
        value={field}
        onChange={({ target }) => setField(target.value as BulkField)}
      >
        {Object.entries(BULK_FIELDS).map(([name, label]) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
      <input
        className="field"
        aria-label={`${BULK_FIELDS[field]} for them`}
        placeholder={field === 'case' ? 'a new or existing name' : field === 'language' ? 'such as en or de' : ''}
        list={field === 'case' ? 'import-cases' : undefined}
        maxLength={200}
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <button type="submit" className="button">
        {value.trim() ? 'Set' : 'Clear'}
      </button>
      <select
        className="field"
        aria-label="What to do with them"
        value=""
        onChange={({ target }) => target.value && onEdit({ decision: target.value as Decision })}
      >
        <option value="">Do…</option>
        <option value="take">Import</option>
        {hasTwins && <option value="merge">Merge duplicates as new versions</option>}
        {hasTwins && <option value="beside">Keep duplicates, too</option>}
        <option value="leave out">Leave out</option>
      </select>
    </form>
  );
}
