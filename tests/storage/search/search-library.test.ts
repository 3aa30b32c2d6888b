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
import { pageCapture } from '../../model/examples.ts';

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
    const { articles } = await searchLibrary('bridge', 3);
    expect([articles.found, articles.hits.map((hit) => hit.article.url.at(-1))]).toEqual([7, ['6', '5', '4']]);
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

  test('is looked through by words when few entries are left, with the same outcome', async () => {
    for (let number = 0; number < 30; number += 1) await article(String(number), `bridge rare${number % 3} shut`);
    expect((await searchLibrary('rare1 bridge shut')).articles.found).toBe(10);
    expect((await searchLibrary('rare1 bridge open')).articles.found).toBe(0);
  });
});
