import type { Selector, TextPositionSelector, TextQuoteSelector } from './selector.ts';

/** Reading a passage's selectors. Imports no zod: the content script carries this file. */

/** How much one passage may hold; lengths in UTF-16 units, the first above any article that a person marks whole. */
export const LONGEST_QUOTE = 200_000;
export const LONGEST_CONTEXT = 1000;
export const MOST_SELECTORS = 8;

/** The words of a passage with their context; null where the selectors hold no words. */
export function quoteOf(selectors: readonly Selector[]): TextQuoteSelector | null {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector') ?? null;
}

/** Where a passage stood when it was marked (UTF-16); null where only its words are known. */
export function positionOf(selectors: readonly Selector[]): TextPositionSelector | null {
  return selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;
}

/** Whether the passage's text is the article's, or words elsewhere on its page (a comment, a box). */
export const PLACES = ['article', 'page'] as const;
export type Place = (typeof PLACES)[number];

export function isOfArticle({ place }: { place: Place }): boolean {
  return place === 'article';
}

/** As many places that read alike as a person is shown to choose from. */
export const MOST_CANDIDATES = 5;
