import { useEffect, useRef } from 'react';

interface EditedFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The id of a datalist of what it may be. */
  list?: string;
  longest?: number;
  /** It has the focus once its row is edited. */
  isFirst?: boolean;
  /** What is wrong with the value. */
  hint?: string | undefined;
}

/** One field of a row that is edited in place. */
export function EditedField(props: EditedFieldProps) {
  const { label, value, onChange, list, longest = 10_000, isFirst = false, hint } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isFirst) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, [isFirst]);
  return (
    <label className="row-field">
      <span className="quiet">{label}</span>
      <input
        ref={input}
        className="field"
        value={value}
        list={list}
        maxLength={longest}
        aria-invalid={hint !== undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint && <span role="alert">{hint}</span>}
    </label>
  );
}
