import type { ReadingContents } from '../../model/case-reading.ts';
import type { PreparedActors } from './article-actors.ts';
import type { CaseActor } from './case-actor.ts';
import { caseActors } from './case-actors.ts';
import { claimsOf } from './confirmed-wordings.ts';
import { inVoices, type QuotedIn } from './in-voices.ts';
import type { ArticlePlace, LedgerRow } from './ledger-row.ts';
import { confirmedRow, rowOf, wordingsOf } from './make-row.ts';
import { ownedPlaces } from './owned-places.ts';

export interface LedgerArticle extends PreparedActors, QuotedIn {}

/** What every outlet calls everybody, and in whose voice. */
export function labelLedger(articles: readonly LedgerArticle[], confirmed: ReadingContents['actors']): LedgerRow[] {
  return inVoices(ledgerRows(articles, confirmed), articles);
}

/**
 * What of the ledger annotations cannot change, its dear part: who is called what and where. What a person confirmed stays as it is; the rest is proposed. Rows that a person
 * confirmed first, in their order, then those that recur; of these the ones in the most articles, and most often.
 * @param groups whom the articles mean together: dear to find, and independent of what is confirmed, so whoever asks again keeps it.
 */
export function ledgerRows(
  articles: readonly PreparedActors[],
  confirmed: ReadingContents['actors'],
  groups: readonly CaseActor[] = caseActors(articles.flatMap(({ actors }) => actors)),
): LedgerRow<ArticlePlace>[] {
  const claims = claimsOf(confirmed, articles);
  const places = ownedPlaces(articles, groups, claims);
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const rows = [...Map.groupBy(places, ({ confirmed: row, group }) => row ?? group)].flatMap(([owner, own]) => {
    const wordings = wordingsOf(own, order, claims);
    if (typeof owner === 'number') {
      return [placed(confirmedRow(confirmed[owner]?.name ?? '', own, wordings), owner)];
    }
    return owner ? [placed(rowOf(owner, wordings), confirmed.length)] : [];
  });
  return rows.toSorted((one, other) => one.at - other.at || other.weight - one.weight).map(({ row }) => row);
}

function placed(row: LedgerRow<ArticlePlace>, at: number) {
  return { row, at, weight: weightOf(row) };
}

function weightOf({ wordings, recurs: isRecurring }: LedgerRow<ArticlePlace>): number {
  const places = wordings.flatMap((wording) => wording.places);
  return (isRecurring ? 1_000_000 : 0) + new Set(places.map(({ article }) => article)).size * 10_000 + places.length;
}
