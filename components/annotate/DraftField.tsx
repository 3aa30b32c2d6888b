import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react';

interface DraftFieldProps {
  label: string;
  hint?: string;
  stored: string;
  /** More than one makes a text area. */
  lines?: number;
  fieldRef?: Ref<HTMLTextAreaElement>;
  onSave: (text: string) => void;
}

/** Long enough not to write at every key, short enough that closing the sidebar loses nothing seen as kept. */
const PAUSE = 400;

/** A text that is kept while it is typed: after a pause, when the field is left, and when the list closes. */
export function DraftField({ label, hint, stored, lines = 1, fieldRef, onSave }: DraftFieldProps) {
  const [draft, setDraft] = useState(stored);
  const latest = useRef({ draft, stored, onSave });
  useLayoutEffect(() => {
    latest.current = { draft, stored, onSave };
  });

  useEffect(() => {
    const timer = setTimeout(() => saveDraft(latest.current), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => saveDraft(latest.current), []);

  const shared = {
    className: 'field',
    value: draft,
    onBlur: () => saveDraft(latest.current),
    onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
  };
  return (
    <label className="labelled">
      <span className="quiet">
        {label} {hint && <small>{hint}</small>}
      </span>
      {lines > 1 ? (
        <textarea {...shared} ref={fieldRef} rows={lines} maxLength={20_000} />
      ) : (
        <input {...shared} maxLength={1000} onKeyDown={leaveOnEnter} />
      )}
    </label>
  );
}

function saveDraft({ draft, stored, onSave }: { draft: string; stored: string; onSave: (text: string) => void }): void {
  if (draft !== stored) onSave(draft);
}

function leaveOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter') event.currentTarget.blur();
}
