import { useState } from 'react';
import { KEPT_IN_TRASH } from '../../model/trash-entry.ts';
import type { TrashItem } from '../../storage/trash/view-trash.ts';
import { countOf } from '../ui/counts.ts';
import { TrashRow } from './TrashRow.tsx';
import './trash.css';

interface TrashProps {
  items: readonly TrashItem[];
  libraryAddress: string;
  onRestore: (items: readonly TrashItem[]) => void;
  /** For ever; all of it, where no ids are named. */
  onForget: (ids?: readonly string[]) => void;
}

const DAY = 24 * 60 * 60 * 1000;
const DAYS_KEPT = KEPT_IN_TRASH / DAY;

/** As many as are shown at first; a list of thousands of deleted articles is rarely read to its end. */
const AT_FIRST = 200;

/** What was deleted, for as long as it can be had back. */
export function Trash({ items, libraryAddress, onRestore, onForget }: TrashProps) {
  const [shown, setShown] = useState(AT_FIRST);
  const [isSure, setIsSure] = useState(false);
  if (items.length === 0) return <EmptyTrash libraryAddress={libraryAddress} />;
  return (
    <div className="trash">
      <header className="trash-head">
        <h1>Trash</h1>
        <p className="quiet">
          {countOf(items.length, 'item')}, each kept for {DAYS_KEPT} days and then forgotten for ever.
        </p>
        <p className="trash-actions">
          <button type="button" className="button" onClick={() => onRestore(items)}>
            Restore all
          </button>
          {isSure ? (
            <span className="trash-sure" role="group" aria-label="Empty the trash">
              Delete {countOf(items.length, 'item')} for ever?
              <button
                type="button"
                className="button"
                onClick={() => {
                  setIsSure(false);
                  onForget();
                }}
              >
                Delete for ever
              </button>
              <button type="button" className="link" onClick={() => setIsSure(false)}>
                Keep
              </button>
            </span>
          ) : (
            <button type="button" className="link" onClick={() => setIsSure(true)}>
              Empty the trash…
            </button>
          )}
        </p>
      </header>
      <ul>
        {items.slice(0, shown).map((item) => (
          <TrashRow
            key={item.id}
            item={item}
            onRestore={() => onRestore([item])}
            onForget={() => onForget([item.id])}
          />
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + AT_FIRST)}>
          Show more
        </button>
      )}
    </div>
  );
}

function EmptyTrash({ libraryAddress }: { libraryAddress: string }) {
  return (
    <div className="workspace-empty">
      <h1>The trash is empty</h1>
      <p className="quiet">
        Articles and cases that you delete are kept here for {DAYS_KEPT} days, with all their passages and notes.
      </p>
      <p>
        <a href={libraryAddress}>Back to the library</a>
      </p>
    </div>
  );
}
