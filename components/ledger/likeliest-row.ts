import type { NamedRow } from './case-ledger.ts';

/** The row whose wordings share the most words with those selected, the first of equals; null where none shares any. */
export function likeliestRow(rows: readonly NamedRow[], selected: string): NamedRow | null {
  const wanted = [...new Set(wordsOf(selected))];
  let likeliest: NamedRow | null = null;
  let most = 0;
  for (const row of rows) {
    const own = new Set(row.wordings.flatMap(({ words }) => wordsOf(words)));
    const shared = wanted.filter((word) => own.has(word)).length;
    if (shared <= most) continue;
    likeliest = row;
    most = shared;
  }
  return likeliest;
}

/** Shorter ones are grammar: "the", "of". */
const SHORTEST = 4;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length >= SHORTEST);
}
