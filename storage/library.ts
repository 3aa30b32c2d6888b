import { isLive } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/id.ts';
import type { Revision } from '../model/revision.ts';
import type { LiveAnnotation } from '../model/annotation.ts';
import { annotationsOf } from './annotations.ts';
import { latestRevision } from './articles.ts';
import { database } from './database.ts';

/** What *This article* shows. */
export interface ArticleView {
  article: Article;
  revision: Revision;
  annotations: LiveAnnotation[];
  /** The case that the article was put in first; null while it is in none. */
  case: Case | null;
  cases: Case[];
}

export interface LibraryView {
  articles: (Article & { passages: number })[];
  cases: Case[];
}

/** An article with its latest or a given revision, its annotations and the cases to choose from; null when deleted. */
export async function viewArticle(id: Id, revisionId?: Id): Promise<ArticleView | null> {
  const article = await database.articles.get(id);
  if (!article) return null;
  const given = revisionId && (await database.revisions.get(revisionId));
  const revision = given && given.article === id ? given : await latestRevision(id);
  const [annotations, cases] = await Promise.all([annotationsOf(id), database.cases.orderBy('id').toArray()]);
  return { article, revision, annotations, case: cases.find(({ articles }) => articles.includes(id)) ?? null, cases };
}

/** All articles, the last touched first, with the number of their passages; all cases. */
export async function viewLibrary(): Promise<LibraryView> {
  const [articles, cases, annotations] = await Promise.all([
    database.articles.orderBy('modified').reverse().toArray(),
    database.cases.orderBy('id').reverse().toArray(),
    database.annotations.toArray(),
  ]);
  const counts = Map.groupBy(annotations.filter(isLive), ({ article }) => article);
  return { articles: articles.map((article) => ({ ...article, passages: counts.get(article.id)?.length ?? 0 })), cases };
}
