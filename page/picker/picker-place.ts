/** A box in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
}

/** Between the picker and the window's edges. */
const MARGIN = 8;
/** Between the picker and the words: below the lowest underline. */
const GAP = 8;

/**
 * Where the picker goes: below the last visible line of the selection, above its first where there is no room,
 * and at the window's bottom where the selection fills it. Always inside the window; where the picker is
 * larger than that, its left and top edges are. Null when no part of the selection is in view.
 */
export function placePicker(
  lines: readonly Box[],
  picker: Pick<Box, 'width' | 'height'>,
  window: Box,
): Placement | null {
  const visible = lines.filter((line) => line.width > 0 && overlaps(line, window));
  const [first, last] = [visible.at(0), visible.at(-1)];
  if (!first || !last) return null;
  const below = last.top + last.height + GAP;
  const above = first.top - GAP - picker.height;
  const lowest = window.top + window.height - MARGIN - picker.height;
  const highest = window.top + MARGIN;
  const top = below <= lowest ? below : above >= highest ? above : lowest;
  return {
    left: between(last.left, window.left + MARGIN, window.left + window.width - MARGIN - picker.width),
    top: between(top, highest, lowest),
  };
}

function overlaps(line: Box, window: Box): boolean {
  return (
    line.top < window.top + window.height &&
    line.top + line.height > window.top &&
    line.left < window.left + window.width &&
    line.left + line.width > window.left
  );
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
