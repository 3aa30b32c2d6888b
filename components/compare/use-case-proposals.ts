import { useEffect, useMemo, useState } from 'react';
import type { CaseArticle, CaseContents } from '../../model/case-contents.ts';
import { reasonOf } from '../../model/reason-of.ts';
import { findPassages, suggestibleRevision } from '../suggest/found-passages.ts';
import { proposalOf, type Proposal } from '../suggest/proposal.ts';
import { useDecisionsOf } from '../suggest/use-decisions-of.ts';
import { countsProposals, type Counting, type ProposalsCount, type ProposingState } from './counting.ts';
import { countedOf, MINE, type CountedAuthors } from './whose.ts';

/**
 * The machine's proposals for those articles of a case in which they count, worked out beside the page, one article after
 * the other. Nothing of them is stored: they are gone when the comparison is closed.
 */
export function useCaseProposals(
  { articles }: CaseContents,
  proposalsCount: ProposalsCount,
  authors: CountedAuthors = MINE,
): Counting {
  const [proposals, setProposals] = useState<Counting['proposals']>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const decisions = useDecisionsOf(articles.map(({ article }) => article.id));
  const isMissing = ({ revisions, annotations }: CaseArticle) => {
    const revision = revisions.at(-1);
    const counts = countsProposals(proposalsCount, countedOf(annotations, authors).length);
    return revision !== undefined && counts && !proposals.has(revision.id);
  };
  const missing = articles.find(isMissing);
  const revision = failure === null ? missing?.revisions.at(-1)?.id : undefined;

  useEffect(() => {
    const each = articles.find(({ revisions }) => revisions.at(-1)?.id === revision);
    if (revision === undefined || !each) return;
    const run = new AbortController();
    void proposalsFor(each, run.signal).then(
      (found) => run.signal.aborted || setProposals((before) => new Map(before).set(revision, found)),
      (error: unknown) => run.signal.aborted || setFailure(reasonOf(error)),
    );
    return () => run.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- new records at each change of anything; a revision's text never changes.
  }, [revision]);

  const left = articles.filter(isMissing).length;
  return useMemo(
    () => ({ ...authors, proposalsCount, proposals, decisions, proposing: stateOf(left, failure) }),
    [authors, proposalsCount, proposals, decisions, left, failure],
  );
}

async function proposalsFor({ article, revisions }: CaseArticle, signal: AbortSignal): Promise<Proposal[]> {
  const latest = revisions.at(-1);
  if (!latest) return [];
  const { suggestions } = await findPassages(suggestibleRevision(article, latest), signal);
  return suggestions.map(proposalOf);
}

function stateOf(left: number, failure: string | null): ProposingState {
  if (failure !== null) return { state: 'failed', reason: failure };
  return left > 0 ? { state: 'working', left } : { state: 'ready' };
}
