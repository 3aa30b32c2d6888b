import { countOf } from '../ui/counts.ts';
import { isUnreadable, type EditedRow } from './rows/edited-row.ts';

interface ImportFootProps {
  rows: readonly EditedRow[];
  canUndo: boolean;
  onUndo: () => void;
  onKeep: () => void;
}

/** What would happen, and the button that makes it happen. */
export function ImportFoot({ rows, canUndo, onUndo, onKeep }: ImportFootProps) {
  const kept = rows.filter(({ decision }) => decision !== 'leave out');
  const merged = kept.filter(({ decision }) => decision === 'merge').length;
  const unreadable = kept.filter(isUnreadable).length;
  const parts = [
    `${(kept.length - merged).toLocaleString('en-GB')} new`,
    merged > 0 && `${merged.toLocaleString('en-GB')} merged as ${merged === 1 ? 'a new version' : 'new versions'}`,
    kept.length < rows.length && `${(rows.length - kept.length).toLocaleString('en-GB')} left out`,
  ];
  return (
    <footer className="import-foot">
      <p>
        {parts.filter(Boolean).join(', ')}
        {unreadable > 0 && (
          <span className="import-warning">
            {' '}
            {countOf(unreadable, 'date or language', 'dates or languages')} cannot be read and would be left empty.
          </span>
        )}
      </p>
      <button type="button" className="button" aria-keyshortcuts="Control+Z" disabled={!canUndo} onClick={onUndo}>
        Undo
      </button>
      <button type="button" className="button import-main" disabled={kept.length === 0} onClick={onKeep}>
        Import {countOf(kept.length, 'article')}
      </button>
    </footer>
  );
}
