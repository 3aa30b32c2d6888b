import { useState, type ReactNode } from 'react';
import { LONGEST_NAME } from './actor-changes.ts';

interface WordsFormProps {
  label: string;
  button: string;
  /** What is there already; it is not sent again. */
  initial?: string;
  /** What stands in the field to be sent or changed. */
  proposed?: string;
  onSubmit: (words: string) => void;
  children?: ReactNode;
}

/** One line to type, and a button; what is empty or as it was is not sent. */
export function WordsForm({ label, button, initial = '', proposed = initial, onSubmit, children }: WordsFormProps) {
  const [words, setWords] = useState(proposed);
  return (
    <form
      className="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === '' || words.trim() === initial) return;
        onSubmit(words.trim());
        if (initial === '') setWords('');
      }}
    >
      <label>
        <span className="quiet">{label}</span>
        <input
          className="field"
          value={words}
          maxLength={LONGEST_NAME}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      {children}
      <button type="submit" className="button">
        {button}
      </button>
    </form>
  );
}
