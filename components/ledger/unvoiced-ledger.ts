import type { Stretch } from '../../analysis/stretch.ts';
import type { CaseActor } from '../../analysis/wordings/case-actor.ts';
import { ledgerRows } from '../../analysis/wordings/label-ledger.ts';
import type { ArticlePlace, LedgerRow } from '../../analysis/wordings/ledger-row.ts';
import { suggestMerges, type RowMerge } from '../../analysis/wordings/suggest-merges.ts';
import type { ReadingContents } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleText } from '../compare/article-text.ts';
import { distinctNames } from '../compare/compared-case.ts';
import { isSameList } from '../compare/same-list.ts';
import { actorsIn } from './actors-in.ts';

/** One actor, under a name that no other row has. */
export interface KeyedRow extends LedgerRow<ArticlePlace> {
  key: string;
}

/** The ledger as far as no annotation decides it: who is called what and where, and what stands in quotation marks. */
export interface UnvoicedLedger {
  rows: readonly KeyedRow[];
  /** Rows that may be one actor, by their keys, the likeliest first. */
  merges: readonly (Omit<RowMerge, 'row' | 'into'> & { row: string; into: string })[];
  /** Quotations as found by their marks, by article; UTF-16 in its text, in order. */
  quotes: ReadonlyMap<Id, readonly Stretch[]>;
}

const MOST_MERGES = 6;

type LedgerReader = (
  texts: readonly ArticleText[],
  confirmed: ReadingContents['actors'],
  actors: readonly CaseActor[],
) => UnvoicedLedger;

/**
 * Works the ledger out again and again as the case changes; the same object as long as its texts and what was confirmed stay.
 * `actors` are those of the texts together.
 */
export function ledgerReader(): LedgerReader {
  let before: { texts: readonly ArticleText[]; confirmed: string; ledger: UnvoicedLedger } | null = null;
  return (texts, confirmed, actors) => {
    // The library gives new records for what was confirmed at each change of anything.
    const key = JSON.stringify(confirmed);
    if (before?.confirmed !== key || !isSameList(before.texts, texts)) {
      before = { texts, confirmed: key, ledger: unvoicedLedger(texts, confirmed, actors) };
    }
    return before.ledger;
  };
}

const unvoicedLedger: LedgerReader = (texts, confirmed, actors) => {
  const rows = ledgerRows(texts.map(actorsIn), confirmed, actors);
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
    quotes: new Map(texts.map((text) => [text.id, actorsIn(text).quotes])),
  };
};

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
