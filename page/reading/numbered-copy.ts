import { hasNoText } from '../text/element-roles.ts';
import { FlatCopy } from './flat-copy.ts';
import { isNotDisplayed } from '../text/left-out.ts';
import type { Steps } from '../text/slices.ts';
import {
  attributeOf,
  childrenOf,
  closestTo,
  createElementIn,
  elementsWithin,
  isElement,
  isText,
  localNameOf,
} from '../text/unclobbered.ts';

const NUMBER = 'data-parallax';
/** Readability unwraps and merges these, and their attributes are lost: their texts are numbered one by one instead. */
const WRAPPERS = new Set(['div', 'section', 'body']);
const ELEMENTS_PER_STEP = 200;
const FORM_CONTROLS = new Set(['button', 'fieldset', 'img', 'input', 'object', 'output', 'select', 'textarea']);

/**
 * A copy of a page for Readability to take apart, in which each element has a number, so that what is left of
 * the copy leads back to the page's own nodes.
 */
export class NumberedCopy {
  readonly document: Document;
  readonly #originals: Node[] = [];

  private constructor({ document }: FlatCopy) {
    this.document = document;
  }

  /** @param leftOut elements of the page that the copy does without. */
  static *making(page: Document, leftOut: readonly Element[] = []): Steps<NumberedCopy> {
    const flat = new FlatCopy(page);
    const copy = new NumberedCopy(flat);
    yield;
    for (const [index, { original, copy: element }] of flat.elements.entries()) {
      if (index % ELEMENTS_PER_STEP === 0) yield;
      copy.#take(original, element);
      if (isElement(original) && leftOut.includes(original)) Element.prototype.remove.call(element);
    }
    return copy;
  }

  #take(original: Element | ShadowRoot, copy: Element): void {
    disarm(copy);
    if (isElement(original) && isHidden(original)) Element.prototype.remove.call(copy);
    if (WRAPPERS.has(localNameOf(copy))) this.#numberTexts(original, copy);
    else this.#number(isElement(original) ? original : original.host, copy);
  }

  /** The page's nodes that are left in a part of the copy: texts, and elements whose own texts are meant. */
  originalsIn(part: Element): Set<Node> {
    const left = [part, ...elementsWithin(part, `[${NUMBER}]`)].map((copy) => attributeOf(copy, NUMBER));
    return new Set(left.flatMap((number) => (number === null ? [] : (this.#originals[Number(number)] ?? []))));
  }

  #number(original: Node, copy: Element): void {
    Element.prototype.setAttribute.call(copy, NUMBER, String(this.#originals.length));
    this.#originals.push(original);
  }

  /**
   * Wraps each text in a `data` element, which Readability treats as it does text. (Not in a `span`: it measures
   * how much of a block's text is in spans.)
   */
  #numberTexts(original: Element | ShadowRoot, copy: Element): void {
    const originals = [...childrenOf(original)];
    [...childrenOf(copy)].forEach((text, index) => {
      const counterpart = originals[index];
      if (!counterpart || !isText(text) || !/\S/u.test(text.data)) return;
      const wrapper = createElementIn(this.document, 'data');
      text.replaceWith(wrapper);
      wrapper.append(text);
      this.#number(counterpart, wrapper);
    });
  }
}

/** A story that is not displayed (one for print, say) must not be taken for the one that is. The head is displayed nowhere. */
function isHidden(original: Element): boolean {
  return !hasNoText(original) && closestTo(original, 'body') !== null && isNotDisplayed(original);
}

/** Takes from an element of the copy what could mislead Readability about it. */
function disarm(copy: Element): void {
  const name = localNameOf(copy);
  // Names by which a form or the document would answer with this element instead of its own properties.
  if (name !== 'meta') Element.prototype.removeAttribute.call(copy, 'name');
  if (FORM_CONTROLS.has(name)) Element.prototype.removeAttribute.call(copy, 'id');
  // A number that the page itself brings would lead to a wrong node.
  Element.prototype.removeAttribute.call(copy, NUMBER);
  // Readability swaps links to scripts for new elements, which have no number.
  if (name === 'a' && /^\s*javascript:/iu.test(attributeOf(copy, 'href') ?? '')) {
    Element.prototype.removeAttribute.call(copy, 'href');
  }
}
