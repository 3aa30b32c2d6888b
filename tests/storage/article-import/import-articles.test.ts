import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { readArticleFiles } from '../../../exchange/article-files/read-article-files.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { ImportedArticle } from '../../../model/imported-article.ts';
import { hasNoPage } from '../../../model/without-page.ts';
import { createAnnotation, deleteAnnotation, restoreAnnotation } from '../../../storage/annotations.ts';
import { captureArticle, revisionsOf } from '../../../storage/articles.ts';
import { createCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { idsBrought, importArticles } from '../../../storage/article-import/import-articles.ts';
import { takeBackImport } from '../../../storage/article-import/take-back-import.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { annotation, idOf, pageCapture } from '../../model/examples.ts';

beforeEach(freshLibrary);

function imported(text: string, change: Partial<ImportedArticle> = {}): ImportedArticle {
  const { metadata } = pageCapture;
  return { metadata, address: null, blocks: [{ kind: 'paragraph', text }], extractor: 'text file', ...change };
}

function outcomesOf(outcomes: readonly { outcome: string }[]): string[] {
  return outcomes.map(({ outcome }) => outcome);
}

describe('articles from files', () => {
  test('are articles of the library, and found', async () => {
    const address = 'https://evening-post.example/tunnel?utm_source=x';
    const outcomes = await importArticles([
      imported('The bridge is shut.'),
      imported('The tunnel is shut.', { address }),
    ]);
    expect(outcomesOf(outcomes)).toEqual(['taken', 'taken']);
    const articles = await database.articles.toArray();
    expect(articles.map(({ url }) => hasNoPage(url))).toEqual([true, false]);
    expect(articles[1]).toMatchObject({ ...pageCapture.metadata, url: 'https://evening-post.example/tunnel' });
    expect((await searchLibrary('shut')).articles.found).toBe(2);
  });

  test('that the library has change nothing', async () => {
    await captureArticle(pageCapture);
    const [first] = await importArticles([imported('The bridge is shut.')]);
    const same = imported('Another text', { address: pageCapture.url });
    const again = await importArticles([imported('The bridge is shut.'), same]);
    expect(outcomesOf(again)).toEqual(['known', 'known']);
    expect(again[0]).toEqual({ ...first, outcome: 'known' });
    expect([await database.articles.count(), await database.revisions.count()]).toEqual([2, 2]);
  });

  test('twice in one file are taken once', async () => {
    const outcomes = await importArticles([imported('The bridge is shut.'), imported('The bridge is shut.')]);
    expect(outcomesOf(outcomes)).toEqual(['taken', 'known']);
  });

  test('that are merged are another revision', async () => {
    const { article } = await captureArticle(pageCapture);
    const into = { into: article.id };
    const outcomes = await importArticles([
      imported('The bridge is open.', into),
      imported('The bridge is open.', into),
    ]);
    expect(outcomesOf(outcomes)).toEqual(['merged', 'known']);
    expect((await revisionsOf(article.id)).map(({ text }) => text).at(-1)).toBe('The bridge is open.');
    expect((await searchLibrary('open')).articles.found).toBe(1);
  });

  test('stay beside one of the same address or text, if the person says so', async () => {
    await captureArticle(pageCapture);
    const beside = { beside: true } as const;
    const outcomes = await importArticles([
      imported('Another text', { address: pageCapture.url, ...beside }),
      imported('The bridge is shut.', beside),
      imported('The bridge is shut.', beside),
    ]);
    expect(outcomesOf(outcomes)).toEqual(['taken', 'taken', 'taken']);
    const urls = (await database.articles.toArray()).map(({ url }) => url);
    expect([new Set(urls).size, urls.filter(hasNoPage).length]).toEqual([4, 3]);
  });

  test('are in their cases, old or new, as soon as they are in the library', async () => {
    const { article } = await captureArticle(pageCapture);
    const old = await createCase('Long Bridge', article.id);
    const outcomes = await importArticles([
      imported('One', { case: 'long bridge' }),
      imported('Two', { case: 'The tunnel' }),
      imported('Three', { case: 'The tunnel ' }),
      imported('One', { case: 'The tunnel' }),
      imported('x', { blocks: [], case: 'Nothing' }),
    ]);
    const ids = outcomes.map((outcome) => (outcome.outcome === 'refused' ? null : outcome.article));
    const cases = await database.cases.orderBy('id').toArray();
    expect(cases.map(({ id, name, articles }) => [id === old.id, name, articles])).toEqual([
      [true, 'Long Bridge', [article.id, ids[0]]],
      [false, 'The tunnel', [ids[1], ids[2], ids[0]]],
    ]);
  });

  test('that cannot be kept are refused with the reason, the others are taken', async () => {
    const outcomes = await importArticles([
      imported('Not  folded'),
      imported('x', { blocks: [] }),
      imported('x', { address: 'file:///etc/passwd' }),
      imported('x', { into: idOf(99) }),
      imported('The bridge is shut.'),
    ]);
    expect(outcomesOf(outcomes)).toEqual(['refused', 'refused', 'refused', 'refused', 'taken']);
    expect(JSON.stringify(outcomes)).toMatch(/white space is not folded.*there is no text.*not an http.*no longer in/u);
    expect(await database.articles.count()).toBe(1);
  });

  test('come in batches, until the person cancels', async () => {
    const many = Array.from({ length: 60 }, (_none, index) => imported(`Bridge ${index}`));
    const controller = new AbortController();
    const progress: number[] = [];
    const outcomes = await importArticles(many, {
      signal: controller.signal,
      progress: (done) => {
        progress.push(done);
        if (done === 50) controller.abort();
      },
    });
    expect([progress, outcomes.length, await database.articles.count()]).toEqual([[25, 50], 50, 50]);
    const rest = outcomesOf(await importArticles(many));
    expect([rest.filter((outcome) => outcome === 'known').length, rest.at(-1)]).toEqual([50, 'taken']);
  });

  test('of a batch that fails are not kept by half', async () => {
    database.revisions.hook('creating', failOn('Bridge 30'));
    try {
      await expect(
        importArticles(Array.from({ length: 40 }, (_none, index) => imported(`Bridge ${index}`))),
      ).rejects.toThrow('full');
    } finally {
      database.revisions.hook('creating').unsubscribe(failure);
    }
    expect([await database.articles.count(), await database.revisions.count()]).toEqual([25, 25]);
  });
});

describe('an import that is taken back', () => {
  test('leaves the library as it was, what it took in the trash', async () => {
    const { article } = await captureArticle(pageCapture);
    const outcomes = await importArticles([
      imported('The bridge is shut.', { case: 'Bridges' }),
      imported('The bridge is open.', { into: article.id }),
      imported('Another text', { address: pageCapture.url }),
    ]);
    expect(await takeBackImport(idsBrought(outcomes))).toBe(2);
    expect((await database.articles.toArray()).map(({ id }) => id)).toEqual([article.id]);
    expect((await revisionsOf(article.id)).length).toBe(1);
    expect([await database.trash.count(), (await searchLibrary('open')).articles.found]).toEqual([1, 0]);
    expect(await takeBackImport(idsBrought(outcomes))).toBe(0);
  });

  test('leaves a merged revision in which a passage was marked', async () => {
    const { article } = await captureArticle(pageCapture);
    const outcomes = await importArticles([imported('The bridge is open.', { into: article.id })]);
    const revision = outcomes[0]?.outcome === 'merged' ? outcomes[0].revision : '';
    const marked: LiveAnnotation = { ...annotation, article: article.id, revision };
    await database.annotations.add(marked);
    expect(await takeBackImport(idsBrought(outcomes))).toBe(0);
    expect((await revisionsOf(article.id)).length).toBe(2);
  });

  test('leaves the one that undoing a deletion needs', async () => {
    const { article } = await captureArticle(pageCapture);
    const outcomes = await importArticles([imported('The bridge is open.', { into: article.id })]);
    const revision = outcomes[0]?.outcome === 'merged' ? outcomes[0].revision : '';
    const selectors: LiveAnnotation['selectors'] = [
      { type: 'TextQuoteSelector', exact: 'open', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 14, end: 18 },
    ];
    const { id } = await createAnnotation({ ...annotation, selectors, article: article.id, revision });
    const deleted = await deleteAnnotation(id);
    await takeBackImport(idsBrought(outcomes));
    expect(await restoreAnnotation(deleted)).toMatchObject({ id, revision });
  });
});

test('what is read from files can be imported as it is', async () => {
  const content = new Blob([`title,text,date\nBridge,The bridge is shut.,2026-03-14\nTunnel,The tunnel is shut.,2026`]);
  const articles: ImportedArticle[] = [];
  for await (const reading of readArticleFiles([{ path: 'corpus.csv', content }], { readHtml: () => null })) {
    if ('proposal' in reading) articles.push(reading.proposal);
  }
  expect(outcomesOf(await importArticles(articles))).toEqual(['taken', 'taken']);
  expect((await database.articles.toArray()).map(({ published }) => published?.precision)).toEqual(['day', 'year']);
  expect((await database.articles.toArray())[0]).not.toHaveProperty('source');
});

let failure: (key: unknown, record: { text: string }) => void;

function failOn(text: string): typeof failure {
  failure = (_key, record) => {
    if (record.text === text) throw new Error('full');
  };
  return failure;
}
