import { freshLibrary } from './fresh-library.ts';
import { beforeEach, expect, test } from 'vitest';
import { captureArticle } from '../../storage/articles.ts';
import { importArticles } from '../../storage/article-import/import-articles.ts';
import { eachLatestText } from '../../storage/latest-texts.ts';
import { pageCapture } from '../model/examples.ts';

beforeEach(freshLibrary);

test('every article comes once, with its latest text', async () => {
  await captureArticle(pageCapture);
  await captureArticle({ ...pageCapture, blocks: [{ kind: 'paragraph', text: 'The bridge is open.' }] });
  const numbers = Array.from({ length: 60 }, (_none, index) => `Bridge ${index}`);
  const { metadata } = pageCapture;
  await importArticles(
    numbers.map((text) => ({ metadata, address: null, blocks: [{ kind: 'paragraph', text }], extractor: 'x' })),
  );
  const texts: string[] = [];
  const progress: number[] = [];
  await eachLatestText((_article, { text }) => texts.push(text), { progress: (done) => progress.push(done) });
  expect(texts.toSorted()).toEqual(['The bridge is open.', ...numbers].toSorted());
  expect(progress).toEqual([50, 61, 61]);
});

test('no more come once it is cancelled', async () => {
  await captureArticle(pageCapture);
  const signal = AbortSignal.abort();
  await expect(eachLatestText(() => undefined, { signal })).rejects.toMatchObject({ name: 'AbortError' });
});
