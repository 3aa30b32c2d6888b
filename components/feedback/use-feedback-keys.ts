import { useLayoutEffect, useRef } from 'react';
import { feedbackKeyOf, type FeedbackKey } from './feedback-keys.ts';

/** Runs what a key does, wherever on the page nobody is typing; Escape leaves a field that somebody types in. */
export function useFeedbackKeys(run: (key: FeedbackKey) => void): void {
  const latest = useRef(run);
  // Before anybody sees what the keys are for.
  useLayoutEffect(() => {
    latest.current = run;
  });
  useLayoutEffect(() => {
    const closing = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
      const key = feedbackKeyOf(event);
      if (!key || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', listen, { signal: closing.signal });
    return () => closing.abort();
  }, []);
}
