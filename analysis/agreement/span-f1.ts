/** How two coders' passages meet. */
export interface SpanTally {
  /** Passages of both coders together. */
  passages: number;
  /** Pairs with the same words. */
  exact: number;
  /** Pairs that overlap by half or more; the exact ones included. */
  overlapping: number;
}

export const NO_PASSAGES: SpanTally = { passages: 0, exact: 0, overlapping: 0 };

/**
 * F1 of one coder's passages measured by another's: twice the pairs, divided by the passages of both. The same whichever
 * of the two is the measure. Null where neither marked anything. Source: G. Hripcsak, A. Rothschild, Agreement, the
 * F-Measure, and Reliability in Information Retrieval (2005).
 */
export function spanF1({ passages, ...pairs }: SpanTally, how: 'exact' | 'overlapping'): number | null {
  return passages === 0 ? null : (2 * pairs[how]) / passages;
}
