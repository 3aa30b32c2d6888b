import type { Stretch } from '../../page/anchoring/describe.ts';
import { keptWords } from '../kept-words.ts';

/** A word of one text; offsets in UTF-16. */
interface Word extends Stretch {
  folded: string;
}

/** Which words of a text stand in its edited version, by a diff that knows nothing of how anchors are found. */
export interface RevisionAlignment {
  before: readonly Word[];
  after: readonly Word[];
  /** For each word of *before* its index in *after*, -1 where it was taken out. */
  counterparts: readonly number[];
}

/** Words are the same whatever their case and punctuation. */
export function alignRevisions(beforeText: string, afterText: string): RevisionAlignment {
  const [before, after] = [wordsOf(beforeText), wordsOf(afterText)];
  return { before, after, counterparts: keptWords(before.map(foldedOf), after.map(foldedOf)) };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFKC').toLowerCase(),
  }));
}

function foldedOf({ folded }: Word): string {
  return folded;
}
