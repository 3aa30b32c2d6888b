import { diffArrays } from 'diff';
import { placeBlocks, type Block, type PlacedBlock } from '../../model/article-text.ts';
import { pairAlike } from './alike-blocks.ts';
import type { Stretch } from '../stretch.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

/** What became of a block from one revision of an article to another. */
export type BlockChange =
  | { kind: 'same'; before: PlacedBlock; after: PlacedBlock }
  | { kind: 'changed'; before: PlacedBlock; after: PlacedBlock; parts: DiffPart[] }
  | { kind: 'deleted'; before: PlacedBlock }
  | { kind: 'inserted'; after: PlacedBlock };

/** Two revisions with more blocks that differ than this are paired by likeness from end to end. */
const MOST_DIFFERENCES = 1000;

/**
 * How one revision of an article became another: its blocks are aligned first, and only those that were reworded are compared
 * word by word, so that the cost grows with the text and not with its square. All blocks of both are in it, each once, in
 * the order of their text; offsets are UTF-16.
 * @param language BCP 47; see {@link wordDiff}.
 */
export function diffRevisions(
  before: readonly Block[],
  after: readonly Block[],
  language?: string | null,
): BlockChange[] {
  return alignBlocks(placeBlocks(before), placeBlocks(after)).map(({ before: old, after: now }) => {
    if (!old) return { kind: 'inserted', after: now as PlacedBlock };
    if (!now) return { kind: 'deleted', before: old };
    if (old.text === now.text) return { kind: 'same', before: old, after: now };
    return { kind: 'changed', before: old, after: now, parts: wordDiff(old.text, now.text, language) };
  });
}

/** Whether words of a stretch of the older text were changed, taken away or parted by new ones. */
export function isTouched(changes: readonly BlockChange[], stretch: Stretch): boolean {
  let reached = 0;
  return changes.some((change) => {
    if (change.kind === 'inserted') return isInside(stretch, reached);
    reached = change.before.end;
    if (change.kind === 'same' || !overlap(change.before, stretch)) return false;
    return change.kind === 'deleted' || hasChangeWithin(change.before.start, change.parts, stretch);
  });
}

interface Aligned {
  before?: PlacedBlock;
  after?: PlacedBlock;
}

function alignBlocks(before: readonly PlacedBlock[], after: readonly PlacedBlock[]): Aligned[] {
  const textOf = ({ text }: Block) => text;
  const runs = diffArrays(before.map(textOf), after.map(textOf), { maxEditLength: MOST_DIFFERENCES });
  if (!runs) return pairAlike(before, after);
  const aligned: Aligned[] = [];
  let [old, now]: [PlacedBlock[], PlacedBlock[]] = [[], []];
  let [nextOld, nextNow] = [0, 0];
  for (const { added, removed, count } of runs) {
    if (!added && !removed) {
      aligned.push(...pairAlike(old, now));
      [old, now] = [[], []];
      for (let step = 0; step < count; step += 1) {
        aligned.push({ before: before[nextOld + step] as PlacedBlock, after: after[nextNow + step] as PlacedBlock });
      }
    }
    if (removed) old = before.slice(nextOld, nextOld + count);
    if (added) now = after.slice(nextNow, nextNow + count);
    if (!added) nextOld += count;
    if (!removed) nextNow += count;
  }
  return [...aligned, ...pairAlike(old, now)];
}

function hasChangeWithin(start: number, parts: readonly DiffPart[], stretch: Stretch): boolean {
  let place = start;
  return parts.some(({ kind, text }) => {
    const part = { start: place, end: kind === 'inserted' ? place : place + text.length };
    place = part.end;
    if (kind === 'same') return false;
    return kind === 'inserted' ? isInside(stretch, part.start) : overlap(part, stretch);
  });
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function isInside({ start, end }: Stretch, place: number): boolean {
  return start < place && place < end;
}
