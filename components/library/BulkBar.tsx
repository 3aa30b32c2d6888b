import { useId, useState, type FormEvent } from 'react';
import type { Case } from '../../model/case.ts';
import { countOf } from '../ui/counts.ts';
import type { ArticleRow } from './listed.ts';
import { byText } from './table/column.ts';

interface BulkBarProps {
  selected: readonly ArticleRow[];
  cases: readonly Case[];
  outlets: readonly string[];
  /** Into the case of that name, or into a new one. */
  onPutInCase: (name: string) => void;
  onTakeOut: (from: Case) => void;
  onSetOutlet: (outlet: string) => void;
  /** Of just two. */
  onMerge: (() => void) | null;
  onExport: () => void;
  onTrash: () => void;
  onClear: () => void;
}

/** What can be done with the selected articles. It stands at the window's foot, so that it is there wherever one selects. */
export function BulkBar(props: BulkBarProps) {
  const { selected, cases, outlets, onPutInCase, onTakeOut, onSetOutlet, onMerge, onExport, onTrash, onClear } = props;
  const [asked, setAsked] = useState<'case' | 'outlet' | null>(null);
  const holding = [...new Set(selected.flatMap((row) => row.cases))].toSorted((one, other) =>
    byText(one.name, other.name),
  );
  const answer = (act: (name: string) => void) => (name: string) => {
    act(name);
    setAsked(null);
  };
  return (
    <div className="bulk-bar" role="group" aria-label="With the selected articles">
      <strong role="status">{countOf(selected.length, 'article')} selected</strong>
      {asked === 'case' && (
        <NameForm
          label="Case"
          names={cases.map(({ name }) => name)}
          onName={answer(onPutInCase)}
          onLeave={() => setAsked(null)}
        />
      )}
      {asked === 'outlet' && (
        <NameForm label="Outlet" names={outlets} onName={answer(onSetOutlet)} onLeave={() => setAsked(null)} />
      )}
      {asked === null && (
        <>
          <button type="button" className="button" onClick={() => setAsked('case')}>
            Put in a case…
          </button>
          <TakeOut holding={holding} onTakeOut={onTakeOut} />
          <button type="button" className="button" onClick={() => setAsked('outlet')}>
            Set outlet…
          </button>
          {onMerge && (
            <button type="button" className="button" onClick={onMerge}>
              Merge…
            </button>
          )}
          <button type="button" className="button" onClick={onExport}>
            Export…
          </button>
          <button type="button" className="button" aria-keyshortcuts="Delete" onClick={onTrash}>
            Move to trash
          </button>
          <button type="button" className="link" aria-keyshortcuts="Escape" onClick={onClear}>
            Clear selection
          </button>
        </>
      )}
    </div>
  );
}

/** A button for the one case that holds some of the articles; of several cases a choice. */
function TakeOut({ holding, onTakeOut }: { holding: readonly Case[]; onTakeOut: (from: Case) => void }) {
  const [first, second] = holding;
  if (!first) return null;
  if (!second) {
    return (
      <button type="button" className="button bulk-take-out" onClick={() => onTakeOut(first)}>
        Take out of “{first.name}”
      </button>
    );
  }
  return (
    <select
      className="filter-choice"
      aria-label="Take out of a case"
      value=""
      onChange={({ target }) => {
        const from = holding.find(({ id }) => id === target.value);
        if (from) onTakeOut(from);
      }}
    >
      <option value="">Take out of…</option>
      {holding.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface NameFormProps {
  label: string;
  names: readonly string[];
  onName: (name: string) => void;
  onLeave: () => void;
}

/** One field for an existing name or a new one. */
function NameForm({ label, names, onName, onLeave }: NameFormProps) {
  const list = useId();
  const [name, setName] = useState('');
  const isKnown = names.some((known) => known.toLowerCase() === name.trim().toLowerCase());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onName(name.trim());
  };
  return (
    <form className="bulk-name" onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onLeave()}>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just asked for this field.
        autoFocus
        className="field"
        aria-label={label}
        placeholder={`${label}: a new or existing name`}
        list={list}
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <datalist id={list}>
        {names.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit" className="button" disabled={!name.trim()}>
        {isKnown ? 'Use it' : 'Make it'}
      </button>
      <button type="button" className="link" onClick={onLeave}>
        Cancel
      </button>
    </form>
  );
}
