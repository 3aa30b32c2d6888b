/**
 * Reading a page's DOM through the prototypes' own getters. A form's input named "parentNode" *is* then
 * `form.parentNode`, and a form named "body" is `document.body`: browsers resolve such names before the
 * prototype, in an extension's isolated world too. Whatever may meet a form or the document reads it here.
 */
function reader<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): (owner: Owner) => Owner[Name] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`This browser's DOM has no "${name}" to read.`);
  return (owner) => Reflect.apply(getter, owner, []) as Owner[Name];
}

export const nodeTypeOf = reader(Node.prototype, 'nodeType');
export const parentOf = reader(Node.prototype, 'parentNode');
export const childrenOf = reader(Node.prototype, 'childNodes');
export const textContentOf = reader(Node.prototype, 'textContent');
export const documentOf = reader(Node.prototype, 'ownerDocument');
export const isConnected = reader(Node.prototype, 'isConnected');
/** Lower case in HTML documents. */
export const localNameOf = reader(Element.prototype, 'localName');
export const attributesOf = reader(Element.prototype, 'attributes');
export const rootElementOf = reader(Document.prototype, 'documentElement');
export const bodyOf = reader(Document.prototype, 'body');

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** All elements of a document that match, in its order. */
export function elementsOf(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

export function elementsWithin(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

export function hasWithin(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

/** The nearest element of that selector at or above a node. */
export function closestTo(node: Node, selector: string): Element | null {
  const element = isElement(node) ? node : parentOf(node);
  return element && isElement(element) ? Element.prototype.closest.call(element, selector) : null;
}

/** A copy of the whole document that has no window: nothing in it loads, runs or is upgraded. */
export function copyOf(document: Document): Document {
  return Node.prototype.cloneNode.call(document, true) as Document;
}

export function createElementIn(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** A walker over the elements and texts at and below `root`. */
export function walkerOf(root: Element): TreeWalker {
  const document = documentOf(root) as Document;
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Document.prototype.createTreeWalker.call(document, root, shown);
}
