import type { LikelyCase } from '../../analysis/same-case/likeliest-cases.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { SameCaseRefusal } from '../../model/same-case-refusal.ts';
import type { Article } from '../../model/article.ts';
import type { ProposedGroup } from './same-case-question.ts';

/** A case to join, and why. */
export interface CaseOffer extends LikelyCase {
  name: string;
}

export interface CaseOffers {
  /** Offered unasked. */
  first: CaseOffer | null;
  /** For those who look, the likeliest first. */
  others: readonly CaseOffer[];
}

/** What is offered of an article's likely cases: those that are still there, and of which nobody said no. */
export function offersFor(
  likely: readonly LikelyCase[],
  cases: readonly Case[],
  refusals: readonly SameCaseRefusal[],
): CaseOffers {
  const refused = new Set(refusals.map((refusal) => refusal.case));
  const offers = likely.flatMap((each) => {
    const found = cases.find(({ id }) => id === each.case);
    return found && !refused.has(found.id) ? [{ ...each, name: found.name }] : [];
  });
  const [first] = offers;
  return first?.isLikely ? { first, others: offers.slice(1) } : { first: null, others: offers };
}

/** So many are held in memory at once, and compared with each other: some 40 MB, and seconds beside the page. */
const MOST_TO_GROUP = 1000;

/** The articles that are in no case, of very many the last that were added. */
export function articlesToGroup(articles: readonly Article[], cases: readonly Case[]): Id[] {
  const taken = new Set(cases.flatMap((each) => each.articles));
  // In an order that reading an article again does not change.
  return articles
    .map(({ id }) => id)
    .filter((id) => !taken.has(id))
    .toSorted()
    .slice(-MOST_TO_GROUP);
}

/** The proposed groups of several articles, all still open, that nobody refused; the largest first. */
export function openGroups(
  groups: readonly ProposedGroup[],
  open: readonly Id[],
  refusals: readonly SameCaseRefusal[],
): ProposedGroup[] {
  const refused = refusals.filter((refusal) => refusal.case === null).map(({ articles }) => new Set(articles));
  return groups
    .filter(({ articles }) => articles.length > 1 && articles.every((id) => open.includes(id)))
    .filter(({ articles }) => !refused.some((no) => articles.every((id) => no.has(id))))
    .toSorted((one, other) => other.articles.length - one.articles.length);
}
