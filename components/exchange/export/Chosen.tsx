import type { ReactNode } from 'react';

interface ChosenProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** One choice of several, with its name above it. */
export function Chosen({ label, value, onChange, children }: ChosenProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </label>
  );
}
