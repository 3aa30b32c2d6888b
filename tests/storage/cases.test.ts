import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '../../model/id.ts';
import { createAnnotation, deleteAnnotation } from '../../storage/annotations.ts';
import { captureArticle, type CapturedArticle } from '../../storage/articles.ts';
import { addToCase, createCase, removeFromCase } from '../../storage/cases.ts';
import { readCase } from '../../storage/read-cases.ts';
import { database } from '../../storage/database.ts';
import { findPersonalSet } from '../../storage/personal-set.ts';
import { annotation, idOf, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

async function capture(outlet: string, text?: string): Promise<CapturedArticle> {
  const blocks = text ? [{ kind: 'paragraph' as const, text }] : pageCapture.blocks;
  return captureArticle({ ...pageCapture, blocks, url: `https://${outlet}.example/bridge`, canonical: null });
}

async function articlesOf(id: Id): Promise<Id[] | undefined> {
  return (await database.cases.get(id))?.articles;
}

describe('a new case', () => {
  test('stands in the personal project, with its first article', async () => {
    const { article } = await capture('courier');
    const created = await createCase('  Long Bridge closure ', article.id);
    expect(created).toMatchObject({ name: 'Long Bridge closure', articles: [article.id] });
    expect(created.project).toBe((await findPersonalSet())?.set.project);
    expect(await database.cases.toArray()).toEqual([created]);
  });

  test('may begin with several articles, each once, or is not made at all', async () => {
    const [courier, post] = [(await capture('courier')).article.id, (await capture('post')).article.id];
    expect((await createCase('Long Bridge closure', courier, post, courier)).articles).toEqual([courier, post]);
    await expect(createCase('Tunnel', post, idOf(50))).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect(await database.cases.count()).toBe(1);
  });

  test.each<[name: string, article: Id | null, failure: string]>([
    ['  ', null, 'InvalidRecord'],
    ['n'.repeat(201), null, 'InvalidRecord'],
    ['Long Bridge closure', idOf(50), 'NotInLibrary'],
  ])('is refused as %.20j with the article %s, and nothing is kept', async (name, missing, failure) => {
    const { article } = await capture('courier');
    await expect(createCase(name, missing ?? article.id)).rejects.toMatchObject({ name: failure });
    expect(await database.cases.count()).toBe(0);
    expect(await findPersonalSet()).toBeNull();
  });
});

describe('the articles of a case', () => {
  test('stand in the order in which they were put in, each once', async () => {
    const [courier, post, wire] = await Promise.all([capture('courier'), capture('post'), capture('wire')]);
    const { id } = await createCase('Long Bridge closure', post.article.id);
    for (const { article } of [wire, courier, wire, post]) await addToCase(id, article.id);
    expect(await articlesOf(id)).toEqual([post.article.id, wire.article.id, courier.article.id]);
  });

  test('put in at once by several pages are all there', async () => {
    const captured = await Promise.all(['courier', 'post', 'wire'].map((outlet) => capture(outlet)));
    const ids = captured.map(({ article }) => article.id);
    const { id } = await createCase('Long Bridge closure', ids[0] ?? '');
    await Promise.all(ids.map((article) => addToCase(id, article)));
    expect((await articlesOf(id))?.toSorted()).toEqual(ids.toSorted());
  });

  test('can be taken out, and stay in the library', async () => {
    const { article } = await capture('courier');
    const { id } = await createCase('Long Bridge closure', article.id);
    await removeFromCase(id, article.id);
    await removeFromCase(id, article.id);
    expect(await articlesOf(id)).toEqual([]);
    expect(await database.articles.get(article.id)).toEqual(article);
  });

  test('must be in the library, and the case too', async () => {
    const { article } = await capture('courier');
    const { id } = await createCase('Long Bridge closure', article.id);
    await expect(addToCase(id, idOf(50))).rejects.toThrow('This article is no longer in your library');
    await expect(addToCase(idOf(51), article.id)).rejects.toThrow('This case is no longer in your library');
    await expect(removeFromCase(idOf(51), article.id)).rejects.toThrow('This case is no longer in your library');
  });
});

describe('a case read whole', () => {
  test('holds each article with its revisions, the oldest first, and its live annotations', async () => {
    const [first, other] = [await capture('courier'), await capture('post')];
    const second = await capture('courier', 'The bridge is open again.');
    const passage = { ...annotation, article: first.article.id, revision: first.revision.id };
    const [kept, deleted] = [await createAnnotation(passage), await createAnnotation(passage)];
    await deleteAnnotation(deleted.id);
    const created = await createCase('Long Bridge closure', other.article.id);
    await addToCase(created.id, first.article.id);

    const contents = await readCase(created.id);
    expect(contents?.case.name).toBe('Long Bridge closure');
    expect(contents?.articles).toEqual([
      { article: other.article, revisions: [other.revision], annotations: [] },
      { article: second.article, revisions: [first.revision, second.revision], annotations: [kept] },
    ]);
    expect(contents?.authorOf.get(kept.set)?.name).toBe('Me');
    expect(contents?.codebookOf.get(kept.set)?.name).toBe('Parallax');
  });

  test('leaves out what is not in the library any more', async () => {
    const { article } = await capture('courier');
    const { id } = await createCase('Long Bridge closure', article.id);
    await database.articles.delete(article.id);
    expect((await readCase(id))?.articles).toEqual([]);
  });

  test('is null where there is none', async () => {
    expect(await readCase(idOf(50))).toBeNull();
  });
});
