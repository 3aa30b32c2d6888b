import type { Expectation } from './find-edited.ts';
import type { Sought } from './sought.ts';

/** For each passage, given in the order of stored positions, the next behind it that is found. */
export function nextFound(inOrder: readonly Sought[]): (Sought | null)[] {
  let next: Sought | null = null;
  return inOrder
    .toReversed()
    .map((passage) => {
      const following = next;
      if (isLandmark(passage)) next = passage;
      return following;
    })
    .toReversed();
}

/** Whether both where a passage stood and where it stands are known. */
export function isLandmark({ anchor, stored }: Sought): boolean {
  return stored !== null && anchor !== null && 'start' in anchor;
}

/** Where a passage should stand if the text was shifted as it was at its neighbours. */
export function expectationOf({ stored }: Sought, neighbours: readonly (Sought | null)[]): Expectation | null {
  if (stored === null) return null;
  const shifts = neighbours.flatMap(shiftOf);
  const isFromNeighbours = shifts.length > 0;
  if (!isFromNeighbours) shifts.push(0);
  return { low: stored + Math.min(...shifts), high: stored + Math.max(...shifts), isFromNeighbours };
}

function shiftOf(passage: Sought | null): number[] {
  const place = passage?.anchor && 'start' in passage.anchor ? passage.anchor.start : null;
  return place === null || typeof passage?.stored !== 'number' ? [] : [place - passage.stored];
}
