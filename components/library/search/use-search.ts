import { useEffect, useState } from 'react';
import { searchLibrary, type SearchResult } from '../../../storage/search/search-library.ts';
import { reasonOf } from '../../../model/reason-of.ts';

/** Milliseconds: a search begins once the typing pauses. */
const PAUSE = 120;

export interface Search {
  /** What the result is of; the last result stands until the next is there. */
  query: string;
  result: SearchResult | null;
  failure: string | null;
}

/** Searches the library for what is typed; a search that is no longer wanted ends. */
export function useSearch(query: string, most: number): Search {
  const [search, setSearch] = useState<Search>({ query: '', result: null, failure: null });
  useEffect(() => {
    if (query.trim() === '') return;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      searchLibrary(query, { most, signal }).then(
        (result) => !signal.aborted && setSearch({ query, result, failure: null }),
        (error: unknown) => !signal.aborted && setSearch({ query, result: null, failure: reasonOf(error) }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, most]);
  return search;
}
