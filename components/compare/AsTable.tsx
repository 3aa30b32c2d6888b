import { useState, type ReactNode } from 'react';

interface AsTableProps {
  /** Heard behind "As a table": "of Daily Ledger". */
  of: string;
  /** The table. */
  children: () => ReactNode;
}

/** A chart in numbers. Until somebody opens it, it is neither worked out nor drawn. */
export function AsTable({ of, children }: AsTableProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="as-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        As a table<span className="visually-hidden"> {of}</span>
      </summary>
      {isOpen && children()}
    </details>
  );
}
