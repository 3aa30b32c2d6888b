import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Id } from '../../../model/id.ts';

/** Where what is dragged would come to stand: in the place of another. */
interface Drag {
  id: Id;
  over: Id | null;
}

/**
 * Puts things in another order: with Alt and an arrow key, or by dragging a grip by mouse, pen or finger.
 * @param ids the order now. @param onOrder is given the next.
 */
export function useReordering(ids: readonly Id[], onOrder: (ids: Id[]) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const list = useRef<HTMLElement | null>(null);

  function move(id: Id, by: 1 | -1) {
    const other = ids[ids.indexOf(id) + by];
    if (other !== undefined) onOrder(inPlaceOf(ids, id, other));
  }

  return {
    move,
    onKeyDown: (id: Id) => (event: KeyboardEvent) => {
      const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
      // In a list of choices the keys open it.
      if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      event.stopPropagation();
      move(id, by);
    },
    /** Of each that can be moved. */
    place: (id: Id) => ({ 'data-place': id, 'data-over': drag?.over === id || undefined }),
    /** Of what it is held by; a finger does not scroll there. */
    grip: (id: Id) => ({
      className: 'grip',
      'aria-hidden': true,
      title: 'Drag to another place, or press Alt with an arrow key',
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        list.current = event.currentTarget.closest<HTMLElement>('[data-places]');
        setDrag({ id, over: null });
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
        if (drag) setDrag({ ...drag, over: placeAt(list.current, clientX, clientY, drag.id) });
      },
      onPointerUp: () => {
        if (drag?.over) onOrder(inPlaceOf(ids, drag.id, drag.over));
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
  };
}

/** One of them goes where another stands, which makes room. */
function inPlaceOf(ids: readonly Id[], id: Id, other: Id): Id[] {
  const rest = ids.filter((each) => each !== id);
  return rest.toSpliced(ids.indexOf(other), 0, id);
}

function placeAt(list: HTMLElement | null, x: number, y: number, id: Id): Id | null {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]');
  const over = place && list?.contains(place) ? place.dataset['place'] : undefined;
  return over === undefined || over === id ? null : over;
}
