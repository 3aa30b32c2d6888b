import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** In milliseconds: however busy the page is, it goes on after so long. */
const LONGEST_WAIT = 200;

/**
 * How many parts of a long page are drawn: at first so many, then one more each time the page has nothing else to do, so that
 * it answers the reader in between. A printer gets all at once. Where a browser does not tell when it is idle, all are drawn at first.
 */
export function useTurns(first: number, all: number): number {
  const [drawn, setDrawn] = useState('requestIdleCallback' in globalThis ? first : all);
  const isDone = drawn >= all;

  useEffect(() => {
    if (isDone) return;
    const turn = requestIdleCallback(() => setDrawn(drawn + 1), { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(turn);
  }, [drawn, isDone]);

  useEffect(() => {
    if (isDone) return;
    const printed = new AbortController();
    addEventListener('beforeprint', () => flushSync(() => setDrawn(all)), { signal: printed.signal });
    return () => printed.abort();
  }, [all, isDone]);

  return drawn;
}
