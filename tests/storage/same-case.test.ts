import { freshLibrary } from './fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { captureArticle, type CapturedArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { database } from '../../storage/database.ts';
import { allRefusals, latestTexts, refusalsOf, refuseCase, refuseGroup, textsOf } from '../../storage/same-case.ts';
import { idOf, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

async function capture(outlet: string, text = 'The bridge is shut.'): Promise<CapturedArticle> {
  const blocks = [{ kind: 'paragraph' as const, text }];
  return captureArticle({ ...pageCapture, blocks, url: `https://${outlet}.example/bridge`, canonical: null });
}

describe('the latest texts', () => {
  test('are one for each article that is there, in the order asked for', async () => {
    const [courier, post] = [await capture('courier'), await capture('post')];
    const edited = await capture('courier', 'The bridge is open.');
    const ids = [post.article.id, idOf(50), courier.article.id];
    const latest = await latestTexts(ids);
    expect(latest.map(({ article, revision }) => [article.id, revision])).toEqual([
      [post.article.id, post.revision.id],
      [courier.article.id, edited.revision.id],
    ]);
  });

  test('are fetched by their revisions, without those that are gone', async () => {
    const { revision } = await capture('courier');
    expect(await textsOf([idOf(50), revision.id])).toEqual([{ id: revision.id, text: 'The bridge is shut.' }]);
  });
});

describe('a refusal', () => {
  test('of a case stays said for the article, and for no other', async () => {
    const [courier, post] = [await capture('courier'), await capture('post')];
    const { id } = await createCase('Tunnel', post.article.id);
    await refuseCase(courier.article.id, id);
    expect(await refusalsOf(courier.article.id)).toMatchObject([{ articles: [courier.article.id], case: id }]);
    expect(await refusalsOf(post.article.id)).toEqual([]);
  });

  test('of a group holds all its articles and no case', async () => {
    const ids = [(await capture('courier')).article.id, (await capture('post')).article.id];
    await refuseGroup(ids);
    expect(await allRefusals()).toMatchObject([{ articles: ids, case: null }]);
  });

  test('of an article that is not in the library is none', async () => {
    await expect(refuseGroup([idOf(50)])).rejects.toMatchObject({ name: 'NotInLibrary' });
    expect(await database.sameCaseRefusals.count()).toBe(0);
  });
});
