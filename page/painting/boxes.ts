import { hostOf } from '../text/flat-tree.ts';
import { documentOf } from '../text/unclobbered.ts';

/** The boxes of ranges as the top window has them, in CSS pixels: those in a frame stand where the frame stands. */
export function boxesOf(ranges: readonly Range[]): DOMRect[] {
  return ranges.flatMap((range) => {
    const shift = shiftOf(documentOf(range.startContainer));
    return [...range.getClientRects()].map(
      ({ x, y, width, height }) => new DOMRect(x + shift.x, y + shift.y, width, height),
    );
  });
}

/** How far a document's viewport is from that of the top window. */
function shiftOf(document: Document | null): { x: number; y: number } {
  const shift = { x: 0, y: 0 };
  for (let frame = document && hostOf(document); frame; frame = hostOf(documentOf(frame) as Document)) {
    const { x, y } = frame.getBoundingClientRect();
    shift.x += x + frame.clientLeft;
    shift.y += y + frame.clientTop;
  }
  return shift;
}
