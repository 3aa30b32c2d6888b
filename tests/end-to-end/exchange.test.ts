import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import type { ProjectRecords } from '../../exchange/parallax-file/project-records.ts';
import { writeParallaxFile } from '../../exchange/parallax-file/write-parallax-file.ts';
import * as examples from '../model/examples.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();
const WORDS = 'about 31,000 vehicles a day';
const WIRE_WORDS = 'Long Bridge opened in 1961';
let page: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  const post = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(post, WORDS, 'statistic');
  page = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html#/exchange`);
  await page.waitFor('the first rows', () => document.querySelector('.exchange-rows tbody tr') !== null);
});

/** Chooses in a list as a person does. Runs in the page. */
function choose(label: string, value: string): void {
  const labels = [...document.querySelectorAll('.exchange label')];
  const select = labels.find((one) => one.firstChild?.textContent === label)?.querySelector('select');
  if (!select) throw new Error(`no list “${label}”`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Gives a file to the field, as a person does by its dialog; bytes as base64. Runs in the page. */
function give(name: string, written: string | { base64: string }): void {
  const content =
    typeof written === 'string' ? written : Uint8Array.from(atob(written.base64), (one) => one.charCodeAt(0));
  const field = document.querySelector<HTMLInputElement>('.exchange input[type=file]');
  if (!field) throw new Error('no field for a file');
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function saidIn(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

test('an export says what is lost, shows the first rows, and saves a file', async () => {
  expect(await page.evaluate(saidIn, '.exchange-rows')).toContain(WORDS);
  await page.evaluate(choose, 'Format', 'qdpx');
  await page.waitFor('the losses of REFI-QDA', () =>
    document.querySelector('.exchange-losses')?.textContent.includes('fields'),
  );
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await page.click('section[aria-labelledby="export-title"] .button');
  await page.waitFor(
    'the file to be saved',
    () => document.querySelector('.notice strong')?.textContent === 'Library.qdpx',
  );
  const files = unzipSync(await readFile(await session.reader.browser.waitForDownload('Library.qdpx')));
  expect(new TextDecoder().decode(files['project.qde'])).toContain(WORDS);
});

test('an import finds its passages, asks what foreign codes stand for, and keeps them', async () => {
  const { news } = session;
  const row = (exact: string, tags: string[]) => ({
    uri: news.addressOf('harbour-post'),
    user: 'acct:ola@hypothes.is',
    tags,
    target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
  });
  await page.evaluate(give, 'broken.json', '{"rows": [');
  await page.waitFor('the broken file to be refused', () =>
    document.querySelector('[aria-labelledby=import-title] .notice')?.textContent.includes('line 1'),
  );
  await page.evaluate(
    give,
    'class.json',
    JSON.stringify({ rows: [row(WORDS, ['number']), row('nowhere to be found', ['number'])] }),
  );
  await page.waitFor('the file to be offered', () => document.querySelector('.exchange-offer select') !== null);
  expect(await page.evaluate(saidIn, '.exchange-offer')).toContain('2 passages, of which 1 stand');
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.exchange-codes select');
    if (!select) throw new Error('no code is asked for');
    select.value = 'statistic';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.click('.exchange-offer .button');
  await page.waitFor('the passage to be kept', () =>
    document.querySelector('[aria-labelledby=import-title] .notice')?.textContent.includes('1 passage of class.json'),
  );
  await page.waitFor('its author’s set to be offered', () =>
    document.querySelector('.exchange-choices')?.textContent.includes('ola'),
  );
});

/** Says in the list of a column what it holds. Runs in the page. */
function hold(column: string, field: string): void {
  const select = document.querySelector<HTMLSelectElement>(`[aria-label="What “${column}” holds"]`);
  if (!select) throw new Error(`no column “${column}”`);
  select.value = field;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a table of another program asks what its columns hold, shows its first rows, and is read so', async () => {
  const rows = [
    'Textstelle\tThema\tFundort\tWer',
    `${WORDS}\tverkehr\t${session.news.addressOf('harbour-post')}\tKari`,
    `nowhere to be found at all\tverkehr\t${session.news.addressOf('harbour-post')}\tKari`,
  ];
  await page.evaluate(give, 'kodiert.tsv', rows.join('\n'));
  await page.waitFor(
    'the columns to be asked for',
    () => document.querySelectorAll('.column-table tbody tr').length === 4,
  );
  const chosen = () =>
    [...document.querySelectorAll<HTMLSelectElement>('.column-table select')].map(({ value }) => value).join();
  expect(await page.evaluate(chosen)).toBe('quote,,address,');
  expect(await page.evaluate(saidIn, '.column-table')).toContain(WORDS);
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await page.evaluate(hold, 'Thema', 'codes');
  await page.waitFor(
    'the codes’ column',
    () => document.querySelector('.column-table tr:nth-child(2):not(.column-unused)') !== null,
  );
  await page.evaluate(hold, 'Wer', 'author');
  await page.waitFor(
    'the authors’ column',
    () => document.querySelector('.column-table tr:nth-child(4):not(.column-unused)') !== null,
  );
  await page.click('.exchange-offer [type=submit]');
  await page.waitFor('the code to be asked for', () =>
    document.querySelector('.exchange-codes')?.textContent.includes('verkehr'),
  );
  expect(await page.evaluate(saidIn, '.exchange-offer')).toContain('2 passages, of which 1 stand');
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.exchange-codes select');
    if (!select) throw new Error('no code is asked for');
    select.value = 'opinion';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitFor(
    'the choice',
    () => !document.querySelector<HTMLButtonElement>('.exchange-offer .button')?.disabled,
  );
  await page.click('.exchange-offer .button');
  await page.waitFor('the passage to be kept', () =>
    document.querySelector('[aria-labelledby=import-title] .notice')?.textContent.includes('1 passage of kodiert.tsv'),
  );
  await page.evaluate(give, 'kodiert-2.tsv', rows.join('\n'));
  await page.waitFor('what was said before', () =>
    document.querySelector('.exchange-offer')?.textContent.includes('As you said'),
  );
  expect(await page.evaluate(chosen)).toBe('quote,codes,address,author');
  await page.click('.exchange-offer .link');
  await page.waitFor('the field for a file', () => document.querySelector('.exchange-drop') !== null);
});

test('an export is of chosen authors, and of the passages that are picked', async () => {
  await page.evaluate(choose, 'Whose annotations', 'some');
  await page.waitFor('nobody to be chosen', () =>
    document.querySelector('.exchange-count')?.textContent.includes('at least one author'),
  );
  await page.evaluate(() => {
    const labels = [...document.querySelectorAll<HTMLLabelElement>('.exchange-authors label')];
    labels.find((one) => one.textContent.includes('ola'))?.click();
  });
  await page.waitFor('ola’s passage to be counted', () =>
    document.querySelector('.exchange-count')?.textContent.startsWith('1 passage in '),
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.exchange-filter summary')?.click());
  await page.evaluate(choose, 'Tag or code', 'opinion');
  await page.waitFor('no passage to be left', () =>
    document.querySelector('.exchange-count')?.textContent.startsWith('0 passages in 0 articles'),
  );
  expect((await checkWithAxe(page)).wrong).toEqual([]);
});

test('articles that are selected in the library are exported by the same dialog', async () => {
  const { browser } = session.reader;
  const library = await browser.openTab(`${browser.extensionOrigin}/workspace.html#/`);
  await library.waitFor('the list', () => document.querySelector('[role=grid] [role=row] input') !== null);
  await library.evaluate(() => document.querySelector<HTMLElement>('[role=grid] [role=row] input')?.click());
  await library.waitFor('what can be done', () => document.querySelector('.bulk-bar') !== null);
  await library.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.bulk-bar button')];
    buttons.find((one) => one.textContent === 'Export…')?.click();
  });
  await library.waitFor('the dialog for them', () =>
    document.querySelector('.exchange-choices')?.textContent.includes('1 article selected in the library'),
  );
  await library.waitFor('all authors’ passages to be counted', () =>
    document.querySelector('.exchange-count')?.textContent.startsWith('3 passages in 1 article'),
  );
});

/** A colleague's project file without texts: one passage in the Wire's article, by its hash and a position that no longer holds. */
async function withoutTexts(exact: string): Promise<string> {
  const url = session.news.addressOf('northern-wire');
  const there = { ...examples.article, id: examples.idOf(905), url, canonicalUrl: url, headline: 'The Wire’s report' };
  const elsewhere = {
    ...there,
    id: examples.idOf(906),
    url: `${url}-gone`,
    canonicalUrl: `${url}-gone`,
    headline: 'Another report',
  };
  const quote = { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' };
  const passage = (id: number, article: string) => ({
    ...examples.annotation,
    id: examples.idOf(id),
    article,
    selectors: [quote, { type: 'TextPositionSelector' as const, start: 0, end: exact.length }],
    tags: ['fact' as const],
    codes: [],
    ownFields: {},
  });
  const author = { ...examples.author, name: 'Ida' };
  const records: ProjectRecords[] = [
    { kind: 'authors', records: [author] },
    { kind: 'codebooks', records: [examples.codebook] },
    { kind: 'projects', records: [examples.project] },
    { kind: 'annotationSets', records: [examples.annotationSet] },
    { kind: 'articles', records: [there, elsewhere] },
    { kind: 'annotations', records: [passage(907, there.id), passage(908, elsewhere.id)] },
  ];
  const file = await writeParallaxFile({ name: 'Class', salt: 'ab'.repeat(16), exported: 0, records });
  return Buffer.from(await file.arrayBuffer()).toString('base64');
}

test('passages without their words wait for their pages, and come in when one is read', async () => {
  const { reader, news } = session;
  await page.activate();
  await page.evaluate(give, 'Class.parallax', { base64: await withoutTexts(WIRE_WORDS) });
  await page.waitFor('it to be said what such a file brings', () =>
    document.querySelector('.exchange-offer')?.textContent.includes('This is a project'),
  );
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await page.click('.exchange-offer .button + .button');
  await page.waitFor('what waits to be said', () =>
    document.querySelector('.exchange-offer')?.textContent.includes('2 passages of 2 articles can wait'),
  );
  await page.click('.exchange-offer .button');
  await page.waitFor('both to wait', () => {
    const waiting = document.querySelector('.exchange-waiting')?.textContent ?? '';
    return waiting.includes('The Wire’s report') && waiting.includes('Another report');
  });
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await reader.open(news.addressOf('northern-wire'));
  await page.waitFor('one to have come in', () => {
    const waiting = document.querySelector('.exchange-waiting')?.textContent ?? '';
    return !waiting.includes('The Wire’s report') && waiting.includes('Another report');
  });
  await page.waitFor('Ida’s set to be offered', () =>
    document.querySelector('.exchange-choices')?.textContent.includes('Ida'),
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.exchange-waiting + button')?.click());
  await page.waitFor('nothing to wait', () => document.querySelector('.exchange-waiting') === null);
});
