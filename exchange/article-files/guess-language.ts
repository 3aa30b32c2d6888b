import { FUNCTION_WORDS } from './function-words.ts';

/** Words at the beginning of a text that are looked at. */
const LOOKED_AT = 400;
/** In news, a language's most frequent words make up a fifth to a third of all. */
const LEAST_SHARE = 0.1;
/** Neighbouring languages share some of them. */
const LEAD = 1.25;

/** The language of a text as a BCP 47 tag, told by its most frequent words; null where that leaves a doubt. */
export function guessLanguage(text: string): string | null {
  const words = (
    text
      .slice(0, LOOKED_AT * 12)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).slice(0, LOOKED_AT);
  const shares = Object.entries(FUNCTION_WORDS).map(([language, list]): [string, number] => {
    const known = new Set(list.split(/\s+/u));
    return [language, words.filter((word) => known.has(word)).length / Math.max(1, words.length)];
  });
  const [first, second] = shares.toSorted(([, one], [, other]) => other - one);
  const isSure = first && first[1] >= LEAST_SHARE && first[1] >= LEAD * (second?.[1] ?? 0);
  return isSure ? first[0] : null;
}
