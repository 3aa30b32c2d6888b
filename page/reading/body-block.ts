import type { BlockKind } from '../../model/article-text.ts';
import { isBlock } from '../text/element-roles.ts';
import { isWords, sourceOf, textOfBlock, unlinkedTextOf } from './page-blocks.ts';
import type { Box, PageBlock } from './page-blocks.ts';
import { isElement, parentOf } from '../text/unclobbered.ts';

/** A block that may be the article's, with what is asked of it more than once. Texts have their white space folded. */
export interface BodyBlock {
  block: PageBlock;
  kind: BlockKind;
  text: string;
  /** What of it is in no link. */
  unlinked: string;
  /** The nearest block element around its first words. */
  element: Element;
  /** The innermost box around it. */
  box: Box | null;
}

export function bodyBlock(block: PageBlock): BodyBlock[] {
  const first = block.parts.find(isWords);
  if (!first) return [];
  const { element, box } = first.around;
  return [
    {
      block,
      kind: sourceOf(block).kind,
      text: textOfBlock(block),
      unlinked: unlinkedTextOf(block),
      element: blockElementOf(element),
      box,
    },
  ];
}

/** How many UTF-16 units of these are running text: what is in links or under pictures is not. */
export function proseOf(blocks: readonly BodyBlock[]): number {
  return blocks.reduce((sum, { kind, unlinked }) => sum + (kind === 'caption' ? 0 : unlinked.length), 0);
}

export function blockElementOf(element: Element): Element {
  let around = element;
  for (let parent = parentOf(around); !isBlock(around) && parent && isElement(parent); parent = parentOf(parent)) {
    around = parent;
  }
  return around;
}
