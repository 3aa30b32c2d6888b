import { isLive, type LiveAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import type { Revision } from '../../model/revision.ts';
import { database } from '../database.ts';
import { inOrder } from '../keep-revision.ts';
import { findPersonalSet } from '../personal-set.ts';
import { reading } from '../transaction.ts';

/** One article of a project with what somebody marked in it and, beside it, what the model has. */
export interface ArticleOfSet {
  article: Article;
  /** Its latest text; null for one without. */
  revision: Revision | null;
  passages: LiveAnnotation[];
  model: LiveAnnotation[];
}

/** A member's set as it is read. */
export interface SetToRead {
  project: Project;
  set: Id;
  author: Author;
  codebook: Codebook | null;
  articles: ArticleOfSet[];
}

/** A handed-in set with the project's articles in their order; null where it is not here. */
export async function readSet(id: Id): Promise<SetToRead | null> {
  return reading(async () => {
    const set = await database.annotationSets.get(id);
    const project = set && (await database.projects.get(set.project));
    const author = set && (await database.authors.get(set.author));
    if (!set || !project || !author) return null;
    const own = (await findPersonalSet())?.set.id ?? '';
    const articles = await articlesWith(project.id, set.id, own);
    const codebook = (await database.codebooks.get(set.codebook)) ?? null;
    return { project, set: id, author, codebook, articles };
  });
}

/** A project's articles in their order, with what each of two sets has of them. Part of a transaction. */
export async function articlesWith(project: Id, set: Id, modelSet: Id): Promise<ArticleOfSet[]> {
  const cases = await database.cases.where('project').equals(project).toArray();
  const articles: ArticleOfSet[] = [];
  for (const id of new Set(cases.flatMap((each) => each.articles))) {
    const article = await database.articles.get(id);
    if (!article) continue;
    const [passages, model] = [await liveIn(set, id), await liveIn(modelSet, id)];
    articles.push({ article, revision: (await inOrder(id).last()) ?? null, passages, model });
  }
  return articles;
}

async function liveIn(set: Id, article: Id): Promise<LiveAnnotation[]> {
  const key: [Id, Id] = [set, article];
  return (await database.annotations.where('[set+article]').equals(key).toArray()).filter(isLive);
}
