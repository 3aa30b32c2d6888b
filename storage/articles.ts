import type { Article, ArticleMetadata } from '../model/article.ts';
import { newId, type Id } from '../model/id.ts';
import type { PageCapture } from '../model/page-capture.ts';
import { textAndHash, type Revision } from '../model/revision.ts';
import { canonicalAddress, plainAddress } from '../model/web-address.ts';
import { database } from './database.ts';
import { NotInLibrary } from './storage-errors.ts';

/** An article with the revision that holds the text it was last captured with. */
export interface CapturedArticle {
  article: Article;
  revision: Revision;
}

/**
 * Takes a page into the library: the article if it is new, and a revision if its text is.
 * What a person edited of an article stays; only what was missing is filled in.
 */
export async function captureArticle(capture: PageCapture): Promise<CapturedArticle> {
  const hashed = await textAndHash(capture.blocks);
  const { articles, revisions } = database;
  return database.transaction('rw', articles, revisions, async () => {
    const article = await findOrAddArticle(capture);
    const known = await revisions.where('[article+textHash]').equals([article.id, hashed.textHash]).first();
    const revision = known ?? newRevision(article.id, capture, hashed);
    if (!known) await revisions.add(revision);
    return { article, revision };
  });
}

/** The article at an address, however the address was reached; null where the library has none. */
export async function articleAt(address: string): Promise<Article | null> {
  const plain = plainAddress(address);
  const found = await database.articles.where('canonicalUrl').equals(plain).or('url').equals(plain).first();
  return found ?? null;
}

/** A person's correction of what a page says of itself. */
export async function editArticle(id: Id, change: Partial<ArticleMetadata>): Promise<void> {
  const changed = await database.articles.update(id, { ...change, modified: Date.now() });
  if (changed === 0) throw new NotInLibrary('article');
}

/** The latest revision of an article. */
export async function latestRevision(article: Id): Promise<Revision> {
  const revisions = await database.revisions.where('article').equals(article).sortBy('captured');
  const latest = revisions.at(-1);
  if (!latest) throw new NotInLibrary('article');
  return latest;
}

async function findOrAddArticle(capture: PageCapture): Promise<Article> {
  const canonicalUrl = canonicalAddress(capture.url, capture.canonical);
  const known = await database.articles.where('canonicalUrl').equals(canonicalUrl).first();
  const now = Date.now();
  if (known) {
    const completed = fillIn(known, capture.metadata);
    await database.articles.put({ ...completed, modified: now });
    return completed;
  }
  const article = {
    ...capture.metadata,
    id: newId(),
    url: plainAddress(capture.url),
    canonicalUrl,
    created: now,
    modified: now,
  };
  await database.articles.add(article);
  return article;
}

function fillIn(article: Article, metadata: ArticleMetadata): Article {
  return {
    ...article,
    outlet: article.outlet ?? metadata.outlet,
    headline: article.headline ?? metadata.headline,
    byline: article.byline ?? metadata.byline,
    published: article.published ?? metadata.published,
    language: article.language ?? metadata.language,
  };
}

function newRevision(article: Id, capture: PageCapture, hashed: Pick<Revision, 'text' | 'textHash'>): Revision {
  return {
    id: newId(),
    article,
    captured: Date.now(),
    blocks: capture.blocks,
    ...hashed,
    extractor: capture.extractor,
  };
}
