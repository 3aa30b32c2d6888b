import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { SiteFile } from './news-site.ts';
import { HTML_TYPE } from './news-site.ts';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', HTML_TYPE],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/** All files of a folder and those below it, by their path in it. Links are left out: they may lead anywhere. */
export async function folderFiles(folder: string): Promise<Map<string, SiteFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [addressIn(folder, path), await siteFile(path)] as const)),
  );
}

function addressIn(folder: string, path: string): string {
  return `/${relative(folder, path).split(sep).join('/')}`;
}

async function siteFile(path: string): Promise<SiteFile> {
  return { contentType: CONTENT_TYPES.get(extname(path)) ?? 'application/octet-stream', body: await readFile(path) };
}
