import type { TextEdit } from '../characters.ts';
import type { Passage } from '../passages.ts';

/** Takes all of the passages out; of passages that overlap, all that any of them covers. */
export function deletions(passages: readonly Passage[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { from, to } of passages.toSorted((one, other) => one.from - other.from)) {
    const last = edits.at(-1);
    if (last && from <= last.to) edits.splice(-1, 1, { ...last, to: Math.max(last.to, to) });
    else edits.push({ from, to, text: '' });
  }
  return edits;
}
