import { freshLibrary } from './fresh-library.ts';
import { beforeEach, expect, test } from 'vitest';
import { createAnnotation, deleteAnnotation } from '../../storage/annotations.ts';
import { captureArticle } from '../../storage/articles.ts';
import { createCase } from '../../storage/cases.ts';
import { database } from '../../storage/database.ts';
import { listArticles, viewLibraryPage } from '../../storage/library-page.ts';
import { annotation as example, pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

test('an empty library has an empty page', async () => {
  expect(await viewLibraryPage(0, 10)).toEqual({ articles: [], cases: [], counts: { articles: 0, cases: 0 } });
});

test('a page is a stretch of the articles, the last touched first, with the passages that are left of each', async () => {
  for (let number = 0; number < 5; number += 1) {
    const url = `https://harbour-courier.example/${number}`;
    const { article, revision } = await captureArticle({ ...pageCapture, url, canonical: null });
    await database.articles.update(article.id, { modified: number });
    await createCase(`Case ${number}`, article.id);
    const passage = { ...example, article: article.id, revision: revision.id };
    for (let made = 0; made < number; made += 1) await createAnnotation(passage);
    if (number === 3) await deleteAnnotation((await createAnnotation(passage)).id);
  }
  const { articles, cases, counts } = await viewLibraryPage(1, 2);
  expect(articles.map(({ url, passages }) => [url.at(-1), passages])).toEqual([
    ['3', 3],
    ['2', 2],
  ]);
  expect(cases.map(({ name }) => name)).toEqual(['Case 3', 'Case 2']);
  expect(counts).toEqual({ articles: 5, cases: 5 });
  expect((await listArticles()).map(({ url }) => url.at(-1))).toEqual(['4', '3', '2', '1', '0']);
});
