import type { BlockKind } from '../../model/article-text.ts';
import { headingLevel, isBlock, isCredit, isLink, isStandfirst, kindOf } from '../text/element-roles.ts';
import { BREAK, FoldedText } from '../text/folded-text.ts';
import { isBox } from './furniture.ts';
import { isLeftOut } from '../text/left-out.ts';
import { inOneGo, type Steps } from '../text/slices.ts';
import type { SourceBlock } from '../text/text-layout.ts';
import { traverse, traversing } from '../text/traverse.ts';
import { hasWithin, localNameOf } from '../text/unclobbered.ts';

/** An element that may be a box beside the text, within another such. */
export interface Box {
  element: Element;
  outer: Box | null;
}

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
  isLinked: boolean;
  /** The innermost. */
  box: Box | null;
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

/** The block's text without what is in links, white space folded. */
export function unlinkedTextOf({ parts, order }: PageBlock): string {
  return textOfBlock({ parts: parts.filter((part) => part === BREAK || !part.around.isLinked), order });
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
  return inOneGo(readingBlocks(root));
}

/** The same in steps. */
export function* readingBlocks(root: Element): Steps<PageBlock[]> {
  const reading = new BlockReading(root);
  yield* traversing(root, reading);
  reading.endBlock();
  return reading.blocks;
}

/**
 * The same text with the same borders, without a look at what the blocks are to the article: every block is a
 * paragraph. For whoever only looks for words: most of the time goes into the rest.
 */
export function readWords(root: Element): PageBlock[] {
  const reading = new BlockReading(root, withinWords);
  traverse(root, reading);
  reading.endBlock();
  return reading.blocks;
}

class BlockReading {
  readonly blocks: PageBlock[] = [];
  #parts: (PagePart | typeof BREAK)[] = [];
  #hasWords = false;
  readonly #open: Surroundings[];
  readonly #within: typeof within;

  constructor(root: Element, lookWithin = within) {
    this.#within = lookWithin;
    const outside = { element: root, kind: 'paragraph' as const };
    const unmarked = { credit: null, isStandfirst: false, isLinked: false, box: null };
    this.#open = [{ ...outside, ...unmarked, heading: 0, isWhole: false }];
  }

  get #around(): Surroundings {
    return this.#open.at(-1) as Surroundings;
  }

  enter(element: Element): boolean {
    if (localNameOf(element) === 'br') this.#breakLine();
    if (isLeftOut(element)) return false;
    this.#border(element);
    this.#open.push(this.#within(this.#around, element));
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
    isLinked: around.isLinked || isLink(element),
    box: isBox(element) ? { element, outer: around.box } : around.box,
    isWhole: around.isWhole || isRow || headingLevel(element) > 0,
  };
}

/** Only what decides where blocks end. */
function withinWords(around: Surroundings, element: Element): Surroundings {
  const isWhole = around.isWhole || headingLevel(element) > 0 || isDataRow(element);
  return isWhole === around.isWhole ? around : { ...around, isWhole };
}

/** A table that lays out a page has blocks of text in its cells; one of data has not. */
function isDataRow(element: Element): boolean {
  return (
    localNameOf(element) === 'tr' &&
    !hasWithin(element, 'p, table, ul, ol, blockquote, figure, h1, h2, h3, h4, h5, h6, br + br')
  );
}
