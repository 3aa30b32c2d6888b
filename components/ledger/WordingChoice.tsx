import { useState } from 'react';
import type { NamedRow } from './case-ledger.ts';
import { likeliestRow } from './likeliest-row.ts';

interface WordingChoiceProps {
  words: string;
  rows: readonly NamedRow[];
  /** Null for somebody who has no row yet. */
  onAdd: (row: NamedRow | null) => void;
  onClose: () => void;
}

const NEW_ACTOR = '';

/** Of whom selected words are a wording: a row of the ledger, or somebody new. The next stop of Tab after the selection. */
export function WordingChoice({ words, rows, onAdd, onClose }: WordingChoiceProps) {
  const [key, setKey] = useState(() => likeliestRow(rows, words)?.key ?? NEW_ACTOR);
  return (
    <form
      className="wording-choice"
      data-of-selection=""
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(rows.find((row) => row.key === key) ?? null);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <p role="status">
        <q>{words}</q>
        <span className="visually-hidden">: press Tab to say whose wording it is</span>
      </p>
      <label>
        <span className="quiet">Wording of</span>
        <select className="field" value={key} onChange={({ target }) => setKey(target.value)}>
          <option value={NEW_ACTOR}>somebody new</option>
          {rows.map((row) => (
            <option key={row.key} value={row.key}>
              {row.key}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        Add wording
      </button>
      <button type="button" className="notice-close" aria-label="Close" onClick={onClose}>
        ×
      </button>
    </form>
  );
}
