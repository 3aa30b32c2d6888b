import type { Point } from '../driven-page.ts';

export interface QuotePlace {
  readonly start: Point;
  readonly end: Point;
  /** Both ends are visible. */
  readonly fits: boolean;
  /** Dragging from a link drags the link instead of selecting. */
  readonly startsInLink: boolean;
}

/** Where one UTF-16 unit of the page's text stands; undefined for the space between two blocks. */
type Place = { readonly node: Text; readonly offset: number } | undefined;

/**
 * Finds words in the page's visible text, across elements and with white space folded, and scrolls one edge of
 * them into the middle. Null where they are not there (yet).
 */
function placeQuote(quote: string, occurrence: number, edge: 'start' | 'end'): QuotePlace | null {
  const { text, places } = readText();
  const at = findNth(text, quote, occurrence);
  const first = places[at];
  const last = places[at + quote.length - 1];
  if (!first || !last) return null;
  scrollToMiddle(edge === 'start' ? first : last);
  const start = boxOf(first);
  const end = boxOf(last);
  return {
    // A fraction inside the letters' boxes: on the edge itself the neighbouring element may be hit.
    start: { x: start.left + start.width * 0.1, y: start.top + start.height / 2 },
    end: { x: end.right - end.width * 0.1, y: end.top + end.height / 2 },
    fits: Math.min(start.top, end.top) >= 0 && Math.max(start.bottom, end.bottom) <= innerHeight,
    startsInLink: first.node.parentElement?.closest('a[href]') instanceof Element,
  };
}

function readText(): { text: string; places: Place[] } {
  const units: string[] = [];
  const places: Place[] = [];
  const add = (unit: string, place: Place): void => {
    const folded = /\s/u.test(unit) ? ' ' : unit;
    if (folded === ' ' && units.at(-1) === ' ') return;
    units.push(folded);
    places.push(place);
  };
  let block: Element | undefined;
  for (const { node, parent } of visibleTexts()) {
    const around = blockOf(parent);
    if (block !== around) add(' ', undefined);
    block = around;
    node.data.split('').forEach((unit, offset) => add(unit, { node, offset }));
  }
  return { text: units.join(''), places };
}

function visibleTexts(): { node: Text; parent: Element }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; parent: Element }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isVisible = parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest('script, style');
    if (node instanceof Text && parent && isVisible) texts.push({ node, parent });
  }
  return texts;
}

function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

/** The start of the words' occurrence, counted from 0; -1 where there are not so many. */
function findNth(text: string, words: string, occurrence: number): number {
  let at = text.indexOf(words);
  for (let skipped = 0; skipped < occurrence && at !== -1; skipped += 1) at = text.indexOf(words, at + 1);
  return at;
}

function scrollToMiddle(place: NonNullable<Place>): void {
  place.node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph's middle may be far from the words.
  scrollBy({ top: boxOf(place).top - innerHeight / 2, behavior: 'instant' });
}

function boxOf({ node, offset }: NonNullable<Place>): DOMRect {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/**
 * `placeQuote(quote, occurrence, edge)` as the body of a function, with the functions that it calls: a page gets
 * its script as text, without this module around it. The quote's white space must be folded.
 */
export const PLACE_QUOTE = [
  ...[placeQuote, readText, visibleTexts, blockOf, findNth, scrollToMiddle, boxOf].map(String),
  'return placeQuote.apply(null, arguments);',
].join('\n');
