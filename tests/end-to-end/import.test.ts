import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ColourScheme, DrivenPage } from '../../tools/browsers/driven-page.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();
let page: DrivenPage;

const BODY =
  'The council closed the Long Bridge on Thursday after cracks were found in two of its piers. Some 41,000 people cross ' +
  'it every day, and none of them will before the spring, said the mayor. Ferries are to run from Monday on.';
const SAVED_PAGE = `<!doctype html><html lang="en"><title>Tunnel shut</title><link rel="canonical" href="https://evening-post.example/tunnel">
<article><h1>Tunnel shut</h1>${`<p>The old tunnel is shut from today on, the transport office said, and nobody knows for how long it will be.</p>`.repeat(6)}</article>`;

const FILES = {
  '2026-03-14_harbour-post.txt': `Bridge closed\n\n${BODY}`,
  '2026-03-15_harbour-post.txt': `Bridge closed\n\n${BODY} The repairs may cost nine million.`,
  'page.html': SAVED_PAGE,
  'scan.pdf': 'not read',
  'corpus.csv': `Title,Paper,What it says\nFerries run,Daily Ledger,"${'Ferries run every ten minutes between both banks of the river. '.repeat(5)}"\nEmpty,Daily Ledger,\n`,
};

/** Drops files on the page, as a hand would; a browser lets no test drag from its desktop. */
function drop(files: Record<string, string>): void {
  const data = new DataTransfer();
  for (const [name, content] of Object.entries(files)) data.items.add(new File([content], name));
  const at = { bubbles: true, cancelable: true, dataTransfer: data };
  document.body.dispatchEvent(new DragEvent('dragover', at));
  document.body.dispatchEvent(new DragEvent('drop', at));
}

