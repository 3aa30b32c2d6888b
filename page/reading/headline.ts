import { isWords, textOfBlock } from './page-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { isSiteName } from './site-name.ts';
import { similarity } from './similarity.ts';
import { closestTo } from '../text/unclobbered.ts';

/** Below this two headlines have less in common than an edited one has with its former self. */
const SAME_HEADLINE = 0.6;

interface Candidate {
  block: PageBlock;
  likeness: number;
}

/**
 * The heading that is the article's headline: the one most like a title the page declares; else its only h1,
 * where that stands before the article's text. `bodyOrder` is the order of the text's first block.
 */
export function findHeadline(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  bodyOrder: number,
): PageBlock | null {
  const headings = blocks.filter((block) => block.parts.some((part) => isWords(part) && part.around.heading > 0));
  const candidates = headings.map((block) => ({ block, likeness: likenessTo(titles, textOfBlock(block)) }));
  const best = candidates.reduce<Candidate | null>((chosen, next) => better(chosen, next, bodyOrder), null);
  return best && best.likeness >= SAME_HEADLINE ? best.block : onlyTopHeading(headings, bodyOrder);
}

/** Where a headline is repeated (in a bar that sticks to the top, say), the one nearest above the text is meant. */
function better(chosen: Candidate | null, next: Candidate, bodyOrder: number): Candidate {
  if (!chosen || next.likeness > chosen.likeness) return next;
  return next.likeness === chosen.likeness && next.block.order <= bodyOrder ? next : chosen;
}

function likenessTo(titles: readonly string[], text: string): number {
  return Math.max(0, ...titles.map((title) => similarity(title, text)));
}

function onlyTopHeading(headings: readonly PageBlock[], bodyOrder: number): PageBlock | null {
  const [heading, another] = headings.filter(isTopHeading);
  return heading && !another && heading.order < bodyOrder && /\s/u.test(textOfBlock(heading)) ? heading : null;
}

function isTopHeading({ parts }: PageBlock): boolean {
  const part = parts.filter(isWords).find(({ around }) => around.heading === 1);
  const heading = part && closestTo(part.node, 'h1');
  return heading ? !isSiteName(heading) : false;
}
