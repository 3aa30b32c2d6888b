import { offer } from '../engine.ts';
import { firstIndex } from '../first-index.ts';

/** The least that anchoring can cost: one walk of all text nodes, scripts' too, and the first copy of each quote. */
class PageText {
  readonly text: string;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];

  constructor(root: Element) {
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      this.#nodes.push(node);
      this.#starts.push(text.length);
      text += node.data;
    }
    this.text = text;
  }

  offsetOf(node: Node, offset: number): number {
    return (this.#starts[this.#nodes.indexOf(node as Text)] ?? 0) + offset;
  }

  rangeOf(start: number, end: number): Range {
    const range = new Range();
    range.setStart(...this.#pointAt(start, start));
    range.setEnd(...this.#pointAt(end, end - 1));
    return range;
  }

  /** The offset in the node that holds the character at `inside`. */
  #pointAt(offset: number, inside: number): [Text, number] {
    const index = firstIndex(this.#starts.length, (at) => (this.#starts[at] ?? 0) > inside) - 1;
    return [this.#nodes[index] as Text, offset - (this.#starts[index] ?? 0)];
  }
}

offer({
  name: 'floor',
  describe(root, ranges) {
    const page = new PageText(root);
    return ranges.map((range) =>
      page.text.slice(
        page.offsetOf(range.startContainer, range.startOffset),
        page.offsetOf(range.endContainer, range.endOffset),
      ),
    );
  },
  anchor(root, quotes) {
    const page = new PageText(root);
    return (quotes as string[]).map((quote) => {
      const start = page.text.indexOf(quote);
      return start === -1 ? null : page.rangeOf(start, start + quote.length);
    });
  },
});
