import type { Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { indexArticle } from '../search/index-records.ts';

/** Under which ids another library's articles and texts stand in this one. */
export interface Adopted {
  article: (theirs: Id) => Id;
  revision: (theirs: Id) => Id;
}

/**
 * Takes what another library knows of articles into this one: an article that is here already, by its canonical address,
 * stays as it is and gets the texts that it lacks; the same text, by its hash, is one revision. Part of a transaction.
 */
export async function adoptArticles(articles: readonly Article[], revisions: readonly Revision[]): Promise<Adopted> {
  const articleIds = new Map<Id, Id>();
  const revisionIds = new Map<Id, Id>();
  for (const article of articles) {
    const known = await database.articles.where('canonicalUrl').equals(article.canonicalUrl).first();
    articleIds.set(article.id, known?.id ?? article.id);
    if (!known) await database.articles.add(article);
    const id = known?.id ?? article.id;
    const own = revisions.filter((revision) => revision.article === article.id);
    for (const revision of own) revisionIds.set(revision.id, await adoptRevision({ ...revision, article: id }));
    await indexArticle(known ?? article);
  }
  return {
    article: (theirs) => articleIds.get(theirs) ?? theirs,
    revision: (theirs) => revisionIds.get(theirs) ?? theirs,
  };
}

async function adoptRevision(revision: Revision): Promise<Id> {
  const same = await inOrder(revision.article)
    .filter(({ textHash }) => textHash === revision.textHash)
    .first();
  if (same) return same.id;
  await database.revisions.add(revision);
  return revision.id;
}
