import type { Token } from './tokens.ts';

/** As many words as a body's name has before its letters. */
const MOST_WORDS = 9;
/** Have no letter in “ICE” or “DOJ”. */
const SMALL = /^(?:of|the|for|and|on|in|&)$/u;

/** The index behind a name whose letters stand in brackets behind it: “Docks and Harbour Enforcement (DHE)”. Null elsewhere. */
export function spelledOutEnd(tokens: readonly Token[], start: number): number | null {
  let initials = '';
  for (let at = start; at < Math.min(tokens.length, start + MOST_WORDS); at += 1) {
    const token = tokens[at];
    if (!token || (at > start && token.gap !== ' ')) return null;
    if (token.isCapitalised) initials += token.word.charAt(0);
    else if (!SMALL.test(token.lower)) return null;
    const letters = tokens[at + 1];
    if (letters?.gap === ' (') return token.isCapitalised && at > start && letters.word === initials ? at + 1 : null;
  }
  return null;
}
