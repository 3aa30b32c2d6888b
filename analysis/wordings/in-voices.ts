import type { Id } from '../../model/id.ts';
import { type Stretch, touched } from '../stretch.ts';
import type { ArticlePlace, LedgerRow, Wording } from './ledger-row.ts';

/** What an article says in others' words. */
export interface QuotedIn {
  id: Id;
  /** Quotations as found by their marks, in order. */
  quotes: readonly Stretch[];
  /** The passages that somebody marked as quotes, in order without overlap; null where the machine's are to count. */
  marked: readonly Stretch[] | null;
}

type Voiced<Row> = Omit<Row, 'wordings'> & { wordings: Wording[] };

/** The rows with each place told to be the outlet's own voice or quoted: all of the ledger that annotations decide. */
export function inVoices<Row extends LedgerRow<ArticlePlace>>(
  rows: readonly Row[],
  articles: readonly QuotedIn[],
): Voiced<Row>[] {
  const quotes = new Map(articles.map(({ id, marked, quotes: found }) => [id, marked ?? found]));
  const voiced = (place: ArticlePlace) => ({ ...place, isQuoted: isWithin(quotes.get(place.article) ?? [], place) });
  return rows.map((row) => ({
    ...row,
    wordings: row.wordings.map((wording) => ({ ...wording, places: wording.places.map(voiced) })),
  }));
}

function isWithin(quotes: readonly Stretch[], { start }: Stretch): boolean {
  const quote = quotes[touched(quotes, { start, end: start + 1 }).start];
  return quote !== undefined && quote.start <= start && start < quote.end;
}
