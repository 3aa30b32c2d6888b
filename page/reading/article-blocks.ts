import type { BlockKind } from '../../model/article-text.ts';
import { bodyBlock } from './body-block.ts';
import { bodyBlocks } from './body-blocks.ts';
import { BREAK } from '../text/folded-text.ts';
import { findHeadline } from './headline.ts';
import { isWords, sourceOf } from './page-blocks.ts';
import type { PageBlock, PagePart } from './page-blocks.ts';
import type { ArticleNodes } from './readable-nodes.ts';
import { findStandfirst } from './standfirst.ts';
import type { SourceBlock } from '../text/text-layout.ts';
import { kindsOf } from './typed-blocks.ts';

/** What the page's metadata say of words that stand in its text too. */
export interface DeclaredWords {
  titles: readonly string[];
  description: string | null;
  byline: string | null;
}

/** In UTF-16 units. A byline is a line; a longer text that bears its signs is an article whose wrapper names the author. */
const LONGEST_CREDIT = 200;

/** What of the page was made out as its text, and whether that is an article: other pages are taken as they are. */
export interface FoundText {
  nodes: ArticleNodes;
  isArticle: boolean;
}

/**
 * The article's blocks in the order of its text: headline, standfirst, then the rest as the page has it.
 * `nodes` are those whose text is the article's; headline and standfirst are looked for beside them too.
 */
export function articleBlocks(
  page: readonly PageBlock[],
  { nodes, isArticle }: FoundText,
  { titles, description, byline }: DeclaredWords,
): SourceBlock[] {
  const kept = page
    .map((block) => partIn(block, nodes))
    .filter(hasWords)
    .filter((block) => !isCredit(block));
  const bodyOrder = kept.at(0)?.order ?? Infinity;
  const headline = findHeadline(page, titles, bodyOrder);
  const own = isArticle ? bodyBlocks(page, kept, headline, byline) : kept.flatMap(bodyBlock);
  const body = own.filter(({ block }) => block.order !== headline?.order);
  const standfirst = findStandfirst(
    between(page, headline, kept),
    body.map(({ block }) => block),
    description,
  );
  const text = body.filter(({ block }) => block.order !== standfirst?.order);
  const kinds = kindsOf(text);
  return [
    ...sourcesOf(headline, 'headline'),
    ...sourcesOf(standfirst, 'standfirst'),
    ...text.map(({ block, kind }, index) => ({ ...sourceOf(block), kind: kinds[index] ?? kind })),
  ];
}

function sourcesOf(block: PageBlock | null, kind: BlockKind): SourceBlock[] {
  return block ? [{ ...sourceOf(block), kind }] : [];
}

/** Readability may keep a paragraph without some element in it. */
function partIn(block: PageBlock, nodes: ArticleNodes): PageBlock {
  const isIn = (part: PagePart): boolean => nodes.has(part.node) || nodes.has(part.around.element);
  return { ...block, parts: block.parts.filter((part) => part === BREAK || isIn(part)) };
}

function hasWords({ parts }: PageBlock): boolean {
  return parts.some(isWords);
}

/** The comma between an author and a date is marked as neither. */
function isCredit({ parts }: PageBlock): boolean {
  const named = parts.filter((part) => part !== BREAK).filter(({ node }) => /[\p{L}\p{N}]/u.test(node.data));
  return (
    named.length > 0 && named.every(({ around: { credit } }) => credit !== null && credit.length <= LONGEST_CREDIT)
  );
}

function between(page: readonly PageBlock[], headline: PageBlock | null, body: readonly PageBlock[]): PageBlock[] {
  const from = headline?.order ?? Infinity;
  const to = body.find(({ order }) => order > from)?.order ?? -Infinity;
  return page.filter(({ order }) => order > from && order < to);
}
