import { useState, type ReactNode } from 'react';
import { countOf } from '../ui/counts.ts';

/** The first of a long list, and a button for the rest of it. */
export function useFirst<Item>(items: readonly Item[], most: number) {
  const [isAll, setAll] = useState(false);
  const isCut = !isAll && items.length > most;
  return {
    first: isCut ? items.slice(0, most) : items,
    left: isCut ? items.length - most : 0,
    showAll: () => setAll(true),
  };
}

interface ShowMoreProps {
  left: number;
  /** What each of them is: "voice". */
  noun: string;
  /** Where it is another than with an s. */
  plural?: string;
  /** What follows the noun. */
  rest?: ReactNode;
  onShowAll: () => void;
}

export function ShowMore({ left, noun, plural = `${noun}s`, rest, onShowAll }: ShowMoreProps) {
  if (left === 0) return null;
  return (
    <p className="show-more">
      <button type="button" className="link" onClick={onShowAll}>
        {countOf(left, `more ${noun}`, `more ${plural}`)}
        {rest}
      </button>
    </p>
  );
}
