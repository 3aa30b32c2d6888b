import type { BlockKind } from '../model/article-text.ts';
import { hasNoText, headingLevel, isBlock, isCredit, isStandfirst, kindOf } from './element-roles.ts';
import { BREAK, FoldedText } from './folded-text.ts';
import type { SourceBlock } from './text-layout.ts';
import { traverse } from './traverse.ts';
import { hasWithin, localNameOf } from './unclobbered.ts';

/** What the elements around a text say of it. */
export interface Surroundings {
  /** The nearest element. */
  element: Element;
  kind: BlockKind;
  /** 1 to 6 in a heading, 0 elsewhere. */
  heading: number;
  /** The byline or time stamp that the text is part of, with the length of its words in all. */
  credit: { length: number } | null;
  isStandfirst: boolean;
  /** In a heading or a table row, whose inner blocks stay one block. */
  isWhole: boolean;
}

export interface PagePart {
  node: Text;
  around: Surroundings;
}

/** A block of a page's text, with where its words come from. */
export interface PageBlock {
  parts: readonly (PagePart | typeof BREAK)[];
  order: number;
}

export function isWords(part: PagePart | typeof BREAK): part is PagePart {
  return part !== BREAK && /\S/u.test(part.node.data);
}

/** White space folded. */
export function textOfBlock(block: PageBlock): string {
  return new FoldedText(sourceOf(block).parts).text;
}

export function sourceOf({ parts, order }: PageBlock): SourceBlock {
  return {
    kind: parts.find(isWords)?.around.kind ?? 'paragraph',
    parts: parts.map((part) => (part === BREAK ? BREAK : part.node)),
    order,
  };
}

/** All text below `root` in blocks, as its elements divide it, in document order. Nothing is measured or changed. */
export function readBlocks(root: Element): PageBlock[] {
  const reading = new BlockReading(root);
  traverse(root, reading);
  reading.endBlock();
  return reading.blocks;
}

class BlockReading {
  readonly blocks: PageBlock[] = [];
  #parts: (PagePart | typeof BREAK)[] = [];
  #hasWords = false;
  readonly #open: Surroundings[];

  constructor(root: Element) {
    const outside = { element: root, kind: 'paragraph' as const };
    this.#open = [{ ...outside, heading: 0, credit: null, isStandfirst: false, isWhole: false }];
  }

  get #around(): Surroundings {
    return this.#open.at(-1) as Surroundings;
  }

  enter(element: Element): boolean {
    if (localNameOf(element) === 'br') this.#breakLine();
    if (hasNoText(element)) return false;
    this.#border(element);
    this.#open.push(within(this.#around, element));
    return true;
  }

  leave(element: Element): void {
    this.#open.pop();
    this.#border(element);
  }

  text(node: Text): void {
    const part = { node, around: this.#around };
    this.#parts.push(part);
    this.#hasWords ||= isWords(part);
    if (part.around.credit) part.around.credit.length += node.data.trim().length;
  }

  endBlock(): void {
    if (this.#hasWords) this.blocks.push({ parts: this.#parts, order: this.blocks.length });
    this.#parts = [];
    this.#hasWords = false;
  }

  /** Two line breaks in a row divide paragraphs, as old pages set them. */
  #breakLine(): void {
    const last = this.#parts.findLast((part) => part === BREAK || isWords(part));
    if (last === BREAK && !this.#around.isWhole) this.endBlock();
    else this.#parts.push(BREAK);
  }

  /** Cells of a row are divided by a space: it reads as one line, and no sign is invented that the page does not show. */
  #border(element: Element): void {
    if (!isBlock(element)) return;
    if (this.#around.isWhole) this.#parts.push(BREAK);
    else this.endBlock();
  }
}

function within(around: Surroundings, element: Element): Surroundings {
  const isRow = !around.isWhole && isDataRow(element);
  return {
    element,
    kind: isRow ? 'table row' : around.isWhole ? around.kind : (kindOf(element) ?? around.kind),
    heading: around.heading || headingLevel(element),
    credit: isCredit(element) ? { length: 0 } : around.credit,
    isStandfirst: around.isStandfirst || isStandfirst(element),
    isWhole: around.isWhole || isRow || headingLevel(element) > 0,
  };
}

/** A table that lays out a page has blocks of text in its cells; one of data has not. */
function isDataRow(element: Element): boolean {
  return (
    localNameOf(element) === 'tr' &&
    !hasWithin(element, 'p, table, ul, ol, blockquote, figure, h1, h2, h3, h4, h5, h6, br + br')
  );
}
