import { useState, type FormEvent } from 'react';
import { newId } from '../../model/id.ts';
import type { Rubric } from '../../model/rubric.ts';
import { levelsIn, sayLevels } from './rubric-notation.ts';

interface RubricEditorProps {
  rubric: Rubric;
  onKeep: (rubric: Rubric) => void;
}

interface Draft {
  id: string;
  name: string;
  levels: string;
}

/** By what sets are judged: criteria, each with its levels and their points. It goes out with the project's file. */
export function RubricEditor({ rubric, onKeep }: RubricEditorProps) {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => rubric.map(draftOf));
  const [failure, setFailure] = useState<string | null>(null);
  const change = (id: string, changed: Partial<Draft>) =>
    setDrafts(drafts.map((draft) => (draft.id === id ? { ...draft, ...changed } : draft)));
  const keep = (event: FormEvent) => {
    event.preventDefault();
    const wrong = drafts.find(({ levels }) => levelsIn(levels) === null);
    if (wrong) return setFailure(`“${wrong.name}” needs levels such as: missing 0, partly 1, complete 2. Each once.`);
    setFailure(null);
    onKeep(drafts.map(({ id, name, levels }) => ({ id, name: name.trim(), levels: levelsIn(levels) ?? [] })));
  };
  const isKept = JSON.stringify(drafts) === JSON.stringify(rubric.map(draftOf));
  return (
    <form className="rubric-editor" onSubmit={keep}>
      <p className="quiet">
        Criteria, each with its levels and their points, such as “missing 0, partly 1, complete 2”. Whoever opens the
        project’s file from now on sees them too.
      </p>
      <ol>
        {drafts.map((draft, index) => (
          <CriterionFields
            key={draft.id}
            draft={draft}
            number={index + 1}
            onChange={(changed) => change(draft.id, changed)}
            onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
          />
        ))}
      </ol>
      {failure && <p role="alert">{failure}</p>}
      <p className="project-actions">
        <button
          type="button"
          className="link"
          onClick={() => setDrafts([...drafts, { id: newId(), name: '', levels: '' }])}
        >
          Add a criterion
        </button>
        <button type="submit" className="button" disabled={isKept}>
          Keep the rubric
        </button>
      </p>
    </form>
  );
}

interface CriterionFieldsProps {
  draft: Draft;
  number: number;
  onChange: (changed: Partial<Draft>) => void;
  onRemove: () => void;
}

function CriterionFields({ draft: { name, levels }, number, onChange, onRemove }: CriterionFieldsProps) {
  return (
    <li>
      <input
        aria-label={`Criterion ${number}`}
        value={name}
        required
        pattern=".*\S.*"
        maxLength={200}
        placeholder="Criterion"
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <input
        aria-label={`Levels of criterion ${number}`}
        value={levels}
        required
        maxLength={2000}
        placeholder="missing 0, partly 1, complete 2"
        onChange={({ target }) => onChange({ levels: target.value })}
      />
      <button type="button" className="link" aria-label={`Take away criterion ${number}`} onClick={onRemove}>
        Take away
      </button>
    </li>
  );
}

function draftOf({ id, name, levels }: Rubric[number]): Draft {
  return { id, name, levels: sayLevels(levels) };
}
