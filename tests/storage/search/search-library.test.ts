import { freshLibrary } from '../fresh-library.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '../../../model/id.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import {
  changeAnnotation,
  createAnnotation,
  deleteAnnotation,
  restoreAnnotation,
} from '../../../storage/annotations.ts';
import { captureArticle } from '../../../storage/articles.ts';
import { database } from '../../../storage/database.ts';
import { isIndexWhole, rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { searchLibrary, type SearchHit } from '../../../storage/search/search-library.ts';
import { idOf, pageCapture } from '../../model/examples.ts';

beforeEach(freshLibrary);

async function article(
  name: string,
  text: string,
  headline: string | null = null,
): Promise<[article: Id, revision: Id]> {
  const captured = await captureArticle({
    ...pageCapture,
    url: `https://harbour-courier.example/${name}`,
    canonical: null,
    metadata: { ...pageCapture.metadata, headline },
    blocks: [{ kind: 'paragraph', text }],
  });
  return [captured.article.id, captured.revision.id];
}

async function mark([id, revision]: [Id, Id], exact: string): Promise<LiveAnnotation> {
  const selectors = [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
  return createAnnotation({ article: id, revision, place: 'page', selectors, tags: ['quote'] });
}

async function found(query: string): Promise<string[]> {
  return (await searchLibrary(query)).articles.hits.map((hit) => new URL(hit.article.url).pathname.slice(1));
}

/** So many entries that those before them are packed. */
async function fillUp(): Promise<void> {
  const entries = Array.from({ length: 2000 }, (_none, number) => ({ record: idOf(number), article: '', words: [] }));
  await database.searchEntries.bulkAdd(entries);
  await article('other', 'Nothing of that.');
  await database.searchEntries.where('article').equals('').delete();
}

function wordsAt({ excerpt, places }: SearchHit): string[] {
  return places.map(({ start, end }) => excerpt.slice(start, end));
}

describe('an article is found', () => {
  test.each<[query: string, text: string, isFound: boolean]>([
    ['bridge', 'The long bridge is shut.', true],
    ['BRIDGE shut', 'The long bridge is shut.', true],
    ['bridge open', 'The long bridge is shut.', false],
    ['brid', 'The long bridge is shut.', true],
    ['ridge', 'The long bridge is shut.', false],
    ['i', 'It is shut.', false],
    ['is', 'The island is shut.', true],
    ['zurich', 'Zürich’s bridge is shut.', true],
    ['Zürich', 'Zurich is shut.', true],
    ["don't", 'They don’t say.', true],
    ['“long bridge”', 'The long bridge is shut.', true],
    ['"bridge long"', 'The long bridge is shut.', false],
    ['関係', '日本の関係者は言った。', true],
    ['関者', '日本の関係者は言った。', false],
    ['41', 'Some 41,000 people.', true],
    ['', 'The long bridge is shut.', false],
    ['?!', 'The long bridge is shut.', false],
  ])('by “%s” in “%s”: %s', async (query, text, isFound) => {
    await article('one', text);
    expect(await found(query)).toEqual(isFound ? ['one'] : []);
  });

  test('first where the words are in its headline, then the last added first', async () => {
    await article('old', 'The bridge is shut.');
    await article('named', 'It is shut.', 'Bridge closed');
    await article('new', 'The bridge is open.');
    expect(await found('bridge')).toEqual(['named', 'new', 'old']);
  });

  test('by its latest text alone', async () => {
    await article('one', 'The bridge is shut.');
    await article('one', 'The tunnel is shut.');
    expect([await found('bridge'), await found('tunnel')]).toEqual([[], ['one']]);
  });

  test('with the words around the first place', async () => {
    const filler = 'and so on '.repeat(40);
    await article('one', `${filler}the 🚧 bridge, a bridge ${filler}`);
    const [hit] = (await searchLibrary('bridge')).articles.hits;
    expect(hit && wordsAt(hit)).toEqual(['bridge', 'bridge']);
    expect(hit?.excerpt.length).toBeLessThan(240);
    expect(hit?.placesInText[0]?.start).toBe(filler.length + 'the 🚧 '.length);
  });

  test('among many: as many as asked for, and the number of all', async () => {
    for (let number = 0; number < 7; number += 1) await article(String(number), 'The bridge is shut.');
    const { articles } = await searchLibrary('bridge', { most: 3 });
    expect([articles.found, articles.hits.map((hit) => hit.article.url.at(-1))]).toEqual([7, ['6', '5', '4']]);
  });
});

describe('a search', () => {
  test('for a phrase looks at no more than some hundreds, and says so', async () => {
    for (let number = 0; number < 410; number += 1) await article(String(number), 'The bridge is a long one.');
    const { articles } = await searchLibrary('"long bridge"', { most: 20 });
    expect(articles).toMatchObject({ hits: [], found: 10, isExact: false });
  });

  test('that is no longer wanted ends', async () => {
    await article('one', 'The bridge is shut.');
    const aborted = AbortSignal.abort(new Error('typed on'));
    await expect(searchLibrary('bridge', { signal: aborted })).rejects.toThrow('typed on');
  });
});

describe('an annotation is found', () => {
  test('by its words and its note, as they are now', async () => {
    const one = await mark(await article('one', 'x'), 'We had no choice');
    expect((await searchLibrary('choice')).quotes.hits.map(({ annotation }) => annotation?.id)).toEqual([one.id]);
    await changeAnnotation(one.id, { note: 'Her only quote' });
    expect((await searchLibrary('only')).notes).toMatchObject({ found: 1, hits: [{ excerpt: 'Her only quote' }] });
    await changeAnnotation(one.id, { note: '' });
    expect((await searchLibrary('only')).notes.found).toBe(0);
    const deleted = await deleteAnnotation(one.id);
    expect((await searchLibrary('choice')).quotes.found).toBe(0);
    await restoreAnnotation(deleted);
    expect((await searchLibrary('choice')).quotes.found).toBe(1);
  });
});

describe('the index', () => {
  test('is built for a library that had none, and is then whole', async () => {
    const one = await article('one', 'The bridge is shut.');
    await mark(one, 'We had no choice');
    await database.searchEntries.clear();
    expect([await isIndexWhole(), await found('bridge')]).toEqual([false, []]);
    await rebuildIndex();
    expect([await isIndexWhole(), await found('bridge')]).toEqual([true, ['one']]);
  });

  test('stays whole whatever is written', async () => {
    await rebuildIndex();
    const one = await article('one', 'The bridge is shut.');
    const kept = await mark(one, 'We had no choice');
    expect(await isIndexWhole()).toBe(true);
    await deleteAnnotation(kept.id);
    expect(await isIndexWhole()).toBe(true);
  });

  test.each<[what: string, damage: () => Promise<unknown>]>([
    ['an entry is lost', async () => database.searchEntries.toCollection().limit(1).delete()],
    ['other rules made it', async () => database.searchState.update('index', { rules: 0 })],
    ['its state is lost', async () => database.searchState.clear()],
  ])('is not whole where %s', async (_what, damage) => {
    await article('one', 'The bridge is shut.');
    await rebuildIndex();
    await damage();
    expect(await isIndexWhole()).toBe(false);
    await rebuildIndex();
    expect([await isIndexWhole(), await found('bridge')]).toEqual([true, ['one']]);
  });

  test('is looked at for lost entries once a day, since counting all records holds up what is read meanwhile', async () => {
    await article('one', 'The bridge is shut.');
    await rebuildIndex();
    const now = Date.now();
    expect(await isIndexWhole(now)).toBe(true);
    await database.searchEntries.toCollection().limit(1).delete();
    const day = 24 * 60 * 60 * 1000;
    expect(await isIndexWhole(now + day - 1)).toBe(true);
    expect(await isIndexWhole(now + day)).toBe(false);
  });

  test('goes on where its building was broken off', async () => {
    for (let number = 0; number < 45; number += 1) await article(String(number), `Bridge ${number}`);
    await database.searchEntries.clear();
    const controller = new AbortController();
    const progress: [number, number][] = [];
    const work = {
      signal: controller.signal,
      progress: (done: number, total: number) => {
        progress.push([done, total]);
        if (done >= 40) controller.abort();
      },
    };
    await expect(rebuildIndex(work)).rejects.toMatchObject({ name: 'AbortError' });
    expect(progress).toEqual([
      [20, 45],
      [40, 45],
    ]);
    expect(await isIndexWhole()).toBe(false);
    progress.length = 0;
    await rebuildIndex({ progress: (done, total) => progress.push([done, total]) });
    expect([progress, await isIndexWhole()]).toEqual([[[5, 5]], true]);
    expect((await searchLibrary('bridge')).articles.found).toBe(45);
  });

  test('finds the same once its entries are packed, and after they have changed since', async () => {
    const one = await article('one', 'The bridge is shut, says the mayor of Zürich.', 'Bridge shut');
    await rebuildIndex();
    const kept = await mark(one, 'We had no choice');
    const shown = async (query: string) => {
      const { articles, quotes, notes } = await searchLibrary(query);
      return [articles.found, quotes.found, notes.found];
    };
    await fillUp();
    expect(await database.searchPostings.count()).toBeGreaterThan(0);
    expect((await database.searchEntries.get({ record: one[0] }))?.words).toBeUndefined();
    expect(await shown('bridge shut')).toEqual([1, 0, 0]);
    expect(await shown('zuri')).toEqual([1, 0, 0]);
    expect(await shown('choice')).toEqual([0, 1, 0]);
    await changeAnnotation(kept.id, { note: 'An excuse' });
    expect([await shown('choice'), await shown('excuse')]).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
    await article('one', 'The tunnel is open.', 'Bridge shut');
    expect([await shown('mayor'), await shown('tunnel')]).toEqual([
      [0, 0, 0],
      [1, 0, 0],
    ]);
    await deleteAnnotation(kept.id);
    expect([await shown('excuse'), await isIndexWhole()]).toEqual([[0, 0, 0], true]);
  });

  test('packs each entry once, however long it is built', async () => {
    const one = await article('one', 'x');
    const { id: _id, ...passage } = await mark(one, 'We had no choice');
    for (let number = 0; number < 120; number += 1) await article(String(number), `Bridge ${number}`);
    await database.annotations.bulkAdd(
      Array.from({ length: 5000 }, (_none, number) => ({ ...passage, id: idOf(10_000 + number) })),
    );
    await rebuildIndex();
    const segments = new Set((await database.searchPostings.toArray()).map(({ segment }) => segment));
    expect(segments.size).toBeLessThan(4);
    expect((await searchLibrary('choice')).quotes.found).toBe(5001);
  });

  test('is not written again for a page that reads as before', async () => {
    await article('one', 'The bridge is shut.');
    const before = await database.searchEntries.toArray();
    await article('one', 'The bridge is shut.');
    expect(await database.searchEntries.toArray()).toEqual(before);
  });
});
