import { freshLibrary } from './fresh-library.ts';
import { beforeEach, expect, test } from 'vitest';
import { captureArticle } from '../../storage/articles.ts';
import { database } from '../../storage/database.ts';
import { editArticles } from '../../storage/edit-articles.ts';
import { searchLibrary } from '../../storage/search/search-library.ts';
import { idOf, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

async function captured(name: string) {
  const url = `https://harbour-courier.example/${name}`;
  return (await captureArticle({ ...pageCapture, url, canonical: null })).article;
}

test('articles get another outlet, headline and date, and nothing else of them changes', async () => {
  const article = await captured('one');
  const published = { value: '2026-03', precision: 'month' as const };
  const before = await editArticles([article.id], { outlet: 'Evening Star', headline: 'Ferries return', published });
  expect(await database.articles.get(article.id)).toEqual({
    ...article,
    outlet: 'Evening Star',
    headline: 'Ferries return',
    published,
  });
  const { outlet, headline, published: former } = article;
  expect(before.get(article.id)).toEqual({ outlet, headline, published: former });
});

test('an edit of one field can be taken back by what it gave', async () => {
  const [one, two] = [await captured('one'), await captured('two')];
  const before = await editArticles([one.id, two.id], { outlet: null });
  expect((await database.articles.get(two.id))?.outlet).toBeNull();
  for (const [id, was] of before) await editArticles([id], was);
  expect(await database.articles.toArray()).toEqual([one, two]);
});

test('an article is found by its new headline', async () => {
  const { id } = await captured('one');
  await editArticles([id], { headline: 'Ferries return' });
  expect((await searchLibrary('ferries')).articles.found).toBe(1);
});

test('nothing is changed where one is not there, or what is given cannot be kept', async () => {
  const one = await captured('one');
  await expect(editArticles([one.id, idOf(99)], { outlet: 'x' })).rejects.toMatchObject({ name: 'NotInLibrary' });
  const published = { value: '2026-02-30', precision: 'day' as const };
  await expect(editArticles([one.id], { published })).rejects.toMatchObject({ name: 'InvalidRecord' });
  expect(await database.articles.toArray()).toEqual([one]);
});
