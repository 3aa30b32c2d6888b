import type { ArticleMetadata } from '../model/article.ts';
import { BLOCK_KINDS } from '../model/article-text.ts';
import { articleBlocks } from './article-blocks.ts';
import { mainElements } from './main-elements.ts';
import { plainByline, readMetadata } from './metadata.ts';
import { readBlocks, sourceOf } from './page-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { READABILITY, readableElements } from './readable-elements.ts';
import { TextMap } from './text-map.ts';
import { attributeOf, bodyOf, elementsWithin } from './unclobbered.ts';

export interface PageReading {
  metadata: ArticleMetadata;
  /** The address under `rel=canonical` as the page has it: relative or not, believed or not. */
  canonical: string | null;
  article: TextMap;
  /** All text of the page, for passages outside the article; made when first asked for. */
  wholePage(): TextMap;
  /** What made out the article's text, with its version. */
  extractor: string;
  /** Whether the page holds an article; if not, `article` is the text of its main part. */
  readable: boolean;
}

/** Reads the article of a live page. The page is not changed: Readability works on a copy. */
export function readPage(document: Document): PageReading {
  const { article, canonical, titles, description } = readMetadata(document);
  const readable = readableElements(document);
  const main = readable ? null : mainElements(document);
  const blocks = blocksOf(document);
  let wholePage: TextMap | null = null;
  return {
    metadata: { ...article, byline: article.byline ?? plainByline(readable?.byline) },
    canonical,
    article: new TextMap(articleBlocks(blocks, elements, { titles, description })),
    wholePage: () => (wholePage ??= new TextMap(blocks.map(sourceOf))),
    extractor: READABILITY,
    readable: readable !== null,
  };
}

/** All text of a page, in blocks. */
export function wholePageText(document: Document): TextMap {
  return new TextMap(blocksOf(document).map(sourceOf));
}
