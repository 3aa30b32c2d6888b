import type { Stretch } from '../../analysis/stretch.ts';
import { inVoices, type QuotedIn } from '../../analysis/wordings/in-voices.ts';
import type { LedgerRow } from '../../analysis/wordings/ledger-row.ts';
import type { RowMerge } from '../../analysis/wordings/suggest-merges.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { UnvoicedLedger } from './unvoiced-ledger.ts';

/** One actor, under a name that no other row has, each place in somebody's voice. */
export interface NamedRow extends LedgerRow {
  key: string;
}

interface CaseLedger {
  rows: readonly NamedRow[];
  /** Rows that may be one actor, the likeliest first: for a person to confirm. */
  merges: readonly (Omit<RowMerge, 'row' | 'into'> & { row: NamedRow; into: NamedRow })[];
}

/** What everybody is called by everybody, and in whose voice: all that annotations decide. */
export function caseLedger(articles: readonly ComparedArticle[], ledger: UnvoicedLedger): CaseLedger {
  const rows = inVoices(
    ledger.rows,
    articles.map((article) => quotedIn(article, ledger)),
  );
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const merges = ledger.merges.flatMap(({ row, into, ...why }) => {
    const [one, other] = [byKey.get(row), byKey.get(into)];
    return one && other ? [{ ...why, row: one, into: other }] : [];
  });
  return { rows, merges };
}

function quotedIn({ text, passages }: ComparedArticle, { quotes }: UnvoicedLedger): QuotedIn {
  const marked = passages.filter(({ tags, isProposed }) => !isProposed && tags.includes('quote'));
  const found = quotes.get(text.id) ?? [];
  return { id: text.id, quotes: found, marked: marked.length > 0 ? withoutOverlap(marked) : null };
}

/** @param stretches in reading order. */
function withoutOverlap(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
