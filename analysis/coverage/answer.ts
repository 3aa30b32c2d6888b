/** What the machine claims of an article and a fact: `check` where neither claim would be safe. */
export type Answer = 'told' | 'check' | 'not told';

/** What a fact is sought by: a statement is surer than the passages alone. */
export type Evidence = 'statement' | 'passage';

/**
 * From where on "told", and below where "not told" is claimed; how often such claims were right: docs/measures.md.
 * Where two answers must do, `likelyFrom` parts them; no cell of the comparison has two alone.
 */
export const LIMITS: Readonly<Record<Evidence, { toldFrom: number; likelyFrom: number; notToldBelow: number }>> = {
  statement: { toldFrom: 0.31, likelyFrom: 0.22, notToldBelow: 0.18 },
  passage: { toldFrom: 0.4, likelyFrom: 0.22, notToldBelow: 0.16 },
};

/** @param score of a finding; see `find-telling.ts`. */
export function answerOf(score: number, evidence: Evidence): Answer {
  const { toldFrom, notToldBelow } = LIMITS[evidence];
  if (score >= toldFrom) return 'told';
  return score < notToldBelow ? 'not told' : 'check';
}
