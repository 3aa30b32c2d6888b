import { useEffect, useRef, type KeyboardEvent as KeyPressed } from 'react';
import { isTyping } from '../../ui/key-press.ts';

interface SearchBoxProps {
  query: string;
  onQuery: (query: string) => void;
}

/** The field for searching the library; `/` puts the cursor there, the arrow down goes on to what was found. */
export function SearchBox({ query, onQuery }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(() => {
    input.current?.focus();
    input.current?.select();
  });
  const press = (event: KeyPressed) => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.search-results a, .table')?.focus();
    }
  };
  return (
    <search className="search-box">
      <input
        ref={input}
        className="field search-field"
        type="search"
        aria-label="Search articles, quotes and notes"
        aria-keyshortcuts="/"
        placeholder="Search articles, quotes and notes"
        value={query}
        maxLength={500}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={press}
      />
      <kbd className="key" aria-hidden="true">
        /
      </kbd>
    </search>
  );
}

function useSlashKey(focus: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || isTyping(target)) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it reads a ref, and is the same at every time.
  }, []);
}
