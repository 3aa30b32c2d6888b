/**
 * How sure each family of rules is, 0 to 1: the share of such suggestions that two readers marked alike, roughly, as
 * docs/method.md states it. All of these numbers stand here, so that a new measurement has one place to go.
 */
export const STATISTIC_CONFIDENCE = {
  /** A number with a percent or currency sign, in a language whose words the rules do not know. */
  symbol: 0.7,
  money: 0.9,
  percent: 0.9,
  share: 0.7,
  count: 0.8,
  multiple: 0.6,
  /** “dozens of ways” */
  vague: 0.5,
  rank: 0.5,
  /** A row of a table. */
  row: 0.85,
} as const;

/**
 * Of opinions and facts, where the cues just reach the threshold; each point of the score beyond it adds `perPoint`, up
 * to `most`.
 */
export const STATEMENT_CONFIDENCE = {
  opinion: { outlet: 0.5, reported: 0.5, quoted: 0.6, both: 0.65 },
  fact: { outlet: 0.85, reported: 0.65, quoted: 0.7, both: 0.8 },
  perPoint: 0.05,
  most: 0.95,
} as const;
