import type { LiveAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Case } from '../model/case.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Id } from '../model/id.ts';
import type { Revision } from '../model/revision.ts';
import { annotationsOf } from './annotations.ts';
import { latestRevision, revisionsOf } from './articles.ts';
import { codebooksOfArticle } from './codebooks/codebook-of-article.ts';
import { database } from './database.ts';
import { commentsOn, type ReceivedComment } from './projects/received-feedback.ts';
import { reading } from './transaction.ts';

/** What *This article* shows. */
export interface ArticleView {
  article: Article;
  revision: Revision;
  annotations: LiveAnnotation[];
  /** What came back on them, by passage. */
  comments: ReadonlyMap<Id, readonly ReceivedComment[]>;
  /** By which they are coded, first; then others of which they have codes. Empty before the reader's first passage. */
  codebooks: Codebook[];
  /** The oldest case that holds the article; null while none does. */
  case: Case | null;
}

/**
 * An article with a given revision, its annotations and its case; null where there is no such article. Without a revision, or with another article's, the latest.
 */
export async function viewArticle(id: Id, revisionId?: Id): Promise<ArticleView | null> {
  return reading(async () => {
    const article = await database.articles.get(id);
    if (!article) return null;
    const given = revisionId && (await database.revisions.get(revisionId));
    const revision = given && given.article === id ? given : await latestRevision(id);
    const [annotations, [found = null]] = await Promise.all([
      annotationsOf(id),
      database.cases.where('articles').equals(id).sortBy('id'),
    ]);
    const [codebooks, comments] = [await codebooksOfArticle(id, annotations), await commentsOn(annotations)];
    return { article, revision, annotations, comments, codebooks, case: found };
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
