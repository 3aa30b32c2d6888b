import type { Article, ArticleMetadata } from '../model/article.ts';
import { newId, type Id } from '../model/id.ts';
import type { PageCapture } from '../model/page-capture.ts';
import { plainAddress } from '../model/plain-address.ts';
import { textAndHash, type Revision } from '../model/revision.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { canonicalAddress } from '../model/web-address.ts';
import { database } from './database.ts';
import { inOrder, keepRevision } from './keep-revision.ts';
import { mergedAt } from './merging/merged-at.ts';
import { markVisited } from './reading-queue.ts';
import { indexArticle } from './search/index-records.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** An article with the revision that holds the text it was captured with. */
export interface CapturedArticle {
  article: Article;
  revision: Revision;
  /** Where the text is another than when the page was last read: when that was, and the revision it then had. */
  edited: { since: Timestamp; from: Id } | null;
}

/**
 * Takes a page into the library: the article if it is new, and a revision as keep-revision.ts says.
 * What a person edited of an article stays; only what was missing is filled in.
 */
export async function captureArticle(capture: PageCapture): Promise<CapturedArticle> {
  // Hashing is not the database's own work: a transaction would end while it waits.
  const hashed = await textAndHash(capture.blocks);
  return writing(async () => {
    const { article: known, lastRead } = await findOrMakeArticle(capture);
    const { revision, former } = await keepRevision(known.id, capture, hashed);
    // Until the page is whole the reader has not read it again.
    const modified = capture.loading || revision.incomplete ? lastRead : Date.now();
    const article = { ...known, modified };
    await database.articles.put(article);
    await indexArticle(article);
    await markVisited(article.url, article.canonicalUrl, plainAddress(capture.url));
    const isEdited = former !== null && !revision.incomplete && former.textHash !== revision.textHash;
    return { article, revision, edited: isEdited ? { since: lastRead, from: former.id } : null };
  });
}

/** The article at an address; null where the library has none. */
export async function articleAt(address: string): Promise<Article | null> {
  return reading(() => findArticle(plainAddress(address)));
}

/** An article by its id; null where the library has none. */
export async function articleOf(id: Id): Promise<Article | null> {
  return reading(async () => (await database.articles.get(id)) ?? null);
}

/** The latest revision of an article. */
export async function latestRevision(article: Id): Promise<Revision> {
  return reading(async () => {
    const latest = await inOrder(article).last();
    if (!latest) throw new NotInLibrary('article');
    return latest;
  });
}

/** One revision of an article; null where the article has none of that id. */
export async function revisionOf(article: Id, id: Id): Promise<Revision | null> {
  return reading(async () => {
    const revision = await database.revisions.get(id);
    return revision?.article === article ? revision : null;
  });
}

/** All revisions of an article, the oldest first. */
export async function revisionsOf(article: Id): Promise<Revision[]> {
  return reading(() => inOrder(article).toArray());
}

export async function countRevisions(article: Id): Promise<number> {
  return reading(() => inOrder(article).count());
}

async function findOrMakeArticle(capture: PageCapture): Promise<{ article: Article; lastRead: Timestamp }> {
  const url = plainAddress(capture.url);
  const canonicalUrl = canonicalAddress(capture.url, capture.canonical);
  const known = await findArticle(canonicalUrl, url);
  const now = Date.now();
  const article = known
    ? fillIn(known, capture.metadata, canonicalUrl === url || isOther(known, url) ? known.canonicalUrl : canonicalUrl)
    : { ...capture.metadata, id: newId(), url, canonicalUrl, created: now, modified: now };
  return { article, lastRead: article.modified };
}

/**
 * By the address that stands for the article, else by the one it was first opened at: outlets change the first
 * when they reword a headline, or declare it only once the page has run its scripts. Then by those that were merged into it.
 */
async function findArticle(canonicalUrl: string, url = canonicalUrl): Promise<Article | null> {
  const own = (await database.articles.get({ canonicalUrl })) ?? (await database.articles.get({ url }));
  return own ?? (await mergedAt(canonicalUrl, url));
}

/** Opened at the address of one that was merged into it, it keeps the address that stands for both. */
function isOther({ otherAddresses = [] }: Article, url: string): boolean {
  return otherAddresses.includes(url);
}

function fillIn(article: Article, metadata: ArticleMetadata, canonicalUrl: string): Article {
  return {
    ...article,
    canonicalUrl,
    outlet: article.outlet ?? metadata.outlet,
    headline: article.headline ?? metadata.headline,
    byline: article.byline ?? metadata.byline,
    published: article.published ?? metadata.published,
    language: article.language ?? metadata.language,
  };
}
