import type { Place } from '../../model/passage.ts';
import type { Selector } from '../../model/selector.ts';
import type { TextMap } from '../text/text-map.ts';

/**
 * Bytes of UTF-8 of context kept on each side: some thirty words. Where a page says the same several times (captions, bylines,
 * teasers) and little else of it is marked, ten words were too few to tell which; a sentence's selectors stay under 1 kB.
 */
export const CONTEXT_LENGTH = 192;

export interface PassageDescription {
  place: Place;
  selectors: Selector[];
}

/** The two texts of a page reading; see read-page.ts. */
export interface PageTexts {
  article: TextMap;
  wholePage: () => TextMap;
}

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The selectors of a range's words in the text: quote with context, and position (UTF-16). White space at
 * both ends is left out. Null where the range holds none of the text's words.
 */
export function describe(map: TextMap, range: AbstractRange): Selector[] | null {
  const words = wordsWithin(map, range);
  return words && selectorsOf(map.text, words);
}

/**
 * A passage of the article where both its first and its last word are the article's; else one of the whole
 * page. Null where the range holds no words.
 */
export function describePassage({ article, wholePage }: PageTexts, range: AbstractRange): PassageDescription | null {
  const page = wholePage();
  const words = wordsWithin(page, range);
  const passage = words && endsOf(page.rangesOf(words.start, words.end));
  if (!words || !passage) return null;
  const isInArticle = article.holds(passage.startContainer) && article.holds(passage.endContainer);
  const selectors = isInArticle ? describe(article, passage) : null;
  return selectors ? { place: 'article', selectors } : { place: 'page', selectors: selectorsOf(page.text, words) };
}

/** From the first to the last; these may stand in different trees, as no one Range can. */
function endsOf(ranges: readonly Range[]): AbstractRange | null {
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset } = first;
  return { startContainer, startOffset, endContainer: last.endContainer, endOffset: last.endOffset, collapsed: false };
}

/** Quote and position of a stretch that holds words at both its ends. */
export function selectorsOf(text: string, { start, end }: Stretch): Selector[] {
  const from = startOfCharacter(text, start - lengthOfContext(text, start - 1, -1), 'forward');
  const to = startOfCharacter(text, end + lengthOfContext(text, end, 1), 'back');
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** How many UTF-16 units from there on. */
function lengthOfContext(text: string, from: number, step: 1 | -1): number {
  let length = 0;
  for (let bytes = 0; bytes < CONTEXT_LENGTH; length += 1) {
    const unit = text.charCodeAt(from + step * length);
    if (Number.isNaN(unit)) break;
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return length;
}

function wordsWithin(map: TextMap, range: AbstractRange): Stretch | null {
  const from = map.offsetOf(range.startContainer, range.startOffset, 'start');
  const to = map.offsetOf(range.endContainer, range.endOffset, 'end');
  if (from === null || to === null || from >= to) return null;
  const words = map.text.slice(from, to);
  if (words.trim() === '') return null;
  return {
    start: startOfCharacter(map.text, to - words.trimStart().length, 'back'),
    end: startOfCharacter(map.text, from + words.trimEnd().length, 'forward'),
  };
}

/** The offset itself, or the next one in that direction where it would part a surrogate pair. */
function startOfCharacter(text: string, offset: number, direction: 'back' | 'forward'): number {
  const parts = /^[\u{10000}-\u{10FFFF}]$/u.test(text.slice(Math.max(0, offset - 1), offset + 1));
  if (!parts) return offset;
  return direction === 'back' ? offset - 1 : offset + 1;
}
