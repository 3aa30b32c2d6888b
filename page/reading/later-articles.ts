import { foldWhiteSpace } from '../../model/article-text.ts';
import {
  attributeOf,
  closestTo,
  elementsOf,
  elementsWithin,
  hasWithin,
  isElement,
  localNameOf,
  parentOf,
  textContentOf,
} from '../text/unclobbered.ts';

/** UTF-16 units of text in paragraphs: less is the head of an article alone, or a teaser. */
const LEAST_TEXT = 250;
const ARTICLE_NAME = /article|story|post|entry/iu;

/**
 * The boxes of further articles that a page shows behind its own, as those do that go on to the next one while the reader scrolls.
 * Each has a top heading of its own, and stands beside the first: an `article`, or an element with the same classes that say so.
 */
export function laterArticles(document: Document): Element[] {
  const headings = elementsOf(document, 'h1');
  if (headings.length < 2) return [];
  const [first, ...others] = headings.map((heading) => boxOf(heading, headings)).filter((box) => box !== null);
  return first ? others.filter((other) => isLike(first, other)) : [];
}

/** The outermost element around a heading that holds no other; null where it holds hardly any text. */
function boxOf(heading: Element, headings: readonly Element[]): Element | null {
  let box = heading;
  for (let next = parentOf(box); next && isElement(next) && holdsOne(next, headings); next = parentOf(box)) box = next;
  const text = elementsWithin(box, 'p').map(textContentOf).join(' ');
  return foldWhiteSpace(text).length >= LEAST_TEXT ? box : null;
}

function holdsOne(element: Element, headings: readonly Element[]): boolean {
  return headings.filter((heading) => Node.prototype.contains.call(element, heading)).length === 1;
}

/** Whether they are articles beside each other, and not merely sections of one. */
function isLike(first: Element, other: Element): boolean {
  const [one, two] = [first, other].map((box) => `${localNameOf(box)} ${attributeOf(box, 'class') ?? ''}`);
  const isOneArticle = closestTo(parentOf(first) ?? first, 'article') !== null;
  const areArticles = (isArticle(first) && isArticle(other)) || (one === two && ARTICLE_NAME.test(one ?? ''));
  return areArticles && !isOneArticle && parentOf(first) === parentOf(other);
}

function isArticle(box: Element): boolean {
  return localNameOf(box) === 'article' || hasWithin(box, 'article');
}
