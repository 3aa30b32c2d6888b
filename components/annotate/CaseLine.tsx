import { useState, type FormEvent } from 'react';
import type { Case } from '../../model/case.ts';
import { countOf } from '../ui/counts.ts';

interface CaseLineProps {
  current: Case | null;
  cases: readonly Case[];
  onJoin: (id: string) => void;
  onCreate: (name: string) => void;
  onLeave: (id: string) => void;
  /** The way to its comparison: a callback in the sidebar, an address in the workspace. */
  onCompare?: () => void;
  compareAddress?: string | undefined;
}

/** Which case the article belongs to, and the way into one. */
export function CaseLine(props: CaseLineProps) {
  const { current, onLeave, onCompare, compareAddress } = props;
  if (!current) return <JoinCase {...props} />;
  const articles = countOf(current.articles.length, 'article');
  return (
    <div className="case-line">
      <span>
        Case <strong>{current.name}</strong>{' '}
        <button type="button" className="link case-leave" onClick={() => onLeave(current.id)}>
          take out
        </button>
      </span>
      {compareAddress ? (
        <a href={compareAddress}>{articles} ›</a>
      ) : (
        <button type="button" className="link" onClick={onCompare}>
          {articles} ›
        </button>
      )}
    </div>
  );
}

/** One field for both: the name of an existing case joins it, any other name makes a new one. */
function JoinCase({ cases, onJoin, onCreate }: CaseLineProps) {
  const [name, setName] = useState('');
  const existing = cases.find((candidate) => candidate.name.toLowerCase() === name.trim().toLowerCase());

  function submit(event: FormEvent) {
    event.preventDefault();
    if (existing) onJoin(existing.id);
    else if (name.trim()) onCreate(name.trim());
  }

  return (
    <form className="case-line" onSubmit={submit}>
      <label className="case-name">
        <span className="visually-hidden">Case</span>
        <input
          className="field"
          list="cases"
          placeholder="Case: a new or existing name"
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <datalist id="cases">
        {cases.map(({ id, name: caseName }) => (
          <option key={id} value={caseName} />
        ))}
      </datalist>
      <button type="submit" className="button" disabled={!name.trim()}>
        {existing ? 'Join' : 'Create'}
      </button>
    </form>
  );
}
