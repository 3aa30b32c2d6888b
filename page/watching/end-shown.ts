import { boxesOf } from '../painting/boxes.ts';
import type { TextMap } from '../text/text-map.ts';

/** Whether the reader has the end of a text before them, or has passed it. */
export function isEndShown(map: TextMap): boolean {
  if (document.visibilityState === 'hidden') return false;
  const end = map.rangeOf(map.text.length - 1, map.text.length);
  const box = end && boxesOf([end])[0];
  return !!box && box.top < innerHeight;
}
