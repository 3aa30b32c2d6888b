import { Readability } from '@mozilla/readability';
import { attributeOf, attributesOf, copyOf, elementsOf, elementsWithin, localNameOf } from './unclobbered.ts';

export interface ReadableElements {
  /** The page's own elements whose text is the article's. */
  elements: ReadonlySet<Element>;
  byline: string | null;
}

/** Kept with each revision, so that a text can be told apart from one that a later version reads differently. */
export const READABILITY = 'readability 0.6.0';
/**
 * The number is in the attribute's name: where Readability folds two elements into one it copies the attributes of one
 * over those of the other, and with it in the value one number would be lost.
 */
const NUMBER = 'data-parallax-';
const NAMES_FORMS_ANSWER_TO = new Set(['button', 'fieldset', 'img', 'input', 'object', 'output', 'select', 'textarea']);

/**
 * Finds the article with Readability on a copy of the document; the page itself is never changed.
 * Null where Readability makes out none.
 */
export function readableElements(document: Document): ReadableElements | null {
  const copy = copyOf(document);
  const originals = elementsOf(document, '*');
  elementsOf(copy, '*').forEach(prepare);
  const parsed = parse(copy);
  if (!parsed?.content) return null;
  const elements = new Set<Element>();
  for (const element of [parsed.content, ...elementsWithin(parsed.content, '*')]) {
    for (const number of numbersOf(element)) {
      const original = originals[number];
      if (original) elements.add(original);
    }
  }
  return { elements, byline: parsed.byline?.trim() || null };
}

/** Readability is written for well-behaved pages; on others it throws, and then there is no article. */
function parse(copy: Document): { content: Element | null; byline: string | null } | null {
  try {
    const reading = new Readability(copy, { serializer: (node) => node as Element, keepClasses: true }).parse();
    return reading && { content: reading.content ?? null, byline: reading.byline ?? null };
  } catch {
    return null;
  }
}

/** Numbers an element of the copy, and takes away what could mislead Readability about it. */
function prepare(element: Element, number: number): void {
  const name = localNameOf(element);
  Element.prototype.setAttribute.call(element, `${NUMBER}${number}`, '');
  // Names by which a form or the document would answer with this element instead of its own properties.
  if (name !== 'meta') Element.prototype.removeAttribute.call(element, 'name');
  if (NAMES_FORMS_ANSWER_TO.has(name)) Element.prototype.removeAttribute.call(element, 'id');
  // Readability swaps links to scripts for new elements, which have no number.
  if (name === 'a' && /^\s*javascript:/iu.test(attributeOf(element, 'href') ?? '')) {
    Element.prototype.removeAttribute.call(element, 'href');
  }
}

function numbersOf(element: Element): number[] {
  return [...attributesOf(element)]
    .filter(({ name }) => name.startsWith(NUMBER))
    .map(({ name }) => Number(name.slice(NUMBER.length)));
}
