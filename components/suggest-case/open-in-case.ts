import type { CaseArticle } from '../../model/case-contents.ts';
import type { Id } from '../../model/id.ts';
import type { SuggestionDecision } from '../../model/suggestion-decision.ts';
import { openProposals } from '../suggest/open-proposals.ts';
import type { Proposal } from '../suggest/proposal.ts';
import { isFailure, latestIdOf, type Searched } from './use-case-search.ts';

/** Of each article that was looked through, the proposals that are still to be decided. */
export function openInCase(
  articles: readonly CaseArticle[],
  searched: ReadonlyMap<Id, Searched>,
  decisions: ReadonlyMap<Id, readonly SuggestionDecision[]>,
): ReadonlyMap<Id, readonly Proposal[]> {
  const open = new Map<Id, readonly Proposal[]>();
  for (const each of articles) {
    const result = searched.get(latestIdOf(each));
    if (!result || isFailure(result)) continue;
    const { id } = each.article;
    const text = each.revisions.at(-1)?.text ?? '';
    open.set(id, openProposals(text, result.proposals, each.annotations, decisions.get(id) ?? []));
  }
  return open;
}
