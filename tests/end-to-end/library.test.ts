import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing, waitForPaint } from '../../tools/reader/paint.ts';
import type { OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();
let article: OpenArticle;
let library: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  await reader.open(news.addressOf('northern-wire'));
  article = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(article, 'about 31,000 vehicles a day', 'statistic');
  library = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
  await library.waitFor('both articles', () => document.querySelectorAll('.table-body [role=row]').length === 2);
});

/** The rows' headlines and counts. */
function rows(): string[] {
  const text = (row: Element, cell: string) => row.querySelector(cell)?.textContent ?? '';
  return [...document.querySelectorAll('.table-body [role=row]')].map(
    (row) => `${text(row, '.library-name')}: ${text(row, '.cell-passages')}, ${text(row, '.cell-cases')}`,
  );
}

/** In whatever row: an article whose tab is read again comes first. */
function isListed(name: string): boolean {
  return [...document.querySelectorAll('.table-body .library-name')].some(({ textContent }) => textContent === name);
}

function says(text: string): boolean {
  return document.querySelector('.work-news .notice-text')?.textContent?.includes(text) ?? false;
}

describe('the library, by keys alone', () => {
  test('selects all articles and puts them in a new case; undone, there is none', async () => {
    await library.waitFor('the index to be whole', () => document.querySelector('.library > .notice') === null);
    await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
    await library.press('a', 'Control');
    await library.waitFor(
      'two to be selected',
      () => document.querySelector('.bulk-bar strong')?.textContent === '2 articles selected',
    );
    expect((await checkWithAxe(library)).wrong).toEqual([]);
    await library.click('.bulk-bar .button');
    await library.type('Long Bridge closure');
    await library.press('Enter');
    await library.waitFor('the case to be made', says, 'made with 2 articles');
    await library.waitFor('its name in both rows', () => document.querySelectorAll('.cell-cases a').length === 2);
    await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
    await library.press('z', 'Control');
    await library.waitFor('the case to go', () => document.querySelectorAll('.cell-cases a').length === 0);
  });

  test('edits a headline in place', async () => {
    await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
    await library.press('Escape');
    await library.press('Home');
    await library.press('e');
    await library.waitFor('the form', () => document.activeElement?.matches('.row-form input'));
    await library.type('Bridge shut');
    await library.press('Enter');
    await library.waitFor('the new headline', isListed, 'Bridge shut');
    await library.waitFor('the step to be kept', says, 'changed');
    await library.press('z', 'Control');
    await library.waitFor(
      'the former headline',
      () => !document.querySelector('.table-body')?.textContent?.includes('Bridge shut'),
    );
  });
});

test('projects are listed; the reader’s own leads to its cases', async () => {
  await library.click('.library-lists a[href="#/library/projects"]');
  await library.waitFor('the personal project', isListed, 'Personal');
  expect((await checkWithAxe(library)).wrong).toEqual([]);
  await library.click('.table-body .library-name');
  await library.waitFor(
    'the cases',
    () => document.querySelector('.library-lists [aria-current]')?.getAttribute('href') === '#/cases',
  );
  await library.click('.library-lists a[href="#/"]');
  await library.waitFor('both articles', () => document.querySelectorAll('.table-body [role=row]').length === 2);
});

test('what is searched for opens at its place', async () => {
  await library.press('/');
  await library.type('31,000 vehicles');
  await library.waitFor(
    'hits in articles and in passages',
    () => document.querySelectorAll('.search-results[aria-busy="false"] section').length === 2,
  );
  expect(await library.evaluate(() => document.querySelector('.search-excerpt mark')?.textContent)).toBe('31');
  expect((await checkWithAxe(library)).wrong).toEqual([]);
  await library.press('ArrowDown');
  await library.press('Enter');
  await library.waitFor('the words to flash in the stored text', isFlashing);
  await library.evaluate(() => history.back());
  await library.waitFor('what was found', () => document.querySelector('.search-excerpt mark') !== null);
  await library.press('/');
  await library.press('Escape');
  await library.waitFor('the list', () => document.querySelectorAll('.table-body [role=row]').length === 2);
});

test('two articles are merged, after a look at what becomes of them, and are two again when that is undone', async () => {
  await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
  await library.press('a', 'Control');
  await library.waitFor('two to be selected', () =>
    document.querySelector('.bulk-bar strong')?.textContent?.startsWith('2 articles'),
  );
  await library.click('.bulk-bar .button:nth-of-type(3)');
  await library.waitFor('what becomes of them', () =>
    document.querySelector('.merge-becomes')?.textContent?.includes('2 versions stand in one history'),
  );
  expect((await checkWithAxe(library)).wrong).toEqual([]);
  await library.click('.merge-buttons .button');
  await library.waitFor('the step to be kept', says, 'Two articles merged');
  await library.waitFor('one article', () => document.querySelectorAll('.table-body [role=row]').length === 1);
  await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
  await library.press('z', 'Control');
  await library.waitFor('both articles', () => document.querySelectorAll('.table-body [role=row]').length === 2);
  await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid]')?.focus());
  await library.press('Escape');
});

describe('the trash', () => {
  test('takes an article with its highlights, and gives both back', async () => {
    await library.click('.table-body [role=row] .cell-date');
    const before = await library.evaluate(rows);
    const isAnnotatedFirst = before[0]?.includes('1 passage') ?? false;
    if (!isAnnotatedFirst) await library.press('ArrowDown');
    await library.press('Delete');
    await library.waitFor(
      'one article to be left',
      () => document.querySelectorAll('.table-body [role=row]').length === 1,
    );
    await waitForPaint(article.page, 'statistic', []);
    await library.click('.library-trash');
    await library.waitFor('what was deleted', () => document.querySelectorAll('.trash-row').length === 1);
    expect((await checkWithAxe(library)).wrong).toEqual([]);
    await library.click('.trash-row .button');
    await library.waitFor(
      'the trash to be empty',
      () => document.querySelector('h1')?.textContent === 'The trash is empty',
    );
    await waitForPaint(article.page, 'statistic', ['about 31,000 vehicles a day']);
  });

  test('forgets for ever what is deleted there', async () => {
    await library.navigate(`${session.reader.browser.extensionOrigin}/workspace.html#/`);
    await library.waitFor('both articles', () => document.querySelectorAll('.table-body [role=row]').length === 2);
    await library.click('.table-body [role=row] .cell-date');
    await library.press('Delete');
    await library.waitFor('one to be left', () => document.querySelectorAll('.table-body [role=row]').length === 1);
    await library.click('.library-trash');
    await library.click('.trash-row .link');
    await library.click('.trash-row .button:nth-of-type(2)');
    await library.waitFor(
      'the trash to be empty',
      () => document.querySelector('h1')?.textContent === 'The trash is empty',
    );
  });
});
