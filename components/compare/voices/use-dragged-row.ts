import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { rowAt, type Point } from './row-at.ts';

/** A row under the hand: where it is held, and over which other row. */
export interface DraggedRow {
  name: string;
  over: string | null;
  at: Point;
}

/** A press that moves less is a click; in CSS pixels. */
const SLACK = 6;
/** So near the window's upper or lower edge the page scrolls along. */
const EDGE = 48;
const SCROLL_STEP = 14;

/**
 * Dragging a row onto another by mouse or pen. With pointer events: the browsers' own drag and drop shows nothing of where
 * the row would go, and cannot be driven in every browser. A finger scrolls, and has the buttons.
 */
export function useDraggedRow(onDrop: (name: string, into: string) => void) {
  const [pressed, press] = useState<Point | null>(null);
  const [dragged, drag] = useState<DraggedRow | null>(null);

  function end() {
    press(null);
    drag(null);
  }

  function move(name: string, { clientX: x, clientY: y, currentTarget, pointerId }: PointerEvent<HTMLElement>) {
    if (!pressed || (!dragged && Math.hypot(x - pressed.x, y - pressed.y) < SLACK)) return;
    currentTarget.setPointerCapture(pointerId);
    const over = rowAt({ x, y }, currentTarget);
    drag({ name, over: over === name ? null : over, at: { x, y } });
    if (y < EDGE) window.scrollBy(0, -SCROLL_STEP);
    if (y > innerHeight - EDGE) window.scrollBy(0, SCROLL_STEP);
  }

  useCancelOnEscape(dragged !== null, end);
  return {
    dragged,
    /** What makes the head of a row draggable. */
    draggable: (name: string) => ({
      'data-row': name,
      className: dragged?.over === name ? 'row-draggable row-under-drag' : 'row-draggable',
      onPointerDown: ({ target, button, pointerType, clientX: x, clientY: y }: PointerEvent) => {
        const isControl = target instanceof Element && target.closest('button, input, select, textarea, a');
        if (button === 0 && pointerType !== 'touch' && !isControl) press({ x, y });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => move(name, event),
      onPointerUp: () => {
        if (dragged && dragged.over !== null) onDrop(dragged.name, dragged.over);
        end();
      },
      onPointerCancel: end,
    }),
  };
}

/** Wherever the focus is: a press on a row's name gives it to nothing. */
function useCancelOnEscape(isDragging: boolean, cancel: () => void): void {
  const latest = useRef(cancel);
  useEffect(() => {
    latest.current = cancel;
  });
  useEffect(() => {
    if (!isDragging) return;
    const ended = new AbortController();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && latest.current();
    document.addEventListener('keydown', onKey, { signal: ended.signal });
    return () => ended.abort();
  }, [isDragging]);
}
