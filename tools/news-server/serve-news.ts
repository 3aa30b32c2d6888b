import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTML_TYPE } from './news-site.ts';
import type { NewsSite, SiteFile } from './news-site.ts';

export interface NewsServer {
  readonly port: number;
  /**
   * Where a browser finds a site's page; without a path, its article.
   * @throws where no site has that name.
   */
  addressOf(site: string, path?: string): string;
  /**
   * Serves another page in place of what stood at the path, as an outlet does that edits its story.
   * @throws where no site has that name.
   */
  replace(site: string, path: string, html: string): void;
  /** Ends open connections too: browsers keep theirs alive. */
  close(): Promise<void>;
}

interface ServeOptions {
  /** 0, the default, takes any free one. */
  port?: number;
  /** Closes the server when it aborts. */
  signal?: AbortSignal;
}

type Pages = ReadonlyMap<string, { site: NewsSite; files: Map<string, SiteFile> }>;

const HOST = /^([a-z0-9-]+)\.localhost(?::\d+)?$/iu;

/**
 * One server that is many outlets, told apart by the host a browser asks for: `NAME.localhost` is this machine
 * to every browser, without any set-up, and yet another origin for each name.
 */
export async function serveNews(
  sites: readonly NewsSite[],
  { port = 0, signal }: ServeOptions = {},
): Promise<NewsServer> {
  signal?.throwIfAborted();
  const pages: Pages = new Map(sites.map((site) => [site.name, { site, files: new Map(site.files) }]));
  const server = createServer((request, response) => answer(pages, request, response));
  const news = newsServer(server, pages, await listen(server, port));
  if (signal?.aborted) await news.close();
  signal?.throwIfAborted();
  signal?.addEventListener('abort', () => void news.close(), { once: true });
  return news;
}

function newsServer(server: Server, pages: Pages, port: number): NewsServer {
  return {
    port,
    addressOf: (name, path) => `http://${name}.localhost:${port}${path ?? pagesOf(pages, name).site.article}`,
    replace: (name, path, html) => {
      pagesOf(pages, name).files.set(filePath(path), { contentType: HTML_TYPE, body: html });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pagesOf(pages: Pages, name: string) {
  const found = pages.get(name);
  if (!found) throw new Error(`No site is called “${name}”: there are ${[...pages.keys()].join(', ')}.`);
  return found;
}

/** Only from this machine: the articles are nobody else's to read. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function answer(pages: Pages, { headers, url }: IncomingMessage, response: ServerResponse): void {
  const name = HOST.exec(headers.host ?? '')?.[1]?.toLowerCase() ?? '';
  const outlet = pages.get(name);
  const file = outlet?.files.get(filePath(url ?? '/'));
  response.statusCode = file ? 200 : 404;
  response.setHeader('content-type', file?.contentType ?? HTML_TYPE);
  // A replaced page must show at the next reload.
  response.setHeader('cache-control', 'no-store');
  response.end(file?.body ?? notFound([...pages.keys()]));
}

/** Where the file of an address stands in a site; what cannot be decoded is nobody's path. */
function filePath(address: string): string {
  const path = address.replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path);
  } catch {
    return '';
  }
}

/** Names what there is, for whoever types an address by hand. Site names are host labels: nothing to escape. */
function notFound(names: readonly string[]): string {
  const hosts = names.map((name) => `<li>${name}.localhost</li>`).join('');
  return `<!doctype html><html lang="en"><title>Page not found</title><h1>Page not found</h1><p>Served here:</p><ul>${hosts}</ul>`;
}
