import { findingReadable } from './readable-nodes.ts';
import { plainByline, readMetadata } from './metadata.ts';
import type { ArticleMetadata } from '../../model/article.ts';
import type { PageKind } from '../../model/page-capture.ts';
import { articleBlocks } from './article-blocks.ts';
import { laterArticles } from './later-articles.ts';
import { mainNodes } from './main-nodes.ts';
import { pageKind } from './page-kind.ts';
import { isWords, readBlocks, readingBlocks, sourceOf } from './page-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { inOneGo, type Steps } from '../text/slices.ts';
import { TextMap } from '../text/text-map.ts';
import { bodyOf } from '../text/unclobbered.ts';

export interface PageReading {
  metadata: ArticleMetadata;
  /** The address under `rel=canonical` as the page has it: relative or not, believed or not. */
  canonical: string | null;
  article: TextMap;
  /** All text of the page, for passages outside the article; made when first asked for. */
  wholePage: () => TextMap;
  /** What made out the article's text, with its version. */
  extractor: string;
  /** Where no article was made out, `article` is the text of what seems the page's main part. */
  kind: PageKind;
}

/** Reads the article of a live page. The page is not changed: Readability works on a copy. */
export function readPage(document: Document): PageReading {
  return inOneGo(readingPage(document));
}

/** The same in steps, for a page that is being read: it may not change before the last of them. */
export function* readingPage(document: Document): Steps<PageReading> {
  const { metadata, canonical, titles, description, kind } = readMetadata(document);
  yield;
  const later = laterArticles(document);
  const readable = yield* findingReadable(document, { title: titles[0], byline: metadata.byline }, later);
  const { nodes, extractor } = readable ?? mainNodes(document);
  const body = bodyOf(document);
  const blocks = body ? yield* readingBlocks(body) : [];
  yield;
  const byline = metadata.byline ?? plainByline(readable?.byline);
  const found = { nodes, isArticle: readable !== null };
  const sources = articleBlocks(blocksOutside(later, blocks), found, { titles, description, byline });
  yield;
  const article = new TextMap(sources);
  let wholePage: TextMap | null = null;
  return {
    metadata: { ...metadata, byline },
    canonical,
    article,
    wholePage: () => (wholePage ??= mapOf(blocks)),
    extractor,
    kind: pageKind(kind, found.isArticle, article.blocks),
  };
}

function blocksOutside(elements: readonly Element[], blocks: readonly PageBlock[]): readonly PageBlock[] {
  if (elements.length === 0) return blocks;
  const nodeOf = ({ parts }: PageBlock) => parts.find(isWords)?.node ?? null;
  return blocks.filter((block) => !elements.some((element) => Node.prototype.contains.call(element, nodeOf(block))));
}

/** All text of a page in document order, navigation and comments included. */
export function wholePageText(document: Document): TextMap {
  return mapOf(blocksOf(document));
}

function mapOf(blocks: readonly PageBlock[]): TextMap {
  return new TextMap(blocks.map(sourceOf));
}

function blocksOf(document: Document): PageBlock[] {
  const body = bodyOf(document);
  return body ? readBlocks(body) : [];
}