function choose(name: string, content: string): void {
  const data = new DataTransfer();
  data.items.add(new File([content], name));
  const input = document.querySelector<HTMLInputElement>('.import-file');
  if (!input) return;
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function values(column: string): string[] {
  return [...document.querySelectorAll<HTMLInputElement>(`.import-row [data-column="${column}"]`)].map(
    ({ value }) => value,
  );
}

const decisions = () =>
  [...document.querySelectorAll<HTMLSelectElement>('.import-table-body select')].map(({ value }) => value);
const headingIs = (words: string) => document.querySelector('h1')?.textContent === words;

beforeAll(async () => {
  const { browser } = session.reader;
  page = await browser.openTab(`${browser.extensionOrigin}/workspace.html#/import`);
  await page.setViewport(1300, 850);
});

describe('an import', () => {
  test('begins with files that are dropped, and asks what a table’s columns hold', async () => {
    await page.waitFor('the place to drop', () => document.querySelector('.import-drop'));
    await page.evaluate(drop, FILES);
    await page.waitFor('the table’s columns', () => document.querySelectorAll('.import-map select').length === 3);
    const held = () =>
      [...document.querySelectorAll<HTMLSelectElement>('.import-map select')].map(({ value }) => value);
    expect(await page.evaluate(held)).toEqual(['headline', '', 'text']);
    expect((await checkWithAxe(page)).wrong).toEqual([]);
    await page.evaluate(() => document.querySelectorAll<HTMLSelectElement>('.import-map select')[1]?.focus());
    await page.type('Outlet');
    await page.waitFor(
      'the second column to hold the outlet',
      () => document.querySelectorAll<HTMLSelectElement>('.import-map select')[1]?.value === 'outlet',
    );
    await page.click('.import-map .import-main');
  });

  test('shows what was recognised, what may be a duplicate, and what is refused', async () => {
    await page.waitFor('the articles', () => document.querySelectorAll('.import-table-body .import-row').length === 4);
    expect(await page.evaluate(values, 'headline')).toEqual([
      'Bridge closed',
      'Bridge closed',
      'Ferries run',
      'Tunnel shut',
    ]);
    expect(await page.evaluate(values, 'outlet')).toEqual(['Harbour Post', 'Harbour Post', 'Daily Ledger', '']);
    expect(await page.evaluate(values, 'published')).toEqual(['2026-03-14', '2026-03-15', '', '']);
    expect(await page.evaluate(decisions)).toEqual(['take', 'merge', 'take', 'take']);
    expect(await page.evaluate(() => document.querySelector('.import-refused')?.textContent)).toMatch(
      /2 files or rows.*corpus\.csv, row 3: there is no text.*scan\.pdf: only/u,
    );
  });

  test('is corrected by key: down the column, many at once, and back', async () => {
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('[data-index="2"] [data-column="outlet"]')?.focus(),
    );
    await page.press('ArrowDown');
    await page.type('Evening Post');
    await page.waitFor('the outlet', () => {
      const input = document.activeElement as HTMLInputElement;
      return input.value === 'Evening Post' && input.closest('[data-index="3"]') !== null;
    });
    await page.click('[aria-label="Case for them"]');
    await page.type('Long Bridge closure');
    await page.press('Enter');
    await page.waitFor('all to be in the case', () =>
      [...document.querySelectorAll<HTMLInputElement>('[data-column="case"]')].every(({ value }) => value !== ''),
    );
    await page.click('.import-foot .button:not(.import-main)');
    await page.waitFor(
      'the step back',
      () => document.querySelector<HTMLInputElement>('[data-column="case"]')?.value === '',
    );
    await page.click('[aria-label="Case for them"]');
    await page.type('Long Bridge closure');
    await page.press('Enter');
    await page.waitFor(
      'all to be in the case',
      () => document.querySelector<HTMLInputElement>('[data-column="case"]')?.value !== '',
    );
  });

  test('shows both texts of what may be a duplicate beside each other', async () => {
    await page.click('[data-index="1"] .import-decision .link');
    await page.waitFor('both texts', () => document.querySelector('.import-twins .diff-inserted, .import-twins ins'));
    expect((await checkWithAxe(page)).wrong).toEqual([]);
    await page.press('Escape');
    await page.waitFor('the comparison to close', () => !document.querySelector('.import-twins'));
  });

  test.each<ColourScheme>(['light', 'dark'])('axe finds nothing wrong in %s', async (scheme) => {
    await page.setColourScheme(scheme);
    const { wrong, looked } = await checkWithAxe(page);
    expect(wrong).toEqual([]);
    expect(looked.length).toBeGreaterThan(20);
  });

  test('ends with a report of what was taken and what was not', async () => {
    await page.click('.import-foot .import-main');
    await page.waitFor('the report', headingIs, '4 articles imported');
    const said = await page.evaluate(() => document.querySelector('.import-report')?.textContent);
    expect(said).toMatch(/3 new in your library.*1 merged.*2 refused/u);
    expect((await checkWithAxe(page)).wrong).toEqual([]);
    await page.click('.import-report .import-buttons button');
    const file = await session.reader.browser.waitForDownload('import-report.csv');
    expect((await readFile(file, 'utf8')).split('\r\n')).toHaveLength(8);
  });

  test('is in the library, in its case, without a link where there is no page', async () => {
    await page.click('.import-report a.import-main');
    await page.waitFor(
      'the case',
      () => document.querySelector('a[href^="#/case/"]')?.textContent === 'Long Bridge closure',
    );
    await page.waitFor('the articles', () => document.body.textContent?.includes('Ferries run'));
  });

  test('is taken back, and the same files are new again', async () => {
    await page.evaluate(() => (location.hash = '#/import'));
    await page.waitFor('the report', headingIs, '4 articles imported');
    await page.click('.import-report .import-buttons button:last-child');
    await page.waitFor('the import to be taken back', () => document.querySelector('.import-report .notice'));
    await page.click('.import-report .import-buttons button:last-child');
    await page.waitFor('the beginning', () => document.querySelector('.import-drop'));
    await page.evaluate(choose, 'bridge.txt', `Bridge closed\n\n${BODY}`);
    await page.waitFor('the article', () => document.querySelectorAll('.import-table-body .import-row').length === 1);
    expect(await page.evaluate(decisions)).toEqual(['take']);
    await page.click('.import-foot .import-main');
    await page.waitFor('the report', headingIs, '1 article imported');
  });
});

