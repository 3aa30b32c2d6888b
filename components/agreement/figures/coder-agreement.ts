import type { PairTally } from '../../../analysis/agreement/span-shares.ts';
import { spanF1 } from '../../../analysis/agreement/span-f1.ts';

/** How a coder agrees with each other coder, by their places; the worst first. */
export interface CoderAgreement {
  coder: number;
  /** Of the pairs' overlapping F1. */
  mean: number;
  pairs: readonly { other: number; f1: number; passages: number }[];
}

/** Of coders who share a text, the one who agrees least with the others first. */
export function coderAgreements(byPair: readonly PairTally[]): CoderAgreement[] {
  const pairs = byPair.flatMap(({ one, other, tally }) => {
    const f1 = spanF1(tally, 'overlapping');
    if (f1 === null) return [];
    const figures = { f1, passages: tally.passages };
    return [
      { coder: one, other, ...figures },
      { coder: other, other: one, ...figures },
    ];
  });
  const byCoder = [...Map.groupBy(pairs, ({ coder }) => coder)].map(([coder, own]) => ({
    coder,
    mean: own.reduce((sum, { f1 }) => sum + f1, 0) / own.length,
    pairs: own.map(({ other, f1, passages }) => ({ other, f1, passages })).toSorted((a, b) => a.f1 - b.f1),
  }));
  return byCoder.toSorted((one, other) => one.mean - other.mean);
}
