import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';

interface TextFieldProps {
  label: string;
  hint?: ReactNode;
  value: string;
  /** More than one makes a text area. */
  lines?: number;
  longest: number;
  fieldRef?: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
}

/** Milliseconds. What a person wrote until they paused is one step to undo. */
const PAUSE = 600;

/** A text that becomes a step of the draft after a pause, or when the field is left; an undone step shows in it at once. */
export function TextField({ label, hint, value, lines = 1, longest, fieldRef, onChange }: TextFieldProps) {
  const [text, setText] = useState(value);
  const latest = useRef({ text, sent: value, onChange });
  useLayoutEffect(() => {
    Object.assign(latest.current, { text, onChange });
  });
  useEffect(() => {
    if (value === latest.current.sent) return;
    Object.assign(latest.current, { sent: value, text: value });
    setText(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => send(latest.current), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const { current } = latest;
    return () => send(current);
  }, []);

  const shared = {
    className: 'field',
    value: text,
    maxLength: longest,
    onBlur: () => send(latest.current),
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  };
  return (
    <label className="labelled">
      <span className="quiet">
        {label} {hint && <small>{hint}</small>}
      </span>
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} ref={fieldRef} />}
    </label>
  );
}

interface Sending {
  text: string;
  sent: string;
  onChange: (value: string) => void;
}

function send(sending: Sending): void {
  const { text, sent, onChange } = sending;
  if (text === sent) return;
  Object.assign(sending, { sent: text });
  onChange(text);
}
