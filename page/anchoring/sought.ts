import type { TextQuoteSelector } from '../../model/selector.ts';
import type { Stretch } from './describe.ts';

/** Where a passage was found. At an exact or moved place, `text.slice(start, end)` is the quote to the letter. */
export type Anchor =
  /** At its stored position, or anywhere when no position was stored. */
  | ({ outcome: 'exact' } & Stretch)
  /** Elsewhere. */
  | ({ outcome: 'moved' } & Stretch)
  /** Reworded; `score` is how alike quote and place are, 0 to 1, with typography folded. */
  | ({ outcome: 'edited'; score: number } & Stretch)
  /** At several places equally good; `places` are the first of them. */
  | { outcome: 'ambiguous'; places: Stretch[] }
  | { outcome: 'gone' };

/** A passage on its way: where it stood, and where it was found as far as that is known. */
export interface Sought {
  quote: TextQuoteSelector;
  /** UTF-16; null where none was stored, or what was stored is no offset. */
  stored: number | null;
  /** Where exact copies begin in the text, in order; none were looked for while the passage is found at once. */
  copies: number[];
  anchor: Anchor | null;
}

export const GONE: Anchor = { outcome: 'gone' };

export function isUnfound({ anchor }: Sought): boolean {
  return anchor === null;
}

/** An exact copy of the quote. */
export function foundAt({ quote, stored }: Sought, start: number): Anchor {
  return { outcome: start === (stored ?? start) ? 'exact' : 'moved', start, end: start + quote.exact.length };
}
