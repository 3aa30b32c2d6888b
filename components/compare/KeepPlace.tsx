import { Component, createRef, type ReactNode } from 'react';

interface KeepPlaceProps {
  /** What comes in late, by itself: another object for another answer. */
  answers: readonly unknown[];
  children: ReactNode;
}

/** What the reader is at, the innermost first, and how far below the window's top it stands, in CSS pixels. */
type Place = readonly { element: Element; top: number }[];

/**
 * An answer that comes in late moves nothing from under the mouse: where it needs more room or less above what the reader
 * is at, the page scrolls along. The browsers' own way of that, scroll anchoring, looks only at what stands at the top of
 * the window; `compare.css` switches it off here, or both would scroll.
 *
 * A class, since React tells no function how the page stood before it changed it.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate({ answers }: KeepPlaceProps): Place | null {
    const isLate = answers.some((answer, index) => answer !== this.props.answers[index]);
    return isLate && this.#root.current ? placeIn(this.#root.current) : null;
  }

  override componentDidUpdate(_props: KeepPlaceProps, _state: unknown, place: Place | null): void {
    const kept = place?.find(({ element }) => element.isConnected);
    const moved = kept ? kept.element.getBoundingClientRect().top - kept.top : 0;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  }

  override render(): ReactNode {
    return <div ref={this.#root}>{this.props.children}</div>;
  }
}

/** Null where it is outside the root, whose own place no late answer changes. */
function placeIn(root: Element): Place | null {
  const element = readerAt(root);
  if (!element) return null;
  const place = [];
  for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
    place.push({ element: each, top: each.getBoundingClientRect().top });
  }
  return place;
}

/** What the mouse points at; else what has the focus, where that is in view; else what stands in the middle of the window. */
function readerAt(root: Element): Element | null {
  const pointed = [...root.querySelectorAll(':hover')].at(-1);
  if (pointed) return pointed;
  const { activeElement } = document;
  if (activeElement && root.contains(activeElement) && isInView(activeElement)) return activeElement;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return middle && root.contains(middle) ? middle : null;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
