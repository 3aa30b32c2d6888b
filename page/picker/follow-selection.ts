import { placePicker } from './picker-place.ts';
import type { Box } from './picker-place.ts';

/**
 * Keeps an element at the selection's lines while the page scrolls, zooms or is resized, until the signal
 * aborts. `onLost` is called when no line is in view any more.
 */
export function followSelection(
  element: HTMLElement,
  lines: () => Iterable<DOMRect>,
  onLost: () => void,
  signal: AbortSignal,
): void {
  const place = (): void => {
    const placement = placePicker([...lines()], element.getBoundingClientRect(), visibleWindow());
    if (!placement) return onLost();
    element.style.left = `${placement.left}px`;
    element.style.top = `${placement.top}px`;
  };
  let frame = 0;
  const placeSoon = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const options = { capture: true, passive: true, signal };
  for (const target of [window, visualViewport]) {
    target?.addEventListener('scroll', placeSoon, options);
    target?.addEventListener('resize', placeSoon, options);
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  place();
}

/** What is in view of the layout viewport, to which fixed positions refer: less than all of it after a pinch zoom. */
function visibleWindow(): Box {
  if (!visualViewport) return { left: 0, top: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { left: offsetLeft, top: offsetTop, width, height };
}
