import type { Article } from '../model/article.ts';
import { newId, type Id } from '../model/id.ts';
import type { Revision } from '../model/revision.ts';
import type { SameCaseRefusal } from '../model/same-case-refusal.ts';
import { database } from './database.ts';
import { inOrder } from './keep-revision.ts';
import { NotInLibrary } from './storage-errors.ts';
import { reading, writing } from './transaction.ts';

/** An article and which of its revisions is the latest; the text is fetched only where it is not known. */
export interface LatestText {
  article: Article;
  revision: Id;
}

/** The latest revision of each article by its id, without the texts: a library may hold thousands. */
export async function latestTexts(articles: readonly Id[]): Promise<LatestText[]> {
  return reading(async () => {
    const found = await database.articles.bulkGet([...articles]);
    const latest = await Promise.all(found.filter((article) => article !== undefined).map(latestText));
    return latest.filter((text) => text !== null);
  });
}

/** The texts of some revisions; those that are gone by now are left out. */
export async function textsOf(revisions: readonly Id[]): Promise<Pick<Revision, 'id' | 'text'>[]> {
  return reading(async () => {
    const found = await database.revisions.bulkGet([...revisions]);
    return found.filter((revision) => revision !== undefined).map(({ id, text }) => ({ id, text }));
  });
}

/** Keeps that an article does not belong in a case. */
export async function refuseCase(article: Id, refused: Id): Promise<SameCaseRefusal> {
  return refuse([article], refused);
}

/** Keeps that articles are not one case. */
export async function refuseGroup(articles: readonly Id[]): Promise<SameCaseRefusal> {
  return refuse(articles, null);
}

export async function refusalsOf(article: Id): Promise<SameCaseRefusal[]> {
  return reading(() => database.sameCaseRefusals.where('articles').equals(article).toArray());
}

export async function allRefusals(): Promise<SameCaseRefusal[]> {
  return reading(() => database.sameCaseRefusals.toArray());
}

async function latestText(article: Article): Promise<LatestText | null> {
  const revision = (await inOrder(article.id).primaryKeys()).at(-1);
  return revision === undefined ? null : { article, revision };
}

async function refuse(articles: readonly Id[], refusedCase: Id | null): Promise<SameCaseRefusal> {
  return writing(async () => {
    const found = await database.articles.bulkGet([...articles]);
    if (found.includes(undefined)) throw new NotInLibrary('article');
    const refusal = { id: newId(), articles: [...articles], case: refusedCase, refused: Date.now() };
    await database.sameCaseRefusals.add(refusal);
    return refusal;
  });
}
