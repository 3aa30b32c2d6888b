import { bodyInFrame } from '../text/flat-tree.ts';
import {
  assignedNodesOf,
  childrenOf,
  copyOf,
  createElementIn,
  elementsIn,
  elementsWithin,
  importInto,
  isElement,
  localNameOf,
  shadowRootOf,
} from '../text/unclobbered.ts';

/** A copied element, and the node of the page whose children its children are copies of. */
export interface CopiedElement {
  copy: Element;
  original: Element | ShadowRoot;
}

/** A copy of a page without shadow roots and frames: what these show stands in it as the reader sees it (flat-tree.ts). */
export class FlatCopy {
  readonly document: Document;
  readonly elements: readonly CopiedElement[];
  readonly #elements: CopiedElement[];

  constructor(page: Document) {
    this.document = copyOf(page);
    this.#elements = paired(elementsIn(page), elementsIn(this.document));
    this.elements = this.#elements;
    // The list grows by what is set in, which may have shadow roots and frames of its own.
    for (const [index, { original, copy }] of this.#elements.entries()) {
      if (!isElement(original)) continue;
      const body = bodyInFrame(original);
      const shadow = shadowRootOf(original);
      if (body) this.#elements[index] = { original: body, copy: this.#inPlaceOf(copy, body) };
      else if (shadow) this.#setIn(index, shadow);
    }
  }

  #inPlaceOf(frame: Element, body: Element): Element {
    const block = createElementIn(this.document, 'div');
    block.append(...this.#copiesOf(body));
    frame.replaceWith(block);
    return block;
  }

  #setIn(index: number, shadow: ShadowRoot): void {
    const { original, copy } = this.#elements[index] as CopiedElement;
    const children = [...childrenOf(copy)];
    const slotted = new Map([...childrenOf(original)].map((child, at) => [child, children[at]]));
    const first = this.#elements.length;
    copy.replaceChildren(...this.#copiesOf(shadow));
    for (const inner of this.#elements.slice(first)) {
      if (localNameOf(inner.copy) !== 'slot' || !isElement(inner.original)) continue;
      const assigned = assignedNodesOf(inner.original).flatMap((node) => slotted.get(node as ChildNode) ?? []);
      if (assigned.length > 0) inner.copy.replaceChildren(...assigned);
    }
    this.#elements[index] = { original: shadow, copy };
  }

  #copiesOf(parent: Element | ShadowRoot): Node[] {
    return [...childrenOf(parent)].map((child) => {
      const copy = importInto(this.document, child);
      if (isElement(child) && isElement(copy)) {
        this.#elements.push({ original: child, copy });
        this.#elements.push(...paired(elementsWithin(child, '*'), elementsWithin(copy, '*')));
      }
      return copy;
    });
  }
}

function paired(originals: readonly Element[], copies: readonly Element[]): CopiedElement[] {
  return copies.flatMap((copy, index) => {
    const original = originals[index];
    return original ? [{ original, copy }] : [];
  });
}
