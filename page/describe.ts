import type { Place } from '../model/passage.ts';
import type { Selector } from '../model/selector.ts';
import type { TextMap } from './text-map.ts';

/**
 * UTF-16 units of context kept on each side, about five words: as the Hypothesis client keeps, and enough to
 * tell repeated phrases apart.
 */
const CONTEXT_LENGTH = 32;

export interface PassageDescription {
  place: Place;
  selectors: Selector[];
}

/** What both texts of a page reading offer; see read-page.ts. */
export interface ReadTexts {
  article: TextMap;
  wholePage(): TextMap;
}

/**
 * The selectors of a range's words in the text: quote with context, and position (UTF-16). White space at
 * both ends is left out. Null where the range holds none of the text's words.
 */
export function describe(map: TextMap, range: AbstractRange): Selector[] | null {
  const from = map.offsetOf(range.startContainer, range.startOffset, 'start');
  const to = map.offsetOf(range.endContainer, range.endOffset, 'end');
  if (from === null || to === null || from >= to) return null;
  return describeWords(map.text, from, to);
}

/** The same for a stretch of a text, as [start, end) in UTF-16. */
export function describeWords(text: string, from: number, to: number): Selector[] | null {
  const words = text.slice(from, to);
  const start = splitsCharacter(text, from + words.length - words.trimStart().length, -1);
}

/** A passage of the article where both its ends are in the article's text, else of the page as a whole. */
export function describePassage(texts: ReadTexts, range: Range): PassageDescription | null {
  if (isWithin(texts.article, range)) { }
}
