import type { OwnField, OwnValue } from '../../../model/own-field.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DraftField } from './DraftField.tsx';
import { numberIn } from './field-values.ts';

interface OwnFieldInputProps {
  field: OwnField;
  value: OwnValue | undefined;
  /** Undefined where the reader takes the answer back. */
  onChange: (value: OwnValue | undefined) => void;
}

/** One of the codebook's own fields, beside a passage. */
export function OwnFieldInput({ field: { label, kind, choices }, value, onChange }: OwnFieldInputProps) {
  const text = value === undefined ? '' : String(value);
  if (kind === 'number') {
    return <DraftField label={label} hint="a number" stored={text} onSave={(typed) => onChange(numberIn(typed))} />;
  }
  if (kind === 'text') {
    return <DraftField label={label} stored={text} onSave={(typed) => onChange(typed.trim() || undefined)} />;
  }
  if (kind === 'yes or no') {
    const chosen = value === undefined ? undefined : value === true ? 'yes' : 'no';
    return (
      <ChoiceField
        label={label}
        choices={['yes', 'no']}
        chosen={chosen}
        onChoose={(choice) => onChange(choice && choice === 'yes')}
      />
    );
  }
  // An answer that is offered no more stays until another is chosen.
  const offered = text === '' || choices.includes(text) ? choices : [...choices, text];
  return <ChoiceField label={label} choices={offered} chosen={text || undefined} onChoose={onChange} />;
}
