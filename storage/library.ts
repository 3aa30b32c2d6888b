import { isLive, type LiveAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import type { Revision } from '../model/revision.ts';
import { annotationsOf } from './annotations.ts';
import { latestRevision, revisionsOf } from './articles.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';
import { reading } from './transaction.ts';

/** What *This article* shows. */
export interface ArticleView {
  article: Article;
  revision: Revision;
  annotations: LiveAnnotation[];
  /** The oldest case that holds the article; null while none does. */
  case: Case | null;
  /** Those to choose from; none while the article is in one, since a library may have thousands. */
  cases: Case[];
}

export interface LibraryView {
  articles: (Article & { passages: number })[];
  cases: Case[];
}

/**
 * An article with a given revision, its annotations and the cases to choose from; null where there is no such
 * article. Without a revision, or with another article's, the latest.
 */
export async function viewArticle(id: Id, revisionId?: Id): Promise<ArticleView | null> {
  return reading(async () => {
    const article = await database.articles.get(id);
    if (!article) return null;
    const given = revisionId && (await database.revisions.get(revisionId));
    const revision = given && given.article === id ? given : await latestRevision(id);
    const [annotations, holding] = await Promise.all([
      annotationsOf(id),
      database.cases.where('articles').equals(id).sortBy('id'),
    ]);
    const [found = null] = holding;
    const cases = found ? [] : await database.cases.orderBy('id').toArray();
    return { article, revision, annotations, case: found, cases };
  });
}

/** What the workspace shows of an article's revisions. */
export interface RevisionsView {
  article: Article;
  /** The oldest first. */
  revisions: Revision[];
  annotations: LiveAnnotation[];
}

/** An article with all its revisions; null where there is no such article. */
export async function viewRevisions(id: Id): Promise<RevisionsView | null> {
  return reading(async () => {
    const article = await database.articles.get(id);
    if (!article) return null;
    const [revisions, annotations] = await Promise.all([revisionsOf(id), annotationsOf(id)]);
    return { article, revisions, annotations };
  });
}

/** All articles, the last touched first, with the number of the reader's own passages; all cases, the newest first. */
export async function viewLibrary(): Promise<LibraryView> {
  return reading(async () => {
    const [articles, cases, passages] = await Promise.all([
      database.articles.orderBy('modified').toArray(),
      database.cases.orderBy('id').toArray(),
      ownPassages(),
    ]);
    const counts = Map.groupBy(passages, ({ article }) => article);
    const counted = articles.map((article) => ({ ...article, passages: counts.get(article.id)?.length ?? 0 }));
    return { articles: counted.toReversed(), cases: cases.toReversed() };
  });
}

async function ownPassages(): Promise<LiveAnnotation[]> {
  const personal = await findPersonalSet();
  const stored = personal ? await database.annotations.where('set').equals(personal.set.id).toArray() : [];
  return stored.filter(isLive);
}
