import { type Block, placeBlocks, textOfBlocks } from '../../../model/article-text.ts';
import { prepareActors } from '../../../analysis/wordings/article-actors.ts';
import { labelLedger, type LedgerArticle } from '../../../analysis/wordings/label-ledger.ts';
import type { LedgerRow } from '../../../analysis/wordings/ledger-row.ts';

/** An article of paragraphs, read; its id is given. */
export function readArticle(id: string, ...paragraphs: readonly string[]): LedgerArticle {
  const blocks = paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  const text = textOfBlocks(blocks);
  return { ...prepareActors({ id, text, blocks: placeBlocks(blocks), language: 'en' }), marked: null };
}

/** The rows over articles of one paragraph each, named a, b, c …; nobody confirmed anything. */
export function ledgerOf(...articles: readonly string[]): LedgerRow[] {
  return labelLedger(
    articles.map((text, index) => readArticle(String.fromCodePoint(97 + index), text)),
    [],
  );
}

/** The wordings of the row of that name, each with its articles: “the mayor: b”. */
export function wordingsIn(rows: readonly LedgerRow[], name: string): string[] {
  const row = rows.find((each) => each.name === name);
  const wordings = row?.wordings ?? [];
  return wordings
    .map(({ words, places }) => `${words}: ${[...new Set(places.map(({ article }) => article))].join(' ')}`)
    .toSorted();
}
