import { useState } from 'react';
import { LONGEST_STATEMENT } from './fact-changes.ts';

/** A fact in the reader's own words: a neutral sentence finds its tellings better than any passage. */
export function AddFact({ onAdd }: { onAdd: (statement: string) => void }) {
  const [statement, setStatement] = useState('');
  return (
    <form
      className="add-fact"
      onSubmit={(event) => {
        event.preventDefault();
        if (statement.trim() === '') return;
        onAdd(statement.trim());
        setStatement('');
      }}
    >
      <label>
        <span className="quiet">Look for another fact: state it in one plain sentence</span>
        <input
          className="field"
          value={statement}
          maxLength={LONGEST_STATEMENT}
          onChange={({ target }) => setStatement(target.value)}
        />
      </label>
      <button type="submit" className="button">
        Add fact
      </button>
    </form>
  );
}
