import { useState, type FormEvent } from 'react';
import type { RosterPerson } from '../../model/roster.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { linesOf, linesOfFile, peopleIn } from './roster-lines.ts';

interface RosterFormProps {
  people: readonly RosterPerson[];
  onKeep: (people: Pick<RosterPerson, 'name' | 'pseudonym'>[]) => void;
}

/** The list of who is to hand in, typed, pasted or from a file. */
export function RosterForm({ people, onKeep }: RosterFormProps) {
  const stored = linesOf(people);
  const [lines, setLines] = useState(stored);
  const [failure, setFailure] = useState<string | null>(null);
  const add = async (file: File | undefined) => {
    try {
      const more = file ? await linesOfFile(file) : '';
      setLines((before) => [before.trim(), more].filter(Boolean).join('\n'));
      setFailure(null);
    } catch (error) {
      setFailure(`This list cannot be read: ${reasonOf(error)}`);
    }
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(peopleIn(lines));
  };
  return (
    <form className="roster-form" onSubmit={keep}>
      <label>
        One person a line; behind a semicolon the pseudonym that is to be shown everywhere instead of the name that they
        chose:
        <textarea
          rows={Math.min(12, Math.max(4, lines.split('\n').length + 1))}
          value={lines}
          placeholder="Noor Haddad; Heron"
          onChange={({ target }) => setLines(target.value)}
        />
      </label>
      <label className="roster-file">
        From a text file or a table (CSV):{' '}
        <input
          type="file"
          accept=".txt,.csv,.tsv"
          onChange={({ target }) => {
            void add(target.files?.[0]);
            target.value = '';
          }}
        />
      </label>
      {failure && <p role="alert">{failure}</p>}
      <button type="submit" className="button" disabled={lines === stored}>
        Keep the roster
      </button>
      <p className="quiet">
        The list stays on this computer, in your library and its backups. It goes into no project file; into the grade
        sheet it does.
      </p>
    </form>
  );
}
