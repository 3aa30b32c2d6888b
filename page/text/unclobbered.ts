/**
 * Reading a page's DOM through the prototypes' own getters. A form's input named "parentNode" *is* then
 * `form.parentNode`, and a form named "body" is `document.body`: browsers resolve such names before the
 * prototype, in an extension's isolated world too. Whatever may meet a form or the document reads it here.
 * @throws {TypeError} at once where the browser’s DOM has no such property.
 */
function reader<Owner extends object, Name extends keyof Owner & string>(
  prototype: Owner,
  name: Name,
): (owner: Owner) => Owner[Name] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => Owner[Name] };
  return (owner) => get.call(owner);
}

export const nodeTypeOf = reader(Node.prototype, 'nodeType');
export const parentOf = reader(Node.prototype, 'parentNode');
export const childrenOf = reader(Node.prototype, 'childNodes');
export const textContentOf = reader(Node.prototype, 'textContent');
export const documentOf = reader(Node.prototype, 'ownerDocument');
export const isConnected = reader(Node.prototype, 'isConnected');
/** Lower case in HTML documents. */
export const localNameOf = reader(Element.prototype, 'localName');
export const rootElementOf = reader(Document.prototype, 'documentElement');
export const shadowRootOf = reader(Element.prototype, 'shadowRoot');
export const bodyOf = reader(Document.prototype, 'body');
export const windowOf = reader(Document.prototype, 'defaultView');

const namespaceOf = reader(Element.prototype, 'namespaceURI');
const contentOf = reader(HTMLIFrameElement.prototype, 'contentDocument');
const XHTML = 'http://www.w3.org/1999/xhtml';

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The outermost node of a node's tree: its document or shadow root, or of a part that was taken out the top. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** The document in a frame; null where it is of another origin, or the element no frame. */
export function frameDocumentOf(element: Element): Document | null {
  return localNameOf(element) === 'iframe' && namespaceOf(element) === XHTML
    ? contentOf(element as HTMLIFrameElement)
    : null;
}

/** What a slot shows of its host's children; nothing for an element that is no slot. */
export function assignedNodesOf(slot: Element): readonly Node[] {
  return namespaceOf(slot) === XHTML ? HTMLSlotElement.prototype.assignedNodes.call(slot as HTMLSlotElement) : [];
}

export function elementsIn(tree: Document | ShadowRoot): Element[] {
  const { querySelectorAll } = nodeTypeOf(tree) === 9 ? Document.prototype : DocumentFragment.prototype;
  return [...querySelectorAll.call(tree as Document & ShadowRoot, '*')];
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

/** A copy of a node of another document, with all below it, of which the same holds. */
export function importInto(document: Document, node: Node): Node {
  return Document.prototype.importNode.call(document, node, true);
}

export function createElementIn(document: Document, name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}

/** A walker over the elements and texts at and below `root`, of its own tree alone. */
export function walkerOf(root: Node): TreeWalker {
  const document = documentOf(root) as Document;
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  return Document.prototype.createTreeWalker.call(document, root, shown);
}
