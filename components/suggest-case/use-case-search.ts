import { useEffect, useState } from 'react';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { findPassages, suggestibleRevision } from '../suggest/found-passages.ts';
import { proposalOf, type Proposal } from '../suggest/proposal.ts';

export type CaseSearch = ReturnType<typeof useCaseSearch>;

/** What came of the search in one article: what is proposed there, or why it could not be worked out. */
export type Searched = { proposals: readonly Proposal[] } | { failure: string };

/**
 * Looks for passages in all articles of a case, one article after the other, beside the page. An article that fails holds up no
 * other. What was found before the reader cancels stays; nothing of it is stored.
 */
export function useCaseSearch(articles: readonly CaseArticle[]) {
  const [searched, setSearched] = useState<ReadonlyMap<Id, Searched>>(new Map());
  const [isCancelled, setCancelled] = useState(false);
  const left = articles.filter((each) => !searched.has(latestIdOf(each)));
  const revision = isCancelled ? undefined : left[0] && latestIdOf(left[0]);

  useEffect(() => {
    const each = articles.find((candidate) => latestIdOf(candidate) === revision);
    if (revision === undefined || !each) return;
    const run = new AbortController();
    const settle = (result: Searched) =>
      run.signal.aborted || setSearched((before) => new Map(before).set(revision, result));
    void search(each, run.signal).then(
      (proposals) => settle({ proposals }),
      (error: unknown) => settle({ failure: reasonOf(error) }),
    );
    return () => run.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- new records at each change of anything; a revision's text never changes.
  }, [revision]);

  return {
    searched,
    failures: [...searched.values()].filter(isFailure).length,
    failureOf: (each: CaseArticle): string | null => {
      const result = searched.get(latestIdOf(each));
      return result && isFailure(result) ? result.failure : null;
    },
    /** How many articles were looked through. */
    done: articles.length - left.length,
    isCancelled: isCancelled && left.length > 0,
    /** The article that is looked through now. */
    current: revision === undefined ? null : (left[0]?.article.id ?? null),
    cancel: () => setCancelled(true),
    goOn: () => setCancelled(false),
    /** Looks again where that failed. */
    retry: () => setSearched((before) => new Map([...before].filter(([, result]) => !isFailure(result)))),
  };
}

export function isFailure(result: Searched): result is Searched & { failure: string } {
  return 'failure' in result;
}

/** Of the text that the reader view shows. */
export function latestIdOf({ revisions }: CaseArticle): Id {
  return revisions.at(-1)?.id ?? '';
}

async function search({ article, revisions }: CaseArticle, signal: AbortSignal): Promise<Proposal[]> {
  const latest = revisions.at(-1);
  if (!latest) return [];
  const { suggestions } = await findPassages(suggestibleRevision(article, latest), signal);
  return suggestions.map(proposalOf);
}
