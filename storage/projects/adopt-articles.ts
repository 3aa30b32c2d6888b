import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { hashOfText, type Revision } from '../../model/revision.ts';
import { isSameSite } from '../../model/web-address.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { mergedAt } from '../merging/merged-at.ts';
import { indexArticle } from '../search/index-records.ts';

/** Under which ids another library's articles and texts stand in this one. */
export interface Adopted {
  article: (theirs: Id) => Id;
  revision: (theirs: Id) => Id;
}

/** Texts of a file with hashes that are theirs: by a false one, a page's text would later be taken for another. Not for inside a transaction. */
export async function hashedAnew(revisions: readonly Revision[]): Promise<Revision[]> {
  return Promise.all(revisions.map(async (revision) => ({ ...revision, textHash: await hashOfText(revision.text) })));
}

/**
 * Takes what another library knows of articles into this one: an article that is here already stays as it is and gets the
 * texts that it lacks; the same text, by its hash, is one revision. Part of a transaction.
 */
export async function adoptArticles(articles: readonly Article[], revisions: readonly Revision[]): Promise<Adopted> {
  const articleIds = new Map<Id, Id>();
  const revisionIds = new Map<Id, Id>();
  for (const article of articles) {
    const own = revisions.filter((revision) => revision.article === article.id);
    const known = await findKnown(article, own);
    articleIds.set(article.id, known?.id ?? article.id);
    if (!known) await database.articles.add(withOwnAddresses(article));
    const id = known?.id ?? article.id;
    for (const revision of own) revisionIds.set(revision.id, await adoptRevision({ ...revision, article: id }));
    await indexArticle(known ?? article);
  }
  return {
    article: (theirs) => articleIds.get(theirs) ?? theirs,
    revision: (theirs) => revisionIds.get(theirs) ?? theirs,
  };
}

/** Its other addresses are believed as a page's own word for its address is: by one of another site it would take over what is read there. */
function withOwnAddresses({ otherAddresses = [], ...article }: Article): Article {
  const own = otherAddresses.filter((address) => isSameSite(address, article.canonicalUrl));
  return { ...article, ...(own.length > 0 && { otherAddresses: own }) };
}

/** The article as the library has it. By its address, else by ids: it may have got another address here, or was merged into another with its texts. */
export async function findKnown(article: Article, texts: readonly Revision[]): Promise<Article | undefined> {
  const { id, canonicalUrl } = article;
  const own = (await database.articles.get({ canonicalUrl })) ?? (await database.articles.get(id));
  const known = own ?? (await mergedAt(canonicalUrl));
  if (known) return known;
  const stored = await database.revisions.bulkGet(texts.map((text) => text.id));
  return database.articles.get(stored.find((revision) => revision)?.article ?? '');
}

async function adoptRevision(revision: Revision): Promise<Id> {
  const same = await inOrder(revision.article)
    .filter(({ textHash }) => textHash === revision.textHash)
    .first();
  if (same) return same.id;
  // A clock that is ahead would make it the latest of all that this library reads until then.
  await database.revisions.add({ ...revision, captured: Math.min(revision.captured, Date.now()) });
  return revision.id;
}
