/** How sure the rules are, in words. `from`: the least confidence of the level, 0 to 1. */
export interface ConfidenceLevel {
  from: number;
  words: string;
}

/** The surest first; the last takes what is left. */
export const CONFIDENCE_LEVELS = [
  { from: 0.9, words: 'almost certain' },
  { from: 0.75, words: 'likely' },
  { from: 0.5, words: 'more likely than not' },
  { from: 0, words: 'a guess' },
] as const satisfies readonly ConfidenceLevel[];

/** "likely · 82 %". */
export function showConfidence(confidence: number): string {
  const level = CONFIDENCE_LEVELS.find(({ from }) => confidence >= from);
  return `${level?.words ?? ''} · ${Math.floor(confidence * 100)} %`;
}
