import type { Point } from '../driven-page.ts';

/**
 * Scrolls an element into view and gives the middle of its first box; null while it is missing, empty or disabled.
 * Runs inside the page, so it may use nothing from outside itself.
 * @throws {Error} where something else lies over the element, or the selector is wrong.
 */
export function elementMiddle(selector: string): Point | null {
  const element = document.querySelector(selector);
  if (!element || element.matches(':disabled')) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return null;
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const onTop = document.elementFromPoint(middle.x, middle.y);
  if (!onTop) throw new Error(`${selector} is outside the window.`);
  if (!element.contains(onTop) && !onTop.contains(element)) {
    throw new Error(`${selector} is covered by <${onTop.localName} id="${onTop.id}" class="${onTop.className}">.`);
  }
  return middle;
}
