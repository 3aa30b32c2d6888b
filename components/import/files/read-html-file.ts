import type { ImportedArticle } from '../../../model/imported-article.ts';
import { canonicalAddress, WebAddress } from '../../../model/web-address.ts';
import { readingPage } from '../../../page/reading/read-page.ts';
import { inSlices, type Steps } from '../../../page/text/slices.ts';

/**
 * A saved page as an article, read as the live page would be; null where no text was made out. Nothing of it runs, and
 * nothing is loaded. Its address is the one that the page declares for itself, as nobody opened it at any. It needs a DOM, which
 * workers have not: the page does it in slices, between which it can do its own work.
 */
export async function readHtmlFile(html: string): Promise<ImportedArticle | null> {
  return inSlices(readingFile(html), NEVER);
}

const NEVER = new AbortController().signal;

function* readingFile(html: string): Steps<ImportedArticle | null> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  yield;
  const { metadata, canonical, article, extractor } = yield* readingPage(document);
  const blocks = article.blocks.map(({ kind, text }) => ({ kind, text }));
  if (blocks.length === 0) return null;
  const declared = WebAddress.safeParse(canonical ?? openGraphAddress(document));
  const address = declared.success ? canonicalAddress(declared.data, null) : null;
  return { metadata, address, blocks, extractor };
}

function openGraphAddress(document: Document): string | null {
  return document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
}
