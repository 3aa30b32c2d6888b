import { newId, type Id } from '../../../model/id.ts';
import { FIELD_KINDS, type OwnField } from '../../../model/own-field.ts';
import { TextField } from './TextField.tsx';
import { useReordering } from './use-reordering.ts';

interface OwnFieldsEditorProps {
  fields: readonly OwnField[];
  /** Fields that the version before had: their kind stays, since answers have it. */
  published: ReadonlySet<Id>;
  /** Which tag or code asks them. */
  of: string;
  onChange: (fields: OwnField[]) => void;
}

/** The codebook's own fields beside a tag or a code. */
export function OwnFieldsEditor({ fields, published, of, onChange }: OwnFieldsEditorProps) {
  const change = (id: Id, changes: Partial<OwnField>) =>
    onChange(fields.map((field) => (field.id === id ? { ...field, ...changes } : field)));
  const { onKeyDown, place, grip, move } = useReordering(
    fields.map(({ id }) => id),
    (ids) => onChange(ids.flatMap((id) => fields.filter((field) => field.id === id))),
  );
  return (
    <fieldset className="own-fields" data-places>
      <legend>Fields asked of each passage under “{of}”</legend>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="own-field"
          role="group"
          aria-label={`Field “${field.label}”`}
          onKeyDown={onKeyDown(field.id)}
          {...place(field.id)}
        >
          <OwnFieldEditor
            field={field}
            isPublished={published.has(field.id)}
            onChange={(changes) => change(field.id, changes)}
            onRemove={() => onChange(fields.filter(({ id }) => id !== field.id))}
          />
          {fields.length > 1 && (
            <p className="own-field-order">
              <span {...grip(field.id)}>⠿</span>
              <button type="button" className="link" disabled={index === 0} onClick={() => move(field.id, -1)}>
                Up<span className="visually-hidden">: “{field.label}”</span>
              </button>
              <button
                type="button"
                className="link"
                disabled={index === fields.length - 1}
                onClick={() => move(field.id, 1)}
              >
                Down<span className="visually-hidden">: “{field.label}”</span>
              </button>
            </p>
          )}
        </div>
      ))}
      <button type="button" className="button" onClick={() => onChange([...fields, emptyField(fields)])}>
        Add a field
      </button>
    </fieldset>
  );
}

interface OwnFieldEditorProps {
  field: OwnField;
  isPublished: boolean;
  onChange: (change: Partial<OwnField>) => void;
  onRemove: () => void;
}

function OwnFieldEditor({ field: { label, kind, choices }, isPublished, onChange, onRemove }: OwnFieldEditorProps) {
  return (
    <>
      <TextField
        label="Name"
        value={label}
        longest={100}
        onChange={(text) => text.trim() && onChange({ label: text.trim() })}
      />
      <label className="labelled">
        <span className="quiet">Kind</span>
        <select
          className="field"
          value={kind}
          disabled={isPublished}
          onChange={(event) => {
            const chosen = FIELD_KINDS.find((each) => each === event.target.value);
            if (chosen) onChange({ kind: chosen, choices: chosen === 'choice' ? ['yes', 'unclear', 'no'] : [] });
          }}
        >
          {FIELD_KINDS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <button type="button" className="link own-field-remove" onClick={onRemove}>
        Take out
      </button>
      {kind === 'choice' && (
        <TextField
          label="Choices"
          hint="one on each line"
          value={choices.join('\n')}
          lines={3}
          longest={10_000}
          onChange={(text) => onChange({ choices: choicesIn(text) })}
        />
      )}
      {isPublished && (
        <p className="quiet own-field-note">Answers have this kind; it stays. Taken out, they are kept.</p>
      )}
    </>
  );
}

function choicesIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 200));
  return [...new Set(lines.filter(Boolean))].slice(0, 100);
}

function emptyField(fields: readonly OwnField[], number = 1): OwnField {
  const label = number === 1 ? 'New field' : `New field ${number}`;
  if (fields.some((field) => field.label === label)) return emptyField(fields, number + 1);
  return { id: newId(), label, kind: 'text', choices: [] };
}
