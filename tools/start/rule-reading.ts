import { choosePassages, RULE } from './choose-passages.ts';
import type { Reading } from './reading.ts';

/** Of each tag in each article; fewer where the rule finds fewer. */
const MOST = 3;

/** The reading of articles that nobody has read: by the rule of choose-passages.ts. */
export function ruleReading(): Reading {
  return {
    note: RULE,
    passagesOf: (_site, blocks, language) =>
      choosePassages(blocks, MOST, language || undefined).map(({ tag, words }) => ({ words, tags: [tag] })),
  };
}
