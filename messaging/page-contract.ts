import { LOOKS, type Look } from '../model/look.ts';
import type { PaintedPassage } from '../model/painted-passage.ts';
import { LONGEST_CONTEXT, LONGEST_QUOTE, MOST_SELECTORS, quoteOf } from '../model/passage.ts';
import type { Selector } from '../model/selector.ts';
import { TAGS, type Tag } from '../model/tag.ts';

/**
 * What a content script can be told, by our own background and pages. It carries no zod: these messages are
 * known by their sender, and a small guard checks their shape (a test holds it against the schemas).
 */

export type PageMessage =
  /** The article's annotations changed; these are all of them. */
  | { tell: 'passages'; article: string; passages: PaintedPassage[] }
  /** What is suggested of the article; these are all, and none once the reader has done with them. */
  | { tell: 'suggestions'; article: string; passages: PaintedPassage[] }
  /** Scroll to these passages and let them flash; of one that could stand in several places, to which of these, from 0. */
  | { tell: 'show'; ids: string[]; candidate?: number | undefined }
  /** What the reader selects next is the place of this passage; null ends the wait. */
  | { tell: 'select place'; id: string | null }
  /** Tag what is selected, as the context menu does. */
  | { tell: 'tag selection'; tag: Tag };

/** Reads a message meant for a content script; null for anything else, also for one from a later version. */
export function readPageMessage(value: unknown): PageMessage | null {
  if (!isObject(value)) return null;
  if (value.tell === 'passages' || value.tell === 'suggestions') return isPassages(value) ? value : null;
  if (value.tell === 'show') return isShow(value) ? value : null;
  if (value.tell === 'select place') return isIdOrNull(value.id) ? { tell: 'select place', id: value.id } : null;
  if (value.tell === 'tag selection' && isTag(value.tag)) return { tell: 'tag selection', tag: value.tag };
  return null;
}

function isShow(value: Record<string, unknown>): value is PageMessage & { tell: 'show' } {
  return isListOf(value.ids, isId) && (value.candidate === undefined || isOffset(value.candidate));
}

function isPassages(value: object): value is PageMessage & { tell: 'passages' | 'suggestions' } {
  return 'article' in value && isId(value.article) && 'passages' in value && isListOf(value.passages, isPaintedPassage);
}

function isPaintedPassage(value: unknown): value is PaintedPassage {
  return (
    isObject(value) &&
    isId(value.id) &&
    (value.place === 'article' || value.place === 'page') &&
    isSelectors(value.selectors) &&
    isTags(value.tags) &&
    (value.look === undefined || LOOKS.includes(value.look as Look)) &&
    (value.goneFrom === undefined || isId(value.goneFrom))
  );
}

function isSelectors(value: unknown): value is Selector[] {
  return isListOf(value, isSelector) && value.length <= MOST_SELECTORS && quoteOf(value) !== null;
}

function isSelector(value: unknown): value is Selector {
  if (!isObject(value)) return false;
  return value.type === 'TextPositionSelector'
    ? isPosition(value)
    : value.type === 'TextQuoteSelector' && isQuote(value);
}

function isPosition({ start, end }: Record<string, unknown>): boolean {
  return isOffset(start) && isOffset(end) && start <= end;
}

function isQuote({ exact, prefix, suffix }: Record<string, unknown>): boolean {
  const isWhole = isText(exact, LONGEST_QUOTE) && isText(prefix, LONGEST_CONTEXT) && isText(suffix, LONGEST_CONTEXT);
  return isWhole && exact !== '';
}

function isTags(value: unknown): value is Tag[] {
  return isListOf(value, isTag) && value.length > 0 && new Set(value).size === value.length;
}

function isTag(value: unknown): value is Tag {
  return (TAGS as readonly unknown[]).includes(value);
}

/** By its form, as `Id` in model/id.ts has it. */
function isId(value: unknown): value is string {
  return (
    typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(value)
  );
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || isId(value);
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  // Spread, since `every` passes over holes.
  return Array.isArray(value) && [...(value as unknown[])].every(isItem);
}
