import { bodyBlock, proseOf } from './body-block.ts';
import type { BodyBlock } from './body-block.ts';
import { isBylineLine, isEndMatter } from './end-matter.ts';
import { inFurnitureBoxes } from './furniture-boxes.ts';
import { isDateAlone, isFurnitureLine, isLinkLine } from './furniture-lines.ts';
import type { PageBlock } from './page-blocks.ts';
import { withRecovered } from './recovered-blocks.ts';
import { parentOf } from '../text/unclobbered.ts';

/** Above the headline stand the site's menus; a page that has more of its text there has its headline elsewhere. */
const MOST_ABOVE = 1 / 5;

/**
 * The article's text without its headline: what Readability kept, with what it dropped in between by mistake, and
 * without what is the page's and not the article's. @param byline as the page declares it.
 */
export function bodyBlocks(
  page: readonly PageBlock[],
  kept: readonly PageBlock[],
  headline: PageBlock | null,
  byline: string | null,
): BodyBlock[] {
  const candidates = withRecovered(page, kept).filter(({ order }) => order !== headline?.order);
  const blocks = fromHeadline(candidates.flatMap(bodyBlock), headline);
  const furniture = furnitureAmong(blocks, byline);
  return withoutEndMatter(withoutBareHeadings(blocks, furniture), byline);
}

function furnitureAmong(blocks: readonly BodyBlock[], byline: string | null): ReadonlySet<BodyBlock> {
  const inBoxes = inFurnitureBoxes(blocks);
  const links = linksToElsewhere(blocks);
  const isFurniture = (block: BodyBlock): boolean =>
    block.kind !== 'caption' && (links.has(block) || isFurnitureLine(block) || isBylineLine(block.text, byline));
  const furniture = new Set(blocks.filter((block) => inBoxes.has(block) || isFurniture(block)));
  // Amid the text a date may be the heading of what happened on that day.
  const opening = blocks.find((block) => block.kind === 'paragraph' && !furniture.has(block));
  return opening && isDateAlone(opening.text) ? furniture.add(opening) : furniture;
}

/**
 * Lines that are links, but for the items of a list that has others too, which are that list's things, and
 * headings amid text, which name what is told below them.
 */
function linksToElsewhere(blocks: readonly BodyBlock[]): ReadonlySet<BodyBlock> {
  const links = new Set(blocks.filter((block) => block.kind !== 'caption' && isLinkLine(block)));
  const items = blocks.filter(({ kind }) => kind === 'list item');
  const mixedLists = new Set(items.filter((item) => !links.has(item)).map(({ element }) => parentOf(element)));
  const isAmidText = (index: number): boolean =>
    ![blocks[index - 1], blocks[index + 1]].some((beside) => beside && links.has(beside));
  return new Set(
    blocks.filter((block, index) => {
      if (block.kind === 'list item') return links.has(block) && !mixedLists.has(parentOf(block.element));
      return links.has(block) && !(block.kind === 'subheading' && isAmidText(index));
    }),
  );
}

/** A picture above the headline stays. */
function fromHeadline(blocks: readonly BodyBlock[], headline: PageBlock | null): BodyBlock[] {
  const isAbove = ({ block, kind }: BodyBlock): boolean => kind !== 'caption' && block.order < (headline?.order ?? 0);
  const below = blocks.filter((block) => !isAbove(block));
  return proseOf(blocks.filter(isAbove)) <= proseOf(blocks) * MOST_ABOVE ? below : [...blocks];
}

/** Headings under which furniture stands and nothing else are furniture. */
function withoutBareHeadings(blocks: readonly BodyBlock[], furniture: ReadonlySet<BodyBlock>): BodyBlock[] {
  const own: BodyBlock[] = [];
  let after: 'text' | 'furniture' = 'furniture';
  for (const block of blocks.toReversed()) {
    if (furniture.has(block)) {
      if (own.at(-1)?.kind === 'subheading') after = 'furniture';
      continue;
    }
    if (block.kind !== 'subheading' || after === 'text') own.push(block);
    after = 'text';
  }
  return own.toReversed();
}

function withoutEndMatter(blocks: readonly BodyBlock[], byline: string | null): BodyBlock[] {
  const last = blocks.findLastIndex(({ text, kind }) => kind !== 'caption' && !isEndMatter(text, byline));
  return blocks.filter(({ kind }, index) => index <= last || kind === 'caption');
}
