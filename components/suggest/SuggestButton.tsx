import { useEffect, useRef } from 'react';
import { isTyping } from '../ui/key-press.ts';

/** Asks for suggestions; S does the same wherever nobody is typing. */
export function SuggestButton({ onSuggest }: { onSuggest: () => void }) {
  const latest = useRef(onSuggest);
  useEffect(() => {
    latest.current = onSuggest;
  });
  useEffect(() => {
    const closing = new AbortController();
    const listen = (event: KeyboardEvent) => void (isSuggestKey(event) && latest.current());
    document.addEventListener('keydown', listen, { signal: closing.signal });
    return () => closing.abort();
  }, []);
  return (
    <button type="button" className="button suggest-button" aria-keyshortcuts="S" onClick={onSuggest}>
      Suggest{' '}
      <kbd className="key" aria-hidden="true">
        S
      </kbd>
    </button>
  );
}

function isSuggestKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key.toLowerCase() === 's' && !ctrlKey && !metaKey && !altKey && !isTyping(target);
}
