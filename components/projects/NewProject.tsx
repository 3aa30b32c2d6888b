import { useState, type FormEvent } from 'react';
import type { Case } from '../../model/case.ts';
import type { Round } from '../../model/project.ts';
import type { CodebookView } from '../../storage/codebooks/codebooks.ts';
import type { NewProject as Stated } from '../../storage/projects/shared-projects.ts';

interface NewProjectProps {
  /** The reader's own cases that are in no project yet. */
  cases: readonly Case[];
  /** Those of the reader's own that a project can be coded by. */
  codebooks: readonly CodebookView[];
  onCreate: (project: Stated) => void;
}

/** Makes a project of cases: what to do, until when, and whether members work without seeing each other. */
export function NewProject({ cases, codebooks, onCreate }: NewProjectProps) {
  const [chosen, choose] = useState<readonly string[]>([]);
  const create = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = fields.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const codebook = text('codebook');
    const round = statedRound(fields);
    const texts = fields.get('texts') !== null;
    const stated = { name: text('name'), instructions: text('instructions'), round, cases: chosen, texts };
    onCreate({ ...stated, ...(codebook !== '' && { codebook }) });
  };
  if (cases.length === 0) {
    return (
      <p className="quiet">A project is made of cases. Put articles in a case first; then it can be shared here.</p>
    );
  }
  return (
    <form className="new-project" onSubmit={create}>
      <label>
        Name <input name="name" required maxLength={200} />
      </label>
      <fieldset>
        <legend>Cases</legend>
        {cases.map(({ id, name, articles }) => (
          <label key={id} className="new-project-case">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
            />{' '}
            {name} <span className="quiet">({articles.length})</span>
          </label>
        ))}
      </fieldset>
      <CodebookChoice codebooks={codebooks} />
      <label>
        Instructions <textarea name="instructions" rows={4} maxLength={50_000} />
      </label>
      <RoundFields />
      <button type="submit" className="button" disabled={chosen.length === 0}>
        Make the project
      </button>
    </form>
  );
}

function RoundFields() {
  return (
    <>
      <label>
        To be handed in by <input name="due" type="date" />
        <span className="quiet">
          Members are told. A hand-in bears the date of its author’s own clock, which proves no deadline; you close the
          project yourself.
        </span>
      </label>
      <label className="new-project-case">
        <input name="blind" type="checkbox" defaultChecked /> Members work without seeing each other
      </label>
      <label>
        Once handed in, everybody’s work is for{' '}
        <select name="seenBy" defaultValue="members">
          <option value="members">all members</option>
          <option value="owner">me alone</option>
        </select>
      </label>
      <label className="new-project-case">
        <input name="texts" type="checkbox" defaultChecked /> The articles’ texts go along; without them, where
        copyright forbids it, members read each article on its own page
      </label>
      <p className="quiet">
        Hand-ins come to you as files and to nobody else. A file is signed, not locked: whoever has one can read it and
        pass it on.
      </p>
    </>
  );
}

function statedRound(fields: FormData): Round {
  const due = fields.get('due');
  return {
    blind: fields.get('blind') !== null,
    due: typeof due === 'string' ? endOfDay(due) : null,
    closed: false,
    seenBy: fields.get('seenBy') === 'owner' ? 'owner' : 'members',
  };
}

/** By which the project is coded. Whoever has one codebook has nothing to choose. */
function CodebookChoice({ codebooks }: Pick<NewProjectProps, 'codebooks'>) {
  if (codebooks.length < 2) return null;
  return (
    <label>
      Codebook{' '}
      <select name="codebook" defaultValue={codebooks.find(({ isDefault }) => isDefault)?.codebook.id}>
        {codebooks.map(({ codebook: { id, name } }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The last moment of a day as a date field gives it, in the reader's own time; null for none. */
function endOfDay(date: string): number | null {
  return date === '' ? null : new Date(`${date}T23:59:59`).getTime();
}
