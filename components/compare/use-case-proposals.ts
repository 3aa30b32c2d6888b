import { useEffect, useMemo, useState } from 'react';
import { placeBlocks } from '../../model/article-text.ts';
import { outletOf } from '../../model/article.ts';
import type { CaseArticle, CaseContents } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import { decisionsOf } from '../../storage/suggestion-decisions.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';
import { proposalOf, type Proposal } from '../suggest/proposal.ts';
import { suggestInWorker } from '../suggest/suggest-in-worker.ts';
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
      (error: unknown) => run.signal.aborted || setFailure(error instanceof Error ? error.message : String(error)),
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
  const { text = '', blocks = [] } = revisions.at(-1) ?? {};
  const suggestible = { text, blocks: placeBlocks(blocks), language: article.language, outlet: outletOf(article) };
  const { suggestions } = await suggestInWorker(suggestible, signal);
  return suggestions.map(proposalOf);
}

function stateOf(left: number, failure: string | null): ProposingState {
  if (failure !== null) return { state: 'failed', reason: failure };
  return left > 0 ? { state: 'working', left } : { state: 'ready' };
}

const NOTHING_DECIDED: ReadonlyMap<Id, readonly SuggestionDecision[]> = new Map();

function useDecisionsOf(articles: readonly Id[]): Counting['decisions'] {
  const asked = articles.join();
  const decided = useLiveQuery(
    async () => new Map(await Promise.all(articles.map(async (id) => [id, await decisionsOf(id)] as const))),
    [asked],
  );
  return decided ?? NOTHING_DECIDED;
}
