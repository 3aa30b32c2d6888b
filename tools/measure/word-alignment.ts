import { diffArrays } from 'diff';
import type { Stretch } from '../../page/describe.ts';

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

/** Longest common sequence of words (Myers 1986), whatever their case and punctuation. */
export function alignRevisions(beforeText: string, afterText: string): RevisionAlignment {
  const [before, after] = [wordsOf(beforeText), wordsOf(afterText)];
  const counterparts = before.map(() => -1);
  let [one, other] = [0, 0];
  for (const { added, removed, value } of diffArrays(before.map(foldedOf), after.map(foldedOf))) {
    const kept = added || removed ? 0 : value.length;
    for (let index = 0; index < kept; index += 1) counterparts[one + index] = other + index;
    if (!added) one += value.length;
    if (!removed) other += value.length;
  }
  return { before, after, counterparts };
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
