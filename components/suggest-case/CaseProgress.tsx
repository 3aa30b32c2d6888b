import { countOf } from '../ui/counts.ts';
import { Notice } from '../ui/Notice.tsx';
import type { CaseSearch } from './use-case-search.ts';

interface CaseProgressProps {
  search: CaseSearch;
  articles: number;
  /** How many suggestions wait in those that were looked through. */
  open: number;
}

/** How far the search is, the way to stop it and to go on, and what came of it. */
export function CaseProgress({ search, articles, open }: CaseProgressProps) {
  const { done, isCancelled, failures } = search;
  const of = `${done} of ${countOf(articles, 'article')}`;
  if (articles === 0) return <p className="quiet">This case has no articles yet.</p>;
  if (isCancelled) {
    return <Notice action={{ label: 'Go on', run: search.goOn }}>Stopped after {of}. What was found stays.</Notice>;
  }
  if (done < articles) {
    return (
      <div className="suggest-case-progress">
        <progress max={articles} value={done} aria-label="Articles looked through" />
        <p>
          <span>{of} looked through</span>
          <button type="button" className="link" onClick={search.cancel}>
            Cancel
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      <p role="status">
        {open > 0
          ? `${countOf(open, 'suggestion')} to decide in ${countOf(articles, 'article')}.`
          : 'Nothing is left to decide: all that the rules find in these articles is marked or decided.'}
      </p>
      {failures > 0 && (
        <Notice action={{ label: 'Try again', run: search.retry }}>
          {countOf(failures, 'article')} could not be looked through. Your passages are as they were.
        </Notice>
      )}
    </>
  );
}
