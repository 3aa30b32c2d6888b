import type { ReactNode } from 'react';
import { countOf } from '../ui/counts.ts';
import { LIST_LABELS, type ListName } from './lists.ts';
import { SearchBox } from './search/SearchBox.tsx';
import './library.css';

interface LibraryProps {
  /** How many there are of each list that is offered; null while that is not known. */
  counts: readonly (readonly [ListName, number | null])[];
  list: ListName;
  listAddress: (list: ListName) => string;
  trashAddress: string;
  passages: number | null;
  query: string;
  onQuery: (query: string) => void;
  /** What else there is to say before the list: the index, proposed cases. */
  news?: ReactNode;
  /** The chosen list, or what was found. */
  children: ReactNode;
}

/** The library's head, with the way to each of its lists and to its search, and what is shown of it. */
export function Library(props: LibraryProps) {
  const { counts, list, listAddress, trashAddress, passages, query, onQuery, news, children } = props;
  return (
    <div className="library">
      <header className="library-head">
        <h1>Library</h1>
        <p className="quiet">{passages !== null && countOf(passages, 'passage')}</p>
        <SearchBox query={query} onQuery={onQuery} />
      </header>
      <nav className="library-lists" aria-label="Library">
        {counts.map(([name, count]) => (
          <a key={name} href={listAddress(name)} aria-current={name === list && query === '' ? 'page' : undefined}>
            {LIST_LABELS[name]} {count !== null && <span className="quiet">{count.toLocaleString('en-GB')}</span>}
          </a>
        ))}
        <a className="library-trash" href={trashAddress}>
          Trash
        </a>
      </nav>
      {news}
      {children}
    </div>
  );
}

/** Before the first article. */
export function EmptyLibrary({ children }: { children?: ReactNode }) {
  return (
    <div className="workspace-empty">
      <h1>Your library is empty</h1>
      <p className="quiet">
        Open a news article and click the Parallax button in the toolbar. What you read with it stands here from then
        on, in this browser and nowhere else.
      </p>
      {children}
    </div>
  );
}
