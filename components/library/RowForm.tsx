import type { FormEvent, KeyboardEvent, ReactNode } from 'react';

interface RowFormProps {
  label: string;
  isDisabled?: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The form in the place of a row: Enter saves, Escape leaves it as it was. */
export function RowForm({ label, isDisabled = false, onSave, onClose, children }: RowFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className="row-form" aria-label={label} onSubmit={submit} onKeyDown={press}>
      {children}
      <span className="row-form-actions">
        <button type="submit" className="button" disabled={isDisabled}>
          Save
        </button>
        <button type="button" className="link" onClick={onClose}>
          Cancel
        </button>
      </span>
    </form>
  );
}
