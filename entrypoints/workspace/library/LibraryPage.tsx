import { useEffect, useState } from 'react';
import { EmptyLibrary, Library } from '../../../components/library/Library.tsx';
import type { ListName } from '../../../components/library/lists.ts';
import { IndexNotice } from '../../../components/library/search/IndexNotice.tsx';
import { SearchResults } from '../../../components/library/search/SearchResults.tsx';
import { useIndex } from '../../../components/library/search/use-index.ts';
import { useWork } from '../../../components/library/use-work.ts';
import { WorkNews } from '../../../components/library/WorkNews.tsx';
import type { SearchHit } from '../../../storage/search/search-library.ts';
import { hashOf, type Route } from '../routes.ts';
import { LibraryLists } from './LibraryLists.tsx';
import { Proposed } from './Proposed.tsx';
import { useLibrary } from './use-library.ts';

/** The library: its lists, its search, and which articles may be one case. */
export function LibraryPage({ list = 'articles', search = '' }: Route & { page: 'library' }) {
  const library = useLibrary();
  const index = useIndex(library !== null && library.passages !== null);
  const work = useWork();
  const [query, setQuery] = useSearchInAddress(search, list);
  if (!library) return <p className="library-loading quiet">Opening the library…</p>;
  const { articles, cases, articleRows, outletRows, projectRows, passages } = library;
  if (articles.length === 0) {
    return (
      <>
        <EmptyLibrary>
          <WaysIn />
        </EmptyLibrary>
        <WorkNews work={work} />
      </>
    );
  }
  const isWhole = passages !== null;
  return (
    <>
      <Library
        counts={[
          ['articles', isWhole ? articleRows.length : null],
          ['cases', isWhole ? cases.length : null],
          ['outlets', isWhole ? outletRows.length : null],
          ['projects', isWhole ? projectRows.length : null],
        ]}
        list={list}
        listAddress={(name) => hashOf({ page: 'library', list: name })}
        trashAddress={hashOf({ page: 'trash' })}
        passages={passages}
        query={query}
        onQuery={setQuery}
        news={<IndexNotice index={index} onPause={index.pause} onGoOn={index.goOn} />}
      >
        {query.trim() === '' ? (
          <>
            {list === 'articles' && isWhole && <Proposed articles={articles} cases={cases} work={work} />}
            <LibraryLists list={list} library={library} work={work} />
          </>
        ) : (
          <SearchResults query={query} addressOf={addressOf} isIndexPartial={index.is !== 'whole'} />
        )}
      </Library>
      <WorkNews work={work} />
    </>
  );
}

const WAYS_IN: readonly [label: string, to: Route][] = [
  ['Try it on an invented example', { page: 'welcome' }],
  ['Import articles from files', { page: 'import' }],
  ['Join a project', { page: 'projects' }],
  ['Restore a backup', { page: 'backup' }],
  ['Look into the trash', { page: 'trash' }],
];

/** How an empty library is filled without a live page. */
function WaysIn() {
  return (
    <ul>
      {WAYS_IN.map(([label, to]) => (
        <li key={label}>
          <a href={hashOf(to)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

/** An annotation's hit opens at its passage, an article's at the words that were found. */
function addressOf({ article: { id }, annotation, revision, placesInText }: SearchHit): string {
  if (annotation) return hashOf({ page: 'article', id, show: [annotation.id] });
  if (revision === null) return hashOf({ page: 'article', id, show: [] });
  return hashOf({ page: 'article', id, show: [], at: { revision, stretches: placesInText.slice(0, MOST_PLACES) } });
}

/** As many places as an address carries; of a frequent word there are hundreds. */
const MOST_PLACES = 20;

/** What is searched for stands in the address, so that going back leads to what was found. */
function useSearchInAddress(search: string, list: ListName): [string, (query: string) => void] {
  const [query, setQuery] = useState(search);
  useEffect(() => setQuery(search), [search, list]);
  return [
    query,
    (next) => {
      setQuery(next);
      history.replaceState(null, '', hashOf({ page: 'library', list, search: next }));
    },
  ];
}
