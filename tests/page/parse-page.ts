/** A page as the browser would have it after loading; none of its scripts run. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The body of a page that holds this markup. */
export function parseBody(markup: string): HTMLElement {
  return parsePage(`<body>${markup}`).body;
}

/** All texts below a node in document order, those of scripts included. */
export function textsBelow(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** All of a page as markup, whatever names its elements have. */
export function markupOf(page: Document): string {
  return Document.prototype.querySelector.call(page, ':root')?.outerHTML ?? '';
}

/**
 * Does to forms what browsers do and jsdom does not: a field's name answers before the form's own property.
 * (jsdom does it for the document.)
 */
export function clobber(page: Document): void {
  for (const field of Document.prototype.querySelectorAll.call(page, 'form [name]')) {
    const form = field.closest('form') as HTMLFormElement;
    Object.defineProperty(form, field.getAttribute('name') as string, { value: field, configurable: true });
  }
}
