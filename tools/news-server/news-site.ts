/** A file as it goes out. */
export interface SiteFile {
  /** With its charset, where the file itself does not declare one. */
  contentType: string;
  body: Uint8Array | string;
}

/**
 * One outlet's pages. They are all in memory: the server itself opens no file, so no address can lead out of
 * an outlet's folder.
 */
export interface NewsSite {
  /** The first label of its host: "harbour-post" is served at harbour-post.localhost. */
  name: string;
  outlet: string;
  /** Where its article is, with a leading slash. */
  article: string;
  /** By path, with a leading slash; the page of "/" stands at "/index.html". */
  files: ReadonlyMap<string, SiteFile>;
}

export const HTML_TYPE = 'text/html; charset=utf-8';
