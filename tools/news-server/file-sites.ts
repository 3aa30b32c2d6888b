import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { NOTHING_KNOWN, readArticleManifest } from './article-manifest.ts';
import type { ArticleFacts } from './article-manifest.ts';
import { articlePage } from './article-page.ts';
import { decodeText, encodingOf } from '../../exchange/article-files/decode-text.ts';
import { readGivenFile, UnusableFile } from './given-file.ts';
import { hostLabels } from './host-labels.ts';
import { HTML_TYPE } from './news-site.ts';
import type { NewsSite, SiteFile } from './news-site.ts';
import { readPlainArticle } from '../../exchange/article-files/plain-article.ts';

/** Browsers look for a declared charset in this many bytes (HTML, "prescan a byte stream"). */
const PRESCANNED = 1024;

/**
 * Articles that a person has as files, each as the page of an outlet of its own: `.txt` as a page that we set,
 * `.html` as it is. A `manifest.json` in a file's folder may say what its text does not.
 * @throws {UnusableFile} for a file that is missing, empty or of another kind.
 * @throws {InvalidRecord} for a manifest that is not of its shape.
 */
export async function fileSites(paths: readonly string[]): Promise<NewsSite[]> {
  const labels = hostLabels(paths);
  return Promise.all(paths.map((path, index) => fileSite(path, labels[index] ?? '')));
}

async function fileSite(path: string, name: string): Promise<NewsSite> {
  const bytes = await readArticle(path);
  const facts = (await readArticleManifest(dirname(path))).get(basename(path)) ?? NOTHING_KNOWN;
  const outlet = facts.outlet ?? outletNamed(path);
  const files = isHtml(path)
    ? new Map<string, SiteFile>([['/index.html', asItIs(bytes)]])
    : await setPage(decodeText(bytes), { ...facts, outlet });
  return { name, outlet, article: '/', files };
}

async function readArticle(path: string): Promise<Uint8Array> {
  if (!isHtml(path) && extname(path).toLowerCase() !== '.txt') {
    throw new UnusableFile(path, 'is neither .txt nor .html');
  }
  const bytes = await readGivenFile(path);
  if (!bytes) throw new UnusableFile(path, 'there is no such file');
  if (!/\S/u.test(decodeText(bytes))) throw new UnusableFile(path, 'is empty');
  return bytes;
}

function isHtml(path: string): boolean {
  return /^\.html?$/iu.test(extname(path));
}

/** A charset in the header would overrule the one that the page declares. */
function asItIs(bytes: Uint8Array): SiteFile {
  const declares = /<meta[^>]+charset/iu.test(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED)));
  return { contentType: declares ? 'text/html' : `text/html; charset=${encodingOf(bytes)}`, body: bytes };
}

async function setPage(text: string, facts: ArticleFacts & { outlet: string }): Promise<Map<string, SiteFile>> {
  const page = articlePage(readPlainArticle(text, facts.headline), facts);
  const style = await readFile(join(import.meta.dirname, 'article-page.css'));
  return new Map<string, SiteFile>([
    ['/index.html', { contentType: HTML_TYPE, body: page }],
    ['/article-page.css', { contentType: 'text/css; charset=utf-8', body: style }],
  ]);
}

/** "harbour-post.txt" is Harbour Post; "a.txt" and "2.txt" say nothing, and are Outlet A and Outlet 2. */
function outletNamed(path: string): string {
  const words = basename(path, extname(path))
    .split(/[\s._-]+/u)
    .filter(Boolean);
  const name = words.map((word) => word.replace(/^./u, (first) => first.toUpperCase())).join(' ');
  return name.length > 2 && /\p{L}/u.test(name) ? name : `Outlet ${name}`.trim();
}
