import { DOCUMENT_NOUNS } from '../people/other-nouns.ts';
import { contentWords } from '../wordings/wording-words.ts';

/** Of which kind a case mostly has one. A statement is not among them: every body makes its own. */
const ONE_OF_A_KIND = [
  'lawsuit suit complaint petition filing',
  'report study review',
  'bill law legislation measure act',
  'ruling verdict order opinion decision',
  'indictment affidavit',
  'letter',
].map((nouns) => new Set(nouns.split(' ')));

/** In one word a description may mean anybody: “officials”. */
const FEWEST_WORDS = 2;

/**
 * What descriptions of one unnamed speaker have in common: “a hospital spokesman” and “a spokesman for the hospital”
 * have their words, “the suit” and “the lawsuit of the harbour town” what they point at. Null where the words may mean
 * anybody.
 */
export function describedAs(spelling: string): string | null {
  const [before = spelling] = spelling.split(/\s(?:of|for|from|by|in|on|against|to|that|which|filed)\s/u);
  const noun = contentWords(before).findLast((word) => DOCUMENT_NOUNS.has(word));
  const kind = ONE_OF_A_KIND.findIndex((nouns) => noun !== undefined && nouns.has(noun));
  if (kind >= 0 && /^(?:the|this|their|his|her|its)\s/iu.test(spelling)) return `document ${kind}`;
  const words = new Set(contentWords(spelling));
  return words.size < FEWEST_WORDS ? null : [...words].toSorted().join(' ');
}
