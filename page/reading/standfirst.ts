import { isWords, textOfBlock } from './page-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { similarity } from './similarity.ts';

/** In UTF-16 units: shorter is a label, longer is the article. */
const LENGTHS = { least: 20, most: 600 };
const SAME_TEXT = 0.8;

/**
 * The summary between headline and text: a block that the page names so, or whose words are the page's
 * declared description. Searched among the blocks that stand between both and in the text's first block.
 */
export function findStandfirst(
  between: readonly PageBlock[],
  body: readonly PageBlock[],
  description: string | null,
): PageBlock | null {
  const summary = between.find((block) => isSigned(block) || isDescription(block, description));
  if (summary) return summary;
  const [first, second] = body;
  // A sign that the next block bears too is that of the whole text, not of its summary.
  return first && isSigned(first) && !(second && isSigned(second)) ? first : null;
}

function isSigned(block: PageBlock): boolean {
  return hasFittingLength(block) && block.parts.filter(isWords).every(({ around }) => around.isStandfirst);
}

function isDescription(block: PageBlock, description: string | null): boolean {
  return description !== null && hasFittingLength(block) && similarity(textOfBlock(block), description) >= SAME_TEXT;
}

function hasFittingLength(block: PageBlock): boolean {
  const { length } = textOfBlock(block);
  return length >= LENGTHS.least && length <= LENGTHS.most;
}
