import { inVoices, type QuotedIn } from '../../analysis/wordings/in-voices.ts';
import {
  ledgerRows,
  type ArticlePlace,
  type LedgerRow,
  type WordingPlace,
} from '../../analysis/wordings/label-ledger.ts';
import { suggestMerges, type RowMerge } from '../../analysis/wordings/suggest-merges.ts';
import type { Stretch } from '../../analysis/stretch.ts';
import type { ReadingContents } from '../../model/case-reading.ts';
import type { ArticleText } from '../compare/article-text.ts';
import { distinctNames } from '../compare/compared-case.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';
import { kept } from '../compare/kept.ts';
import { isSameList } from '../compare/same-list.ts';
import { actorsIn } from './actors-in.ts';

/** One actor, under a name that no other row has. */
export interface NamedRow<Place extends ArticlePlace = WordingPlace> extends LedgerRow<Place> {
  key: string;
}

interface CaseLedger {
  rows: readonly NamedRow[];
  /** Rows that may be one actor, the likeliest first: for a person to confirm. */
  merges: readonly (Omit<RowMerge, 'row' | 'into'> & { row: NamedRow; into: NamedRow })[];
}

type CaseLedgerKeeper = (articles: readonly ComparedArticle[], confirmed: ReadingContents['actors']) => CaseLedger;

const MOST_MERGES = 6;

/** What everybody is called by everybody. */
export const caseLedger: CaseLedgerKeeper = (articles, confirmed) => ledgerKeeper()(articles, confirmed);

/**
 * Works the ledger out again and again as the case changes: as long as its texts and what was confirmed stay, only whose
 * voice the words stand in is told anew.
 */
export function ledgerKeeper(): CaseLedgerKeeper {
  let before: { texts: readonly ArticleText[]; confirmed: string; ledger: UnvoicedLedger } | null = null;
  return (articles, confirmed) => {
    const texts = articles.map(({ text }) => text);
    // The library gives new records for what was confirmed at each change of anything.
    const key = JSON.stringify(confirmed);
    const isSame = before?.confirmed === key && isSameList(before.texts, texts);
    const ledger = before && isSame ? before.ledger : unvoicedLedger(texts, confirmed);
    before = { texts, confirmed: key, ledger };
    return inVoicesOf(articles, ledger);
  };
}

interface UnvoicedLedger {
  rows: readonly NamedRow<ArticlePlace>[];
  /** The rows by their keys. */
  merges: readonly (Omit<RowMerge, 'row' | 'into'> & { row: string; into: string })[];
}

function unvoicedLedger(texts: readonly ArticleText[], confirmed: ReadingContents['actors']): UnvoicedLedger {
  const rows = ledgerRows(texts.map(actorsIn), confirmed);
  const names = distinctNames(rows.map(({ name }) => name));
  const keys = new Map(rows.map((row, index) => [row, names[index] ?? row.name]));
  const keyOf = (row: LedgerRow<ArticlePlace>): string => keys.get(row) ?? row.name;
  return {
    rows: rows.map((row) => ({ ...row, key: keyOf(row) })).toSorted((one, other) => rankOf(one) - rankOf(other)),
    merges: suggestMerges(rows, MOST_MERGES).map((merge) => ({
      ...merge,
      row: keyOf(merge.row),
      into: keyOf(merge.into),
    })),
  };
}

function inVoicesOf(articles: readonly ComparedArticle[], ledger: UnvoicedLedger): CaseLedger {
  const rows = inVoices(ledger.rows, articles.map(quotedIn));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const merges = ledger.merges.flatMap(({ row, into, ...why }) => {
    const [one, other] = [byKey.get(row), byKey.get(into)];
    return one && other ? [{ ...why, row: one, into: other }] : [];
  });
  return { rows, merges };
}

/**
 * Within each the order stays. Places are called what they are called, and “the state” or “some towns” are mostly
 * nobody in particular: they come behind the people, and the bodies with a name, that recur.
 */
function rankOf({ isConfirmed, recurs, kind, isNamed, isPlural }: LedgerRow<ArticlePlace>): number {
  if (isConfirmed) return 0;
  if (!recurs) return 3;
  // Two places that are named together act together.
  return (kind === 'place' && !isPlural) || (kind === 'organisation' && !isNamed) ? 2 : 1;
}

const quotedIn = kept(({ text, passages }: ComparedArticle): QuotedIn => {
  const marked = passages.filter(({ tags, isProposed }) => !isProposed && tags.includes('quote'));
  return { id: text.id, quotes: actorsIn(text).quotes, marked: marked.length > 0 ? withoutOverlap(marked) : null };
});

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
