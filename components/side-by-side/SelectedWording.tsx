import { useRef } from 'react';
import type { Id } from '../../model/id.ts';
import type { Reading } from '../compare/reading.ts';
import { addedWording, newActor } from '../ledger/actor-changes.ts';
import type { NamedRow } from '../ledger/case-ledger.ts';
import { WordingChoice } from '../ledger/WordingChoice.tsx';
import type { SelectedWords } from './use-selected-words.ts';

interface SelectedWordingProps {
  column: Id;
  /** In whichever column. */
  selected: SelectedWords | null;
  rows: readonly NamedRow[];
  reading: Reading;
  onClose: () => void;
}

/** As wide as side-by-side.css makes it at most, with a margin, in CSS pixels. */
const WIDTH = 304;

/** Below the selected words: into whose row of the ledger they go. */
export function SelectedWording({ column, selected, rows, reading, onClose }: SelectedWordingProps) {
  const root = useRef<HTMLDivElement>(null);
  if (selected?.article !== column) return null;
  const { words, article, at, width } = selected;

  function add(row: NamedRow | null) {
    if (row) reading.change(addedWording(row, words, article), 'ledger', `“${words}” stands with “${row.key}”.`);
    else reading.change(newActor(words), 'ledger', `“${words}” has a row.`);
    close();
  }
  function close() {
    getSelection()?.empty();
    // Whoever goes on by keys goes on in the text.
    root.current?.closest<HTMLElement>('[role="region"]')?.focus({ preventScroll: true });
    onClose();
  }

  return (
    <div
      ref={root}
      className="beside-wording"
      style={{ left: Math.max(0, Math.min(at.left, width - WIDTH)), top: at.bottom + 6 }}
    >
      <WordingChoice key={words} words={words} rows={rows} onAdd={add} onClose={close} />
    </div>
  );
}
