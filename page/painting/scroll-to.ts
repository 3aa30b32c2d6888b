import { elementAround } from '../text/flat-tree.ts';
import { closestTo, isElement, parentOf, rootOf } from '../text/unclobbered.ts';

/**
 * Brings a passage to the middle of the window, opening what folds it away. The only thing we ever do to a
 * page, and only when the reader asks to see the passage.
 */
export function scrollToRange(range: Range): void {
  openDetails(range.startContainer);
  const element = elementAround(range.startContainer);
  if (element && rootOf(element) !== document) {
    // Only the browser scrolls all that is around a frame or a shadow root.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const scroller = scrollerAround(range.startContainer);
  // The inner box first and at once: where the window has to go depends on it.
  if (scroller) scroller.scrollBy({ top: distance(range, scroller.getBoundingClientRect()), behavior: 'instant' });
  window.scrollBy({ top: distance(range, { top: 0, height: window.innerHeight }), behavior });
}

/** How far the passage's middle is below the frame's, in CSS pixels; a passage higher than it is shown from its top. */
function distance(range: Range, frame: { top: number; height: number }): number {
  const { top, height } = range.getBoundingClientRect();
  return top - frame.top - Math.max(0, (frame.height - height) / 2);
}

function openDetails(node: Node): void {
  for (let details = closestTo(node, 'details'); details; details = detailsAround(details)) {
    if (!details.hasAttribute('open')) details.setAttribute('open', '');
  }
}

function detailsAround(details: Element): Element | null {
  const parent = parentOf(details);
  return parent && closestTo(parent, 'details');
}

/** The nearest box around the node that scrolls by itself; null where only the window does. */
function scrollerAround(node: Node): Element | null {
  for (let parent = parentOf(node); parent && isElement(parent); parent = parentOf(parent)) {
    if (parent === document.scrollingElement) return null;
    const scrolls = /auto|scroll/u.test(getComputedStyle(parent).overflowY);
    if (scrolls && parent.scrollHeight > parent.clientHeight) return parent;
  }
  return null;
}
