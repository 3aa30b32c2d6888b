import type { Case } from '../../model/case.ts';

/** A case that is not there has no mark. */
const NO_CASE = '';

/**
 * A case has no marks of edits; what it holds stands for one, so that a deletion and its undoing leave it as it was. Cut to 64 bits
 * by two multiplicative hashes: a case may hold a thousand ids.
 */
export function markOfCase(found: Case | null): string {
  if (!found) return NO_CASE;
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of [found.project, found.name, ...found.articles].join('\n')) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  return `${(two >>> 0).toString(16)}-${(one >>> 0).toString(16)}`;
}
