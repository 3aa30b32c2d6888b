import { useState, type KeyboardEvent } from 'react';
import { headlineOf, outletOf } from '../../../model/article.ts';
import type { SearchHit, SearchHits } from '../../../storage/search/search-library.ts';
import { showDate } from '../../ui/dates.ts';
import { TagName } from '../../ui/TagName.tsx';
import { MarkedExcerpt } from './MarkedExcerpt.tsx';
import { useSearch } from './use-search.ts';
import './search.css';

interface SearchResultsProps {
  query: string;
  /** Where a hit is shown at its place. */
  addressOf: (hit: SearchHit) => string;
  /** Whether the index is being built: not everything is found yet. */
  isIndexPartial: boolean;
}

const AT_FIRST = 20;

/** What was found, in articles, in quotes and in notes, each with the words around it. */
export function SearchResults({ query, addressOf, isIndexPartial }: SearchResultsProps) {
  const [most, setMost] = useState({ query, count: AT_FIRST });
  const count = most.query === query ? most.count : AT_FIRST;
  const { result, failure, query: answered } = useSearch(query, count);
  if (failure) return <p role="alert">{failure}</p>;
  if (!result) return <p className="search-state quiet">Searching…</p>;
  const kinds = [
    ['In articles', result.articles],
    ['In quotes and other passages', result.quotes],
    ['In notes', result.notes],
  ] as const;
  const isEmpty = kinds.every(([, { hits }]) => hits.length === 0);
  return (
    <div
      className="search-results"
      role="group"
      aria-label="What was found"
      aria-busy={answered !== query}
      onKeyDown={stepAmongHits}
    >
      <p className="visually-hidden" role="status">
        {isEmpty ? 'Nothing found' : kinds.map(([title, hits]) => `${title}: ${foundOf(hits)}`).join('; ')}
      </p>
      {isEmpty && <NothingFound query={answered} isIndexPartial={isIndexPartial} />}
      {kinds.map(
        ([title, hits]) => hits.hits.length > 0 && <Hits key={title} title={title} {...hits} addressOf={addressOf} />,
      )}
      {kinds.some(([, { hits, found }]) => found > hits.length && hits.length >= count) && (
        <button type="button" className="button" onClick={() => setMost({ query, count: count * 3 })}>
          Show more
        </button>
      )}
    </div>
  );
}

interface HitsProps extends SearchHits {
  title: string;
  addressOf: (hit: SearchHit) => string;
}

function Hits({ title, addressOf, ...hits }: HitsProps) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="quiet">{foundOf(hits)}</span>
      </h2>
      <ol>
        {hits.hits.map((hit) => (
          <li key={hit.annotation?.id ?? hit.article.id} className="search-hit">
            <p>
              <a className="library-name" href={addressOf(hit)} lang={hit.article.language ?? ''} dir="auto">
                {headlineOf(hit.article)}
              </a>
            </p>
            <p className="search-excerpt" lang={hit.article.language ?? ''} dir="auto">
              <MarkedExcerpt {...hit} />
            </p>
            <p className="quiet search-source">
              {hit.annotation?.tags.map((tag) => (
                <TagName key={tag} tag={tag} />
              ))}
              <span>
                <bdi>{outletOf(hit.article)}</bdi> · {showDate(hit.article.published)}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function NothingFound({ query, isIndexPartial }: { query: string; isIndexPartial: boolean }) {
  return (
    <div className="workspace-empty">
      <h1>Nothing found for “{query.trim()}”</h1>
      <p className="quiet">
        {isIndexPartial
          ? 'The search index is still being built: what it has not come to is not found yet.'
          : 'All words must occur, from three letters on by their beginning. Try fewer or shorter words.'}
      </p>
    </div>
  );
}

function foundOf({ hits, found, isExact }: SearchHits): string {
  if (found === hits.length) return found.toLocaleString('en-GB');
  return `${hits.length} of ${isExact ? '' : 'up to '}${found.toLocaleString('en-GB')}`;
}

/** Arrow keys go from hit to hit, across the groups. */
function stepAmongHits(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(event.target) + by];
  event.preventDefault();
  if (next) next.focus();
  else if (by < 0) document.querySelector<HTMLInputElement>('.search-field')?.focus();
}
