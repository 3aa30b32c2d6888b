import { TAGS, type Tag } from '../model/tag.ts';
import type { Place } from '../model/passage.ts';
import type { Selector } from '../model/selector.ts';

/**
 * What a content script can be told, by our own background and pages. It carries no zod: these messages are
 * known by their sender, and a small guard checks their shape (a test holds it against the schemas).
 */

/** As much of an annotation as a page needs to paint it: no note, no fields, no author. */
export interface PaintedPassage {
  id: string;
  place: Place;
  selectors: Selector[];
  tags: Tag[];
}

export type PageMessage =
  /** The article's annotations changed; these are all of them. */
  | { tell: 'passages'; article: string; passages: PaintedPassage[] }
  /** Scroll to these passages and let them flash. */
  | { tell: 'show'; ids: string[] }
  /** Tag what is selected, as the context menu does. */
  | { tell: 'tag selection'; tag: Tag };

/** Reads a message meant for a content script; null for anything else, also for one from a later version. */
export function readPageMessage(value: unknown): PageMessage | null {
  if (!isObject(value)) return null;
  if (value.tell === 'passages') return isPassages(value) ? value : null;
  if (value.tell === 'show') return isListOf(value.ids, isText) ? { tell: 'show', ids: value.ids } : null;
  if (value.tell === 'tag selection' && isTag(value.tag)) return { tell: 'tag selection', tag: value.tag };
  return null;
}

function isPassages(value: object): value is PageMessage & { tell: 'passages' } {
  return 'article' in value && isText(value.article) && 'passages' in value && isListOf(value.passages, isPaintedPassage);
}

function isPaintedPassage(value: unknown): value is PaintedPassage {
  return (
    isObject(value) &&
    isText(value.id) &&
    (value.place === 'article' || value.place === 'page') &&
    isListOf(value.selectors, isSelector) &&
    isListOf(value.tags, isTag)
  );
}

function isSelector(value: unknown): value is Selector {
  if (!isObject(value)) return false;
  if (value.type === 'TextPositionSelector') return Number.isInteger(value.start) && Number.isInteger(value.end);
  return value.type === 'TextQuoteSelector' && [value.exact, value.prefix, value.suffix].every(isText);
}

function isTag(value: unknown): value is Tag {
  return (TAGS as readonly unknown[]).includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}
