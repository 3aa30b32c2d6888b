import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DrivenBrowser } from '../../../tools/browsers/driven-browser.ts';
import type { DrivenPage } from '../../../tools/browsers/driven-page.ts';
import { launchBrowser } from '../../../tools/browsers/launch-browser.ts';

const EXTENSION = fileURLToPath(new URL('fixture-extension', import.meta.url));
const ARTICLE = `<!doctype html><html lang="en"><title>Long Bridge closed</title><style>p { width: 30em }</style>
  <h1>Long Bridge closed</h1>
  <p>The <em>city’s engineer</em>, Ada Nkemelu, said:   “We closed it
  at noon.” It carries 41,000 vehicles a day.</p>
  <p><a href="/other">An inquiry</a> was announced. It carries 41,000 vehicles a day.</p>
  <p>${'Traffic went round by the harbour. '.repeat(400)}</p><p>The end.</p>`;

const name = inject('browser');

describe(`driving ${name}`, () => {
  let server: Server;
  let browser: DrivenBrowser;
  let article: DrivenPage;
  let sidebar: DrivenPage;

  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(ARTICLE));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    browser = await launchBrowser(name, { extension: EXTENSION });
    article = await browser.openTab(`http://outlet.localhost:${(server.address() as AddressInfo).port}/bridge`);
    await browser.clickToolbarButton();
    sidebar = await browser.sidebar();
    await article.waitFor('the content script', () => document.documentElement.dataset['keys'] !== undefined);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  test('the sidebar is the extension’s page', async () => {
    expect(await sidebar.address()).toBe(`${browser.extensionOrigin}/sidebar.html`);
    expect(await sidebar.evaluate((a: number, b: number) => Promise.resolve([a + b, document.title]), 2, 3)).toEqual([
      5,
      'Sidebar',
    ]);
    expect(await sidebar.evaluate('return arguments[0].length', 'four')).toBe(4);
    await expect(sidebar.evaluate(() => missing())).rejects.toThrow('missing is not defined');
  });

  test.each([
    ['across elements and lines', 'The city’s engineer, Ada Nkemelu, said: “We closed it at noon.”', 0],
    ['the second time they occur', 'It carries 41,000 vehicles a day.', 1],
    ['from a link on', 'An inquiry was announced.', 0],
    ['further than the window reaches', `Traffic${' went round by the harbour. Traffic'.repeat(399)}`, 0],
  ])('selects words %s', async (_, quote, occurrence) => {
    await article.selectText(quote, occurrence);
    const seen = await article.evaluate<string>(
      () => document.documentElement.dataset['selected']?.replaceAll(/\s+/gu, ' ') ?? '',
    );
    expect(seen).toBe(quote);
  });

  test('presses keys', async () => {
    await article.evaluate(() => void (document.documentElement.dataset['keys'] = ''));
    for (const key of ['2', 'Escape', 'Enter', 'ArrowDown', 'Tab']) await article.press(key);
    await article.press('K', 'Shift');
    const keys = await article.evaluate(() => document.documentElement.dataset['keys']);
    expect(keys).toBe('2 Escape Enter ArrowDown Tab Shift K ');
  });

  test.each(['mousemove', 'mousedown'])(
    'clicks what it was asked to, where that moves away at the first %s, and nothing else',
    async (moment) => {
      await sidebar.evaluate((kind: string) => {
        document.body.insertAdjacentHTML('beforeend', '<p id="buttons"><button id="asked">Asked</button></p>');
        const clicked: string[] = [];
        document.addEventListener('click', ({ target }) => clicked.push((target as Element).id));
        const comeBetween = () => {
          document
            .querySelector('#asked')
            ?.insertAdjacentHTML('beforebegin', '<button id="other">Other</button><br />');
        };
        document.addEventListener(kind, comeBetween, { once: true });
        Object.assign(window, { clicked });
      }, moment);
      await sidebar.click('#asked');
      expect(await sidebar.evaluate('return window.clicked')).toEqual(['asked']);
      await sidebar.evaluate(() => document.querySelector('#buttons')?.remove());
    },
  );

  test('clicks and types in the sidebar', async () => {
    await sidebar.click('#note');
    await sidebar.type('At noon — “closed”, 9 °C');
    // Back and forth: from the last control on, Tab leads out of the page, to the browser's own.
    await sidebar.press('Tab', 'Shift');
    await sidebar.press('Tab');
    await sidebar.press('!');
    const note = await sidebar.evaluate(() => [document.activeElement?.id, document.querySelector('input')?.value]);
    expect(note).toEqual(['note', expect.stringMatching(/^(!|At noon — “closed”, 9 °C!)$/u)]);
    await sidebar.selectText('when the Long Bridge');
  });

  test('waits for a tab that the extension opens', async () => {
    await sidebar.click('#open');
    const tab = await browser.waitForTab('sidebar.html?tab');
    expect(await tab.address()).toBe(`${browser.extensionOrigin}/sidebar.html?tab`);
    await tab.close();
    await article.activate();
    expect(await article.evaluate(() => document.visibilityState)).toBe('visible');
  });

  test('clicks the toolbar button again, on the tab in front, with the sidebar open', async () => {
    const other = await browser.openTab(await article.address());
    await browser.clickToolbarButton();
    await other.waitFor('the content script', () => document.documentElement.dataset['keys'] !== undefined);
    expect((await browser.tabs()).at(-1)).toBe(other);
    await other.close();
    expect(await browser.tabs()).not.toContain(other);
  });

  test('takes pictures in the set size and colours', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
    for (const [page, width, height] of [
      [article, 1000, 700],
      [sidebar, 400, 700],
    ] as const) {
      await page.setViewport(width, height);
      await page.setColourScheme('dark');
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      await page.screenshot(join(folder, 'page.png'));
      expect(await sizeOf(join(folder, 'page.png'))).toEqual([width, height]);
    }
    await article.screenshot(join(folder, 'page.png'), { fullPage: true });
    expect((await sizeOf(join(folder, 'page.png')))[1]).toBeGreaterThan(1500);
    await rm(folder, { recursive: true });
  });

  test('saves downloads', async () => {
    await sidebar.click('#save');
    expect(await readFile(await browser.waitForDownload('annotations.csv'), 'utf8')).toBe('quote,tag\n');
  });

  test('collects what goes wrong in the extension', async () => {
    expect(await browser.problems()).toEqual([]);
    await sidebar.click('#fail');
    await expect
      .poll(async () => (await browser.problems()).join(' '), { timeout: 10_000 })
      .toMatch(/background rejects/u);
    const problems = (await browser.problems()).join(' ');
    expect(problems).toMatch(/sidebar throws/u);
    expect(problems).toMatch(/sidebar complains/u);
  });

  test('loads again and elsewhere', async () => {
    await article.reload();
    expect(await article.evaluate(() => document.documentElement.dataset['keys'])).toBeFalsy();
    await article.navigate(new URL('/other#part', await article.address()).href);
    expect(await article.evaluate(() => location.hash)).toBe('#part');
    await article.navigate(new URL('#elsewhere', await article.address()).href);
    expect(await article.address()).toMatch(/\/other#elsewhere$/u);
  });
});

declare function missing(): void;

/** Width and height from the header of a PNG. */
async function sizeOf(file: string): Promise<[number, number]> {
  const bytes = await readFile(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
