import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { waitForPaint } from '../../tools/reader/paint.ts';
import type { OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const NUMBER = 'about 31,000 vehicles a day';
const QUOTE = '“We were told for nine years that it was safe. Nobody looked,”';
const session = newsSession();
let post: OpenArticle;

beforeAll(async () => {
  const { reader, news } = session;
  post = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(post, NUMBER, 'statistic');
  await reader.mark(post, QUOTE, 'quote');
  await post.sidebar.evaluate(addOthers);
  await post.sidebar.reload();
  await post.sidebar.waitFor('the choice of highlights', () => document.querySelector('.reveal-modes') !== null);
});

/**
 * What files of others bring: Ben marked the number alone, as a fact; Cem marked the quote in a blind round, in which the reader has
 * handed nothing in. Runs in the sidebar.
 */
async function addOthers(): Promise<void> {
  const promised = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
  const opened = await promised(indexedDB.open('parallax'));
  const stores = opened.transaction(['projects', 'authors', 'annotationSets', 'annotations'], 'readwrite');
  const all = (name: string) => promised(stores.objectStore(name).getAll() as IDBRequest<Record<string, unknown>[]>);
  const [[project], [author], [set], annotations] = [
    await all('projects'),
    await all('authors'),
    await all('annotationSets'),
    await all('annotations'),
  ];
  const copyOf = (id: unknown, end: string) => `0${String(id).slice(1, -4)}${end}`;
  const add = (end: string, name: string, tag: string, into: unknown) => {
    const [writer, own] = [copyOf(author?.['id'], end), copyOf(set?.['id'], end)];
    stores.objectStore('authors').add({ ...author, id: writer, name });
    stores.objectStore('annotationSets').add({ ...set, id: own, author: writer, project: into });
    for (const annotation of annotations.filter(({ tags }) => (tags as string[]).includes(tag))) {
      const copied = { ...annotation, id: copyOf(annotation['id'], end), set: own, tags: ['fact'] };
      stores.objectStore('annotations').add(copied);
    }
  };
  const blind = copyOf(project?.['id'], 'cafe');
  const round = { blind: true, due: null, closed: false };
  stores.objectStore('projects').add({ ...project, id: blind, kind: 'shared', owner: blind, round });
  add('beef', 'Ben', 'statistic', project?.['id']);
  add('cafe', 'Cem', 'quote', blind);
  await new Promise((resolve) => stores.addEventListener('complete', resolve));
  opened.close();
}

/** By keys: the choice has the focus, and arrows go through it. */
async function choose(page: DrivenPage, label: string): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.reveal-modes input:checked')?.focus());
  await page.waitFor(
    `“${label}” to be chosen`,
    (wanted: string) => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>('.reveal-modes label')];
      return labels.some(({ textContent }) => textContent.trim() === wanted);
    },
    label,
  );
  const isChosen = () => document.querySelector('.reveal-modes input:checked')?.parentElement?.textContent.trim() ?? '';
  while ((await page.evaluate(isChosen)) !== label) await page.press('ArrowDown');
}

describe('everybody’s highlights', () => {
  test('are off until they are asked for', async () => {
    await waitForPaint(post.page, 'statistic', [NUMBER]);
    await waitForPaint(post.page, 'author-1', []);
  });

  test('stand on the page by author, each in a row, without those that a blind round hides', async () => {
    await choose(post.sidebar, 'by author');
    await waitForPaint(post.page, 'author-1', [NUMBER, QUOTE]);
    await waitForPaint(post.page, 'author-2', [NUMBER]);
    await waitForPaint(post.page, 'author-3', []);
    await waitForPaint(post.page, 'statistic', []);
    expect(await post.sidebar.evaluate(() => document.querySelector('.reveal')?.textContent)).not.toContain('Cem');
    expect((await checkWithAxe(post.sidebar)).wrong).toEqual([]);
  });

  test('or as a heat map, with the count by tag and, where the page is clicked, who marked the words', async () => {
    await choose(post.sidebar, 'heat map');
    await waitForPaint(post.page, 'heat-5', [NUMBER]);
    await waitForPaint(post.page, 'heat-3', [QUOTE]);
    const first = await post.sidebar.evaluate(() => document.querySelector('.heat-list button')?.textContent);
    expect(first).toBe(`${NUMBER}2 of 2: Fact 1, Statistic 1`);
    await post.sidebar.click('.heat-list li:nth-child(2) button');
    await post.page.waitFor('the quote to be in sight', () =>
      [...CSS.highlights].some(([name, layer]) => name.startsWith('parallax-selected') && layer.size > 0),
    );
    const shown = await post.sidebar.waitFor(
      'who marked it',
      () => document.querySelector('.marked-here ul')?.textContent,
    );
    expect(shown).toBe('Me Quote');
    expect((await checkWithAxe(post.sidebar)).wrong).toEqual([]);
  });

  test('go when they are no longer wanted, and the reader’s own return', async () => {
    await choose(post.sidebar, 'mine alone');
    await waitForPaint(post.page, 'heat-5', []);
    await waitForPaint(post.page, 'statistic', [NUMBER]);
    await waitForPaint(post.page, 'quote', [QUOTE]);
  });
});
