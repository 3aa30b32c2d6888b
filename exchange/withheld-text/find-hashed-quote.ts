import { quoteHash } from './quote-hash.ts';

/** Words known by their hash and their length (UTF-16 units); `start` is where they stood in the text they come from. */
export interface HashedWords {
  hash: string;
  length: number;
  start: number | null;
}

/** As many stretches of a text are tried for one passage: above what an article of 20,000 words has. */
const MOST_TRIES = 50_000;

/**
 * Where the words stand in a text: at their old place, else at the one place where a stretch of their length that
 * begins and ends with a word has their hash. Null where there is none, or several: a guess would be somebody else's passage.
 */
export async function findHashedQuote(text: string, words: HashedWords, salt: string): Promise<number | null> {
  const { start, length, hash } = words;
  const isAt = async (at: number) => (await quoteHash(salt, text.slice(at, at + length))) === hash;
  if (start !== null && start + length <= text.length && (await isAt(start))) return start;
  let found: number | null = null;
  for (const at of stretches(text, length)) {
    if (!(await isAt(at))) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

/** Where stretches of this length begin that are not cut out of a word on either side. */
function stretches(text: string, length: number): number[] {
  const starts: number[] = [];
  for (let at = 0; at + length <= text.length && starts.length < MOST_TRIES; at += 1) {
    if (!isWithinWord(text, at) && !isWithinWord(text, at + length)) starts.push(at);
  }
  return starts;
}

const SPACED_LETTER =
  /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer})[\p{L}\p{N}\p{M}]$/u;

/** Scripts without spaces have no such place. */
function isWithinWord(text: string, at: number): boolean {
  return SPACED_LETTER.test(text[at - 1] ?? '') && SPACED_LETTER.test(text[at] ?? '');
}
