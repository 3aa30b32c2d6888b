import type { Stretch } from '../../analysis/stretch.ts';
import { inVoices, type QuotedIn } from '../../analysis/wordings/in-voices.ts';
import type { LedgerRow } from '../../analysis/wordings/ledger-row.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import type { UnvoicedLedger } from './unvoiced-ledger.ts';

/** One actor, under a name that no other row has, each place in somebody's voice. */
export interface NamedRow extends LedgerRow {
  key: string;
}

/**
 * What everybody is called by everybody, and in whose voice: all that annotations decide.
 * @param most of the first rows so many: a large case has hundreds, of which few are shown.
 */
export function caseLedger(
  articles: readonly ComparedArticle[],
  ledger: UnvoicedLedger,
  most = ledger.rows.length,
): readonly NamedRow[] {
  return inVoices(
    ledger.rows.slice(0, most),
    articles.map((article) => quotedIn(article, ledger)),
  );
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
