import type { Id } from '../../model/id.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import { decisionsOf } from '../../storage/suggestion-decisions.ts';
import { useLiveQuery } from '../../storage/use-live-query.ts';

type Decisions = ReadonlyMap<Id, readonly SuggestionDecision[]>;

const NOTHING_DECIDED: Decisions = new Map();

/** What the reader has decided of the proposals for several articles, by article. */
export function useDecisionsOf(articles: readonly Id[]): Decisions {
  const asked = articles.join();
  const decided = useLiveQuery(
    async () => new Map(await Promise.all(articles.map(async (id) => [id, await decisionsOf(id)] as const))),
    [asked],
  );
  return decided ?? NOTHING_DECIDED;
}
