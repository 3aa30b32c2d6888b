import { useState } from 'react';
import type { TrashItem } from '../../storage/trash/view-trash.ts';
import { countOf } from '../ui/counts.ts';
import { showMoment } from '../ui/dates.ts';

interface TrashRowProps {
  item: TrashItem;
  onRestore: () => void;
  onForget: () => void;
}

const DAY = 24 * 60 * 60 * 1000;

/** One deleted article or case: what it was, until when it can be had back, and the way back. */
export function TrashRow({ item, onRestore, onForget }: TrashRowProps) {
  const { kind, name, outlet, passages, deleted, until } = item;
  const [isSure, setIsSure] = useState(false);
  const [now] = useState(() => Date.now());
  const days = Math.max(1, Math.ceil((until - now) / DAY));
  const what = [kind === 'case' ? 'Case' : outlet, kind === 'article' && countOf(passages, 'passage')];
  return (
    <li className="trash-row">
      <div>
        <p className="library-name">
          <bdi>{name}</bdi>
        </p>
        <p className="quiet">{what.filter(Boolean).join(' · ')}</p>
      </div>
      <p className="quiet trash-when">
        deleted {showMoment(deleted)}
        <br />
        {countOf(days, 'day')} left
      </p>
      <p className="trash-actions">
        <button type="button" className="button" aria-label={`Restore ${name}`} onClick={onRestore}>
          Restore
        </button>
        {isSure ? (
          <>
            <button type="button" className="button" aria-label={`Delete for ever: ${name}`} onClick={onForget}>
              Delete for ever
            </button>
            <button type="button" className="link" aria-label={`Keep ${name}`} onClick={() => setIsSure(false)}>
              Keep
            </button>
          </>
        ) : (
          <button
            type="button"
            className="link"
            aria-label={`Delete for ever…: ${name}`}
            onClick={() => setIsSure(true)}
          >
            Delete for ever…
          </button>
        )}
      </p>
    </li>
  );
}
