import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const session = newsSession();
let page: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  const post = await reader.open(news.addressOf('harbour-post'));
  await reader.putInCase(post, CASE);
  await reader.mark(post, 'about 31,000 vehicles a day', 'statistic');
  await reader.mark(post, '“We were told for nine years that it was safe. Nobody looked,”', 'quote', 'opinion');
  await reader.showTab(post.sidebar, 'compare');
  page = await reader.openWorkspace(post.sidebar, '.comparison-actions a');
  await page.evaluate(addSecondCoder);
  await page.reload();
  await page.click('a[href$="/agreement"]');
  await page.waitFor('the figures', () => document.querySelector('.agreement-table[aria-busy="false"]') !== null);
});

/** What another coder's set would bring: the same passages, the quote without its second tag. Runs in the workspace. */
async function addSecondCoder(): Promise<void> {
  const promised = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    });
  const opened = await promised(indexedDB.open('parallax'));
  const stores = opened.transaction(['authors', 'annotationSets', 'annotations'], 'readwrite');
  const copyOf = (id: string) => `0${id.slice(1, -4)}beef`;
  const all = (name: string) => promised(stores.objectStore(name).getAll() as IDBRequest<Record<string, unknown>[]>);
  const [author] = await all('authors');
  const [set] = await all('annotationSets');
  const annotations = await all('annotations');
  const [authorId, setId] = [copyOf(String(author?.['id'])), copyOf(String(set?.['id']))];
  stores.objectStore('authors').add({ ...author, id: authorId, name: 'Ben' });
  stores.objectStore('annotationSets').add({ ...set, id: setId, author: authorId });
  for (const annotation of annotations) {
    const [first] = annotation['tags'] as string[];
    stores
      .objectStore('annotations')
      .add({ ...annotation, id: copyOf(String(annotation['id'])), set: setId, tags: [first] });
  }
  await new Promise((resolve) => stores.addEventListener('complete', resolve));
  opened.close();
}

describe('agreement', () => {
  test('states every measure with what it means, by tag', async () => {
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.agreement-table tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
      ),
    );
    expect(rows.map(([tag, passages]) => [tag, passages])).toEqual([
      ['All tags', '5 few'],
      ['Fact', '0'],
      ['Quote', '2 few'],
      ['Opinion', '1 few'],
      ['Statistic', '2 few'],
    ]);
    expect(rows[0]?.[2]).toMatch(/^0\.80/u);
    expect(rows[1]?.slice(2)).toEqual(['–', '–', '–', '–', '–']);
    expect(rows[3]?.[2]).toMatch(/^0\.00/u);
    expect((await checkWithAxe(page)).wrong).toEqual([]);
  });

  test('lists where coders differ, and shows it in the text', async () => {
    await page.click('.disputed > button');
    const shown = await page.waitFor(
      'the passage in the text',
      () => document.querySelector('.mapped-text [aria-current]')?.textContent,
    );
    expect(shown).toContain('Nobody looked');
    const who = await page.evaluate(() => document.querySelector('.markings')?.textContent);
    expect(who).toContain('Ben: Quote');
    expect((await checkWithAxe(page)).wrong).toEqual([]);
  });

  test('settles by key what coders marked, in a set that the comparison can count; a step is undone', async () => {
    const settled = (says: string) =>
      page.waitFor(
        says,
        (words) => document.querySelector('.map-choices [role="status"]')?.textContent?.includes(words) === true,
        says,
      );
    await page.press('1');
    await settled('1 of 2 settled');
    expect(await page.evaluate(() => document.querySelector('.settled')?.textContent)).toMatch(
      /as Ben marked it: Quote/u,
    );
    await page.click('.settle-agreed');
    await settled('2 of 2 settled');
    expect((await checkWithAxe(page)).wrong).toEqual([]);
    await page.press('z', 'Control');
    await settled('1 of 2 settled');
    await page.click('.agreement-head a');
    await page.waitFor(
      'the choice of the agreed set',
      () => document.querySelector('.counted select option[value="settled"]') !== null,
    );
  });
});
