import type { ImportedArticle } from '../../model/imported-article.ts';
import { canonicalAddress, WebAddress } from '../../model/web-address.ts';
import { readPage } from '../../page/read-page.ts';

/**
 * A saved page as an article, read as the live page would be; null where no text was made out. Nothing of it runs, and
 * nothing is loaded. Its address is the one that the page declares for itself, as nobody opened it at any.
 */
export function readHtmlFile(html: string): ImportedArticle | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { metadata, canonical, article, extractor } = readPage(document);
  const blocks = article.blocks.map(({ kind, text }) => ({ kind, text }));
  if (blocks.length === 0) return null;
  const declared = WebAddress.safeParse(canonical ?? openGraphAddress(document));
  const address = declared.success ? canonicalAddress(declared.data, null) : null;
  return { metadata, address, blocks, extractor };
}

function openGraphAddress(document: Document): string | null {
  return document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
}