describe('an import whose tab closes midway', () => {
  const MANY = 1000;
  const undoSays = () => document.querySelector('.undo-step')?.textContent ?? '';
  const progressOf = () => document.querySelector<HTMLProgressElement>('.import-work progress')?.value ?? 0;

  test('can be undone from another', async () => {
    const { browser } = session.reader;
    const closing = await browser.openTab(`${browser.extensionOrigin}/workspace.html#/import`);
    await closing.waitFor('the place to drop', () => document.querySelector('.import-drop'));
    const line = (index: number) => JSON.stringify({ title: `Ferry ${index}`, text: `Ferry ${index} ran late today.` });
    const lines = Array.from({ length: MANY }, (_none, index) => line(index)).join('\n');
    await closing.evaluate(drop, { 'ferries.jsonl': lines });
    await closing.waitFor('the columns', () => document.querySelector('.import-map'));
    await closing.click('.import-map .import-main');
    await closing.waitFor('the rows', () => document.querySelector('.import-foot .import-main'));
    await closing.click('.import-foot .import-main');
    await closing.waitFor('some to be in the library', () => {
      const bar = document.querySelector<HTMLProgressElement>('.import-work progress');
      return document.querySelector('h1')?.textContent === 'Importing' && (bar?.value ?? 0) >= 25;
    });
    expect(await closing.evaluate(progressOf)).toBeLessThan(MANY);
    await closing.close();
    await page.activate();
    await page.evaluate(() => (location.hash = '#/library'));
    await page.waitFor('the articles that came', () => document.body.textContent?.includes('Ferry '));
    expect(await page.evaluate(undoSays)).toMatch(/import of 1,000 articles/u);
    await page.click('.undo-step');
    await page.waitFor('all of them to be gone', () => !document.body.textContent?.includes('Ferry '));
    await page.waitFor(
      'the step to be gone',
      () => !document.querySelector('.undo-step')?.textContent?.includes('1,000'),
    );
  });
});

describe('the reading queue', () => {
  test('takes addresses once, and says what is none', async () => {
    const { news } = session;
    await page.evaluate(() => (location.hash = '#/queue'));
    await page.waitFor('the queue', () => document.querySelector('.queue-add'));
    const list = [news.addressOf('harbour-post'), `${news.addressOf('harbour-post')}?utm_source=x`, 'no address'];
    await page.evaluate(drop, { 'list.txt': [...list, 'https://evening-post.example/b'].join('\n') });
    await page.waitFor('two addresses', () => document.querySelectorAll('.queue-row').length === 2);
    expect(await page.evaluate(() => document.querySelector('.queue-said')?.textContent)).toMatch(
      /2 addresses added.*1 address stood there more than once.*1 line without an address: “no address”/u,
    );
    expect((await checkWithAxe(page)).wrong).toEqual([]);
  });

  test('opens the next, and marks it once its article was read', async () => {
    const { reader, news } = session;
    await page.click('.queue-next');
    const article = await reader.browser.waitForTab(news.addressOf('harbour-post'));
    await reader.clickButton(article);
    await page.activate();
    await page.waitFor('the address to be visited', () =>
      document.querySelector('section[aria-labelledby="queue-visited"] .queue-row a'),
    );
  });

  test('gives back what was removed', async () => {
    await page.click('.queue-row .button:last-child');
    await page.waitFor('one address to be gone', () => document.querySelectorAll('.queue-row').length === 1);
    await page.press('z', 'Control');
    await page.waitFor('both addresses', () => document.querySelectorAll('.queue-row').length === 2);
  });
});
