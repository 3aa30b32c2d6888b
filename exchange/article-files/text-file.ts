import { foldWhiteSpace, type Block } from '../../model/article-text.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readPlainArticle } from './plain-article.ts';
import { readFields, type GivenFields } from './read-fields.ts';
import type { TextBlock } from './text-blocks.ts';

/** A text as an article: what is said before it, its headline and credit where they look like such, and its blocks. */
export function readText(text: string): ImportedArticle {
  const { fields, rest } = readFrontMatter(text);
  return articleOfText(rest, fields);
}

/** The same, of a text and of what is known about it from elsewhere. */
export function articleOfText(text: string, fields: GivenFields): ImportedArticle {
  const { metadata, address } = readFields(fields);
  const { headline, credit, blocks } = readPlainArticle(text, metadata.headline);
  const byline = metadata.byline ?? credit?.replace(/^by\s+/iu, '') ?? null;
  const body = blocks.flatMap(blocksOf).filter((block) => block.text !== '');
  return {
    metadata: { ...metadata, headline, byline },
    address,
    blocks: withHeadline(body, headline),
    extractor: 'text file 1',
  };
}

/** A Markdown text as an article. Its first heading of the first rank is the headline, unless its front matter has one. */
export function readMarkdown(text: string): ImportedArticle {
  const { fields, rest } = readFrontMatter(text);
  const { metadata, address } = readFields(fields);
  const blocks = markdownBlocks(rest);
  const first = blocks.find(({ kind }) => kind === 'headline');
  const body = blocks.map((block): Block =>
    block.kind === 'headline' && block !== first ? { ...block, kind: 'subheading' } : block,
  );
  const headline = metadata.headline ?? first?.text ?? null;
  return {
    metadata: { ...metadata, headline },
    address,
    blocks: first ? body : withHeadline(body, headline),
    extractor: 'markdown file 1',
  };
}

/** A headline is a block of the text, as it is on a page. */
function withHeadline(body: readonly Block[], headline: string | null): Block[] {
  const text = foldWhiteSpace(headline ?? '');
  return text === '' || body.length === 0 ? [...body] : [{ kind: 'headline', text }, ...body];
}

function blocksOf(block: TextBlock): Block[] {
  if (block.kind === 'list') return block.items.map((item) => ({ kind: 'list item', text: foldWhiteSpace(item) }));
  return [{ kind: 'paragraph', text: foldWhiteSpace(block.lines.join(' ')) }];
}
