import type { Tag } from '../../../model/tag.ts';
import type { LabelledSentence } from './reference-files.ts';
import type { Tally } from './tally.ts';

/** Rates are fractions; `n` is how many passages of all coders, or sentences, they refer to. */
export interface Row {
  set: string;
  tag: Tag;
  precision: number;
  recall: number;
  f1: number;
  exact_f1: number;
  n: number;
  /** Of sentences only: the mean of the F1 of opinion and of fact. */
  macro_f1?: number;
}

/** The mean of the rates against each coder, whose counts are those of all articles together. */
export function rowOfCoders(set: string, tag: Tag, coders: readonly Tally[]): Row {
  const rates = coders.map(ratesOf);
  const meanOf = (rate: keyof ReturnType<typeof ratesOf>): number =>
    rounded(rates.reduce((sum, one) => sum + one[rate], 0) / Math.max(1, rates.length));
  return {
    set,
    tag,
    precision: meanOf('precision'),
    recall: meanOf('recall'),
    f1: meanOf('f1'),
    exact_f1: meanOf('exact_f1'),
    n: coders.reduce((sum, { wanted }) => sum + wanted, 0),
  };
}

/** Fractions of nothing are 0. */
function ratesOf({ found, wanted, matched, exact }: Tally) {
  return {
    precision: matched / Math.max(1, found),
    recall: matched / Math.max(1, wanted),
    f1: (2 * matched) / Math.max(1, found + wanted),
    exact_f1: (2 * exact) / Math.max(1, found + wanted),
  };
}

/** One row for each label. */
export function rowsOfSentences(
  set: string,
  sentences: readonly { label: LabelledSentence['label']; found: LabelledSentence['label'] }[],
): Row[] {
  const rows = (['opinion', 'fact'] as const).map((tag) => {
    const matched = sentences.filter(({ label, found }) => label === tag && found === tag).length;
    const tally = {
      found: sentences.filter(({ found }) => found === tag).length,
      wanted: sentences.filter(({ label }) => label === tag).length,
      matched,
      exact: matched,
    };
    return rowOfCoders(set, tag, [tally]);
  });
  const macro = rounded(rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length);
  return rows.map((row) => ({ ...row, macro_f1: macro }));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
