interface ChoiceFieldProps<Choice extends string> {
  label: string;
  choices: readonly Choice[];
  chosen: Choice | undefined;
  /** Undefined where the reader takes the choice back. */
  onChoose: (choice: Choice | undefined) => void;
}

/** One of a few fixed answers, or none. */
export function ChoiceField<Choice extends string>({ label, choices, chosen, onChoose }: ChoiceFieldProps<Choice>) {
  return (
    <label className="labelled">
      <span className="quiet">{label}</span>
      <select
        className="field"
        value={chosen ?? ''}
        onChange={(event) => onChoose(choices.find((choice) => choice === event.target.value))}
      >
        <option value="">not said</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </label>
  );
}
