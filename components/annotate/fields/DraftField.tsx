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

  const isFocused = useRef(false);
  const sent = useRef<string[]>([]);
  const save = () => saveDraft(latest.current, sent.current);
  useEffect(() => {
    // What was sent is shown back a moment later, and is no news; what was changed elsewhere, as by an undo, is.
    if (isEcho(stored, sent.current)) return;
    sent.current.length = 0;
    if (!isFocused.current) setDraft(stored);
  }, [stored]);

  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => save, []);

  const shared = {
    className: 'field',
    value: draft,
    onFocus: () => {
      isFocused.current = true;
    },
    onBlur: () => {
      isFocused.current = false;
      save();
    },
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

interface Draft {
  draft: string;
  stored: string;
  onSave: (text: string) => void;
}

function saveDraft({ draft, stored, onSave }: Draft, sent: string[]): void {
  if (draft === stored) return;
  sent.push(draft);
  onSave(draft);
}

/** Whether a stored text is one of those that were sent; then none that was sent before it is to be waited for. */
function isEcho(stored: string, sent: string[]): boolean {
  const at = sent.lastIndexOf(stored);
  sent.splice(0, at + 1);
  return at !== -1;
}

function leaveOnEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Enter') event.currentTarget.blur();
}
