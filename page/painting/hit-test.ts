import type { Stretch } from '../anchoring/describe.ts';
import { isShadowRoot, openTrees } from '../text/flat-tree.ts';
import type { TextMap } from '../text/text-map.ts';
import { isText } from '../text/unclobbered.ts';

/** A point in the viewport, in CSS pixels: `clientX` and `clientY` of an event. */
export interface Point {
  x: number;
  y: number;
  /** Whose viewport it is: the page's own, unless it says a frame's. */
  document?: Document;
}

/**
 * The ids of the passages under a point, the shortest first, since whoever clicks a number inside a long quote
 * means the number. Empty beside the text, also right of a short line's end.
 */
export function passagesAt(map: TextMap, passages: readonly (Stretch & { id: string })[], point: Point): string[] {
  const offset = textOffsetAt(map, point);
  if (offset === null) return [];
  return passages
    .filter(({ start, end }) => start <= offset && offset < end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start))
    .map(({ id }) => id);
}

/** The offset (UTF-16) of the character under a point; null where none of the text is there. */
export function textOffsetAt(map: TextMap, point: Point): number | null {
  const within = point.document ?? document;
  const shadowRoots = openTrees(within).filter(isShadowRoot);
  const caret = within.caretPositionFromPoint(point.x, point.y, { shadowRoots });
  if (!caret || !isText(caret.offsetNode) || !map.holds(caret.offsetNode)) return null;
  const { offsetNode: node, offset } = caret;
  // A caret stands between two characters: the point is on the one before or the one after.
  const index = [offset, offset - 1].find((candidate) => isOnCharacter(node, candidate, point));
  return index === undefined ? null : map.offsetOf(node, index, 'start');
}

/** Browsers give the nearest caret however far it is: only the character's own boxes tell. */
function isOnCharacter(node: Text, index: number, { x, y }: Point): boolean {
  if (index < 0 || index >= node.length) return false;
  const range = new Range();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
