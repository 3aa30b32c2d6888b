import type { Point } from '../painting/hit-test.ts';
import { isOnOwnHost } from '../text/own-hosts.ts';

/** In CSS pixels. Whoever moves further while pressing selects text. */
const STEADY_HAND = 4;

/**
 * Calls back for clicks on the page: not for presses that selected text, nor for those that extend a selection,
 * nor for our own controls. What is selected does not tell: browsers clear a selection that was clicked only later.
 */
export function watchClicks(document: Document, onClick: (point: Point) => void, signal: AbortSignal): void {
  let pressed: Point | null = null;
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointerdown', ({ clientX, clientY }) => (pressed = { x: clientX, y: clientY }), options);
  document.addEventListener(
    'click',
    (event) => {
      const point = { x: event.clientX, y: event.clientY, ...(isTop(document) ? {} : { document }) };
      const moved = pressed !== null && Math.hypot(point.x - pressed.x, point.y - pressed.y) > STEADY_HAND;
      if (!moved && !event.shiftKey && event.detail === 1 && !isOnOwnHost(event)) onClick(point);
    },
    options,
  );
}

function isTop(document: Document): boolean {
  return document === globalThis.document;
}
