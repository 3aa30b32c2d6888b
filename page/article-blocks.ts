import type { BlockKind } from '../model/article-text.ts';
import { BREAK } from './folded-text.ts';
import { findHeadline } from './headline.ts';
import { isWords, sourceOf, textOfBlock } from './page-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { findStandfirst } from './standfirst.ts';
import type { SourceBlock } from './text-layout.ts';

/** What the page's metadata say of words that stand in its text too. */
export interface DeclaredWords {
  titles: readonly string[];
  description: string | null;
}

/** A byline is a line; a longer text that bears its signs is the article under a careless name. */
const LONGEST_CREDIT = 200;

/**
 * The article's blocks in the order of its text: headline, standfirst, then the rest as the page has it.
 * `elements` are those whose text is the article's; headline and standfirst are looked for beside them too.
 */
export function articleBlocks(
  page: readonly PageBlock[],
  elements: ReadonlySet<Element>,
  { titles, description }: DeclaredWords,
): SourceBlock[] {
  const kept = page.map((block) => partIn(block, elements)).filter(hasWords).filter((block) => !isCredit(block));
  const bodyOrder = kept.at(0)?.order ?? Infinity;
  const headline = findHeadline(page, titles, bodyOrder);
  const body = kept.filter(({ order }) => order !== headline?.order);
  const standfirst = findStandfirst(between(page, headline, body), body, description);
  return [
    ...sourcesOf(headline, 'headline'),
    ...sourcesOf(standfirst, 'standfirst'),
    ...body.filter(({ order }) => order !== standfirst?.order).map((block) => sourceOf(block)),
  ];
}

function sourcesOf(block: PageBlock | null, kind: BlockKind): SourceBlock[] {
  return block ? [{ ...sourceOf(block), kind }] : [];
}

/** Readability may keep a paragraph without some element in it. */
function partIn(block: PageBlock, elements: ReadonlySet<Element>): PageBlock {
  return { ...block, parts: block.parts.filter((part) => part === BREAK || elements.has(part.around.element)) };
}

function hasWords({ parts }: PageBlock): boolean {
  return parts.some(isWords);
}

function isCredit(block: PageBlock): boolean {
  return (
    block.parts.filter(isWords).every(({ around }) => around.isCredit) && textOfBlock(block).length <= LONGEST_CREDIT
  );
}

function between(page: readonly PageBlock[], headline: PageBlock | null, body: readonly PageBlock[]): PageBlock[] {
  const from = headline?.order ?? Infinity;
  const to = body.find(({ order }) => order > from)?.order ?? -Infinity;
  return page.filter(({ order }) => order > from && order < to);
}
