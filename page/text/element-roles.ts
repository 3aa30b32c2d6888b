import type { BlockKind } from '../../model/article-text.ts';
import { attributeOf, localNameOf } from './unclobbered.ts';

/** What elements are to a reader, by their names and the signs that news sites put on them. */

const WITHOUT_TEXT = new Set(
  (
    'script style noscript template head title textarea select option datalist button input object embed ' +
    'svg canvas audio video map progress meter'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ...HEADINGS.map((name) => [name, 'subheading'] as const),
  ['li', 'list item'],
  ['dt', 'list item'],
  ['dd', 'list item'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  // Its picture has no words: what stands around it is its caption and its credit, whatever element holds them.
  ['figure', 'caption'],
]);

const CAPTION = /(^|[\s_-])((image|photo|img|pic(ture)?|media)-?)?(captions?|credits?|cutline)(-?text)?([\s_-]|$)/iu;

/** Text for screen readers only: labels such as "Image caption", which nobody can select. */
const HIDDEN_CLASS = /(^|[\s_-])(visually-?hidden|sr-only|screen-reader(-text)?|screenreader)([\s_-]|$)/iu;
/** Bylines and time stamps: about the article, not in it. They are metadata. */
const CREDIT = /(^|[\s_-])(by-?line|authors?|date-?line|timestamp|time-stamp|date-(modified|published))([\s_-]|$)/iu;
/** The sentence below the headline, under the names that newsrooms give it. */
const STANDFIRST =
  /(^|[\s_-])(standfirst|stand-first|sub-?(title|headline|head|deck)|dek|deck|lede|lead|intro|summary|description|teaser)([\s_-]|$)/iu;

const PULL_QUOTE = /(^|[\s_-])(pull-?quotes?|block-?quote-?pull)([\s_-]|$)/iu;

export function hasNoText(element: Element): boolean {
  return (
    WITHOUT_TEXT.has(localNameOf(element)) ||
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    HIDDEN_CLASS.test(attributeOf(element, 'class') ?? '')
  );
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(localNameOf(element));
}

/** 1 to 6; 0 for an element that is no heading. */
export function headingLevel(element: Element): number {
  return HEADINGS.indexOf(localNameOf(element)) + 1;
}

/** The kind of the text in such an element; null for elements that leave it to those around them. */
export function kindOf(element: Element): BlockKind | null {
  const name = localNameOf(element);
  if (CAPTION.test(attributeOf(element, 'class') ?? '') && name !== 'body') return 'caption';
  return KINDS.get(name) ?? null;
}

export function isCredit(element: Element): boolean {
  return localNameOf(element) === 'time' || attributeOf(element, 'rel') === 'author' || CREDIT.test(signsOf(element));
}

export function isStandfirst(element: Element): boolean {
  return STANDFIRST.test(signsOf(element));
}

export function isPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(signsOf(element));
}

/** Whether it leads away from the page; a link to a note below the text does not. */
export function isLink(element: Element): boolean {
  return localNameOf(element) === 'a' && /^\s*[^#\s]/u.test(attributeOf(element, 'href') ?? '');
}

/** Class names and the like, with camelCase taken apart. */
export function signsOf(element: Element): string {
  const signs = ['class', 'itemprop', 'data-testid', 'data-component']
    .map((name) => attributeOf(element, name) ?? '')
    .join(' ');
  return signs.replace(/([a-z])([A-Z])/gu, '$1-$2');
}
