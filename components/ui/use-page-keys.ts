import { useLayoutEffect, useRef } from 'react';
import type { KeyPress } from './key-press.ts';

/**
 * Runs what a key does, wherever on the page nobody is typing; Escape leaves a field that somebody types in.
 * @param keyOf what a press is for; null for nothing. The same function always.
 */
export function usePageKeys<Key>(keyOf: (press: KeyPress) => Key | null, run: (key: Key) => void): void {
  const latest = useRef(run);
  // Before anybody sees what the keys are for.
  useLayoutEffect(() => {
    latest.current = run;
  });
  useLayoutEffect(() => {
    const closing = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      const key = keyOf(event);
      if (key === null || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', listen, { signal: closing.signal });
    return () => closing.abort();
  }, [keyOf]);
}
