interface RadioChoiceProps<Value extends string> {
  label: string;
  choices: readonly (readonly [Value, string])[];
  chosen: string;
  onChoose: (value: Value) => void;
}

/** One of some, all of them in view; by the arrow keys, too. */
export function RadioChoice<Value extends string>({ label, choices, chosen, onChoose }: RadioChoiceProps<Value>) {
  return (
    <fieldset className="import-radios">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(([value, said]) => (
        <label key={value}>
          <input type="radio" name={label} value={value} checked={value === chosen} onChange={() => onChoose(value)} />{' '}
          {said}
        </label>
      ))}
    </fieldset>
  );
}
