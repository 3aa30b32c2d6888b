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
