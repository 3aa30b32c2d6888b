/**
 * How sure each family of rules is, 0 to 1: the share of such suggestions that two readers marked alike, roughly, as
 * docs/method.md states it. All of these numbers stand here, so that a new measurement has one place to go.
 */
export const STATISTIC_CONFIDENCE = {
  /** A number with a percent or currency sign, in a language whose words the rules do not know. */
  symbol: 0.7,
  money: 0.85,
  percent: 0.85,
  share: 0.8,
  count: 0.7,
  multiple: 0.5,
  vague: 0.6,
  rank: 0.6,
  row: 0.8,
} as const;
