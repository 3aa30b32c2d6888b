import { labelLedger, type LedgerArticle, type LedgerRow } from '../../analysis/wordings/label-ledger.ts';
import { suggestMerges, type RowMerge } from '../../analysis/wordings/suggest-merges.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import type { ReadingContents } from '../../model/case-reading.ts';
import { distinctNames } from '../compare/compared-case.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { actorsIn } from './actors-in.ts';

/** One actor, under a name that no other row has. */
export interface NamedRow extends LedgerRow {
  key: string;
}

interface CaseLedger {
  rows: readonly NamedRow[];
  /** Rows that may be one actor, the likeliest first: for a person to confirm. */
  merges: readonly (Omit<RowMerge, 'row' | 'into'> & { row: NamedRow; into: NamedRow })[];
}

const MOST_MERGES = 6;

/** What everybody is called by everybody. */
export function caseLedger(articles: readonly ComparedArticle[], confirmed: ReadingContents['actors']): CaseLedger {
  const rows = labelLedger(articles.map(ledgerArticle), confirmed);
  const keys = distinctNames(rows.map(({ name }) => name));
  const named = new Map(rows.map((row, index) => [row, { ...row, key: keys[index] ?? row.name }]));
  const merges = suggestMerges(rows, MOST_MERGES).flatMap(({ row, into, ...why }) => {
    const [one, other] = [named.get(row), named.get(into)];
    return one && other ? [{ ...why, row: one, into: other }] : [];
  });
  return { rows: [...named.values()].toSorted((one, other) => rankOf(one) - rankOf(other)), merges };
}

/** Within each the order stays. Places are called what they are called: they come behind the people and bodies that recur. */
function rankOf({ isConfirmed, recurs, kind }: NamedRow): number {
  if (isConfirmed) return 0;
  if (!recurs) return 3;
  return kind === 'place' ? 2 : 1;
}

function ledgerArticle({ text, passages }: ComparedArticle): LedgerArticle {
  const marked = passages.filter(({ tags, isProposed }) => !isProposed && tags.includes('quote'));
  return { ...actorsIn(text), marked: marked.length > 0 ? withoutOverlap(marked) : null };
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
