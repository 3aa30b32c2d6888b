import { InventedProse } from '../../invented-prose.ts';
import type { SeededRandom } from '../../seeded-random.ts';
import type { Subject } from './variant.ts';

const AFTER_BLOCK = 0.25;
/** Blocks that another block may follow. */
const FOLLOWABLE = 'p, h1, h2, h3, h4, h5, h6, blockquote, figure, ul, ol, pre, section, div';
const KINDS = ['advertisement', 'related', 'newsletter', 'caption', 'pull quote'] as const;

/** Puts one to three blocks above everything, and others between the blocks of the page. */
export function insertBlocks({ root, page, random }: Subject): void {
  const maker = new BlockMaker(root.ownerDocument, random);
  const sentences = page.blocks.map(({ element }) => (element.textContent ?? '').trim().split(/(?<=[.!?])\s/u));
  for (const { element } of page.blocks) {
    if (element === root || !element.matches(FOLLOWABLE) || !random.happens(AFTER_BLOCK)) continue;
    element.after(maker.block(random.pick(KINDS), random.pick(random.pick(sentences))));
  }
  for (let count = random.between(1, 3); count > 0; count -= 1) root.prepend(maker.banner());
}

class BlockMaker {
  readonly #document: Document;
  readonly #random: SeededRandom;
  readonly #prose: InventedProse;

  constructor(document: Document, random: SeededRandom) {
    this.#document = document;
    this.#random = random;
    this.#prose = new InventedProse(random);
  }

  /** @param sentence of the page, which a pull quote shows a second time. */
  block(kind: (typeof KINDS)[number], sentence: string): Element {
    if (kind === 'advertisement') return this.#element('div', 'ad-slot', 'Advertisement ', this.#prose.title());
    if (kind === 'related') return this.#links('Related');
    if (kind === 'newsletter') return this.#element('aside', 'newsletter', this.#paragraph());
    if (kind === 'caption') return this.#caption();
    return this.#element('aside', 'pull-quote', this.#element('p', '', sentence));
  }

  /** What is laid above a page: a box that asks for consent, or a menu. */
  banner(): Element {
    if (this.#random.happens(0.5)) return this.#links('More news');
    return this.#element('div', 'consent', this.#paragraph(), this.#paragraph(), this.#element('button', '', 'Accept'));
  }

  #links(title: string): Element {
    const items = Array.from({ length: this.#random.between(3, 8) }, () =>
      this.#element('li', '', this.#element('a', '', this.#prose.title())),
    );
    return this.#element('nav', 'links', this.#element('h4', '', title), this.#element('ul', '', ...items));
  }

  #caption(): Element {
    return this.#element('figure', 'image', this.#element('figcaption', '', this.#prose.sentence()));
  }

  #paragraph(): Element {
    return this.#element('p', '', this.#prose.paragraph());
  }

  #element(name: string, className: string, ...content: (Element | string)[]): Element {
    const element = this.#document.createElement(name);
    if (className !== '') element.className = className;
    element.append('\n  ', ...content, '\n');
    return element;
  }
}
