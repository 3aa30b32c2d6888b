import type { Point } from '../driven-page.ts';

export interface QuotePlace {
  /** The edge that was scrolled to the middle of the window. */
  readonly edge: 'start' | 'end';
  readonly start: Point;
  readonly end: Point;
  /** Both ends are visible. */
  readonly fits: boolean;
  /** Dragging from a link drags the link instead of selecting. */
  readonly startsInLink: boolean;
}

/**
 * Finds words in the page's visible text, across elements and with white space folded, and scrolls one edge of
 * them into view. Null where they are not there (yet). Runs inside the page, so it may use nothing from outside itself.
 */
export function placeQuote(quote: string, occurrence: number, edge: 'start' | 'end'): QuotePlace | null {
  interface Place {
    readonly node: Text;
    readonly offset: number;
  }

  /** The page's text with white space folded, and for each of its UTF-16 units where it stands. */
  function readText(): { text: string; places: (Place | undefined)[] } {
    let text = '';
    const places: (Place | undefined)[] = [];
    let block: Element | undefined;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!(node instanceof Text) || !parent?.checkVisibility() || parent.closest('script, style')) continue;
      if (block !== (block = blockOf(parent))) add(' ', undefined);
      for (let offset = 0; offset < node.length; offset += 1) add(node.data.charAt(offset), { node, offset });
    }
    return { text, places };

    function add(unit: string, place: Place | undefined): void {
      const folded = /\s/u.test(unit) ? ' ' : unit;
      if (folded === ' ' && text.endsWith(' ')) return;
      text += folded;
      places.push(place);
    }
  }

  function blockOf(element: Element): Element {
    let block = element;
    while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    return block;
  }

  function find(text: string): number {
    const wanted = quote.replaceAll(/\s+/gu, ' ').trim();
    let at = text.indexOf(wanted);
    for (let skipped = 0; skipped < occurrence && at !== -1; skipped += 1) at = text.indexOf(wanted, at + 1);
    return at;
  }

  function boxOf({ node, offset }: Place): DOMRect | undefined {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getClientRects()[0];
  }

  const { text, places } = readText();
  const at = find(text);
  const first = places[at];
  const last = places[at + quote.replaceAll(/\s+/gu, ' ').trim().length - 1];
  if (at === -1 || !first || !last) return null;
  const shown = edge === 'start' ? first : last;
  shown.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const nearEdge = boxOf(shown);
  // A long paragraph's middle may be far from the words.
  if (nearEdge) scrollBy({ top: nearEdge.top - innerHeight / 2, behavior: 'instant' });
  const start = boxOf(first);
  const end = boxOf(last);
  if (!start || !end) return null;
  return {
    edge,
    // A fraction inside the letters' boxes: on the edge itself the neighbouring element may be hit.
    start: { x: start.left + start.width * 0.1, y: start.top + start.height / 2 },
    end: { x: end.right - end.width * 0.1, y: end.top + end.height / 2 },
    fits: Math.min(start.top, end.top) >= 0 && Math.max(start.bottom, end.bottom) <= innerHeight,
    startsInLink: first.node.parentElement?.closest('a[href]') != null,
  };
}
