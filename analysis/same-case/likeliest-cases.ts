import type { Id } from '../../model/id.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { LikenessIndex } from './likeness-index.ts';
import { reasonsFor, type Reasons } from './reasons.ts';

export interface LikelyCase {
  case: Id;
  /** 0 to 1; see {@link likeliestCases}. */
  likeness: number;
  /** Alike enough to offer it unasked; the others are for those who look for the case. */
  isLikely: boolean;
  /** The article of the case that is most alike, which the reasons are about. */
  nearest: Id;
  reasons: Reasons;
}

/** From here on an article more often belongs to the case than not; one article has less to show than a group. */
const LIKELY = 0.33;
/** A long case drifts: an article need not be like all of it, only like some. */
const NEAREST_COUNTED = 3;
const CASES_SHOWN = 5;

/**
 * The cases that an article most likely belongs to, the likeliest first, at most five. A case is as like as the three of
 * its articles that are most alike, in their mean. Nothing joins by itself: this is for a person to choose from.
 * @param index the library; articles that it does not hold count as not alike.
 */
export function likeliestCases(
  article: Fingerprint,
  cases: readonly { id: Id; articles: readonly Id[] }[],
  index: LikenessIndex,
): LikelyCase[] {
  const alike = index.alike(article);
  const ranked = cases.map(({ id, articles }) => ({ id, nearest: nearestOf(articles, article.id, alike) }));
  return ranked
    .map(({ id, nearest }) => ({ id, nearest, likeness: mean(nearest.map(([, value]) => value)) }))
    .filter(({ likeness }) => likeness > 0)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, CASES_SHOWN)
    .flatMap(({ id, nearest: [first], likeness }) => {
      const other = first && index.get(first[0]);
      if (!other) return [];
      const reasons = reasonsFor(article, other);
      return [{ case: id, likeness, isLikely: likeness >= LIKELY, nearest: other.id, reasons }];
    });
}

function nearestOf(articles: readonly Id[], self: Id, alike: ReadonlyMap<Id, number>): [Id, number][] {
  return articles
    .filter((id) => id !== self)
    .map((id): [Id, number] => [id, alike.get(id) ?? 0])
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, NEAREST_COUNTED);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
