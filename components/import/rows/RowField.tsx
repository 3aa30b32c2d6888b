interface RowFieldProps {
  /** The name by which the arrow keys find the same field of the next row. */
  column: string;
  label: string;
  /** What the row is called. */
  row: string;
  value: string;
  onChange: (value: string) => void;
  /** Whether it is written in a way that cannot be kept. */
  isWrong?: boolean;
  /** Of the text; BCP 47. */
  language?: string;
  /** The id of a list of values that there are. */
  list?: string;
  longest?: number;
}

/** One part of a row. */
export function RowField(props: RowFieldProps) {
  const { column, label, row, value, onChange, isWrong = false, language, list, longest = 10_000 } = props;
  return (
    <input
      className="field"
      data-column={column}
      aria-label={`${label} of “${row}”`}
      aria-invalid={isWrong}
      title={isWrong ? 'This cannot be read, and would be left empty' : value}
      list={list}
      lang={language}
      dir="auto"
      value={value}
      maxLength={longest}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
