import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing } from '../../tools/reader/reader.ts';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const session = newsSession();
let sidebar: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  const post = await reader.open(news.addressOf('harbour-post'));
  await reader.putInCase(post, CASE);
  await reader.mark(post, 'about 31,000 vehicles a day', 'statistic');
  await reader.mark(post, '“We were told for nine years that it was safe. Nobody looked,”', 'quote', 'opinion');
  await post.sidebar.click('.passage:nth-child(2) .passage-words');
  await post.sidebar.click('.tag-fields-quote input');
  await post.sidebar.type('Dana Whitlock');
  await post.sidebar.press('Enter');
  await post.sidebar.waitFor('the speaker to be kept', () => document.activeElement?.matches('input') === false);

  const ledger = await reader.open(news.addressOf('daily-ledger'));
  await reader.putInCase(ledger, CASE);
  await reader.mark(ledger, 'Will somebody buy this council a map 😡😡', 'quote');
  await reader.mark(ledger, 'It is the latest bungle by a town hall', 'opinion');
  sidebar = ledger.sidebar;
});

describe('Compare in the sidebar', () => {
  test('shows both outlets with headline, lead, date and the share of each tag', async () => {
    await session.reader.showTab(sidebar, 'compare');
    const text = await sidebar.waitFor('the comparison', () => document.querySelector('.comparison')?.textContent);
    for (const words of [
      CASE,
      'The Harbour Post',
      'Daily Ledger',
      'Council shuts Long Bridge',
      '14 Mar',
      'Dana Whitlock',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('a figure opens its passages on the page, where a tab shows the article', async () => {
    const { reader, news } = session;
    const before = (await reader.browser.tabs()).length;
    await sidebar.click('button[aria-label*="Statistic"][aria-label*="The Harbour Post"]');
    await (await reader.browser.waitForTab(news.addressOf('harbour-post'))).waitFor('the passage to flash', isFlashing);
    expect(await reader.browser.tabs()).toHaveLength(before);
  });
});

describe('the workspace', () => {
  test('shows the same comparison wide, and opens the stored text where no tab shows the article', async () => {
    const { reader, news } = session;
    const wide = await reader.openWorkspace(sidebar, '.comparison-actions a');
    await wide.waitFor('the comparison', () =>
      document.querySelector('.comparison')?.textContent?.includes('Daily Ledger'),
    );
    for (const tab of await reader.browser.tabs()) {
      if ((await tab.address()) === news.addressOf('harbour-post')) await tab.close();
    }
    await wide.click('button[aria-label*="Statistic"][aria-label*="The Harbour Post"]');
    const stored = await reader.browser.waitForTab('workspace.html#/article/');
    await stored.waitFor('the passage to be painted in the stored text', () =>
      [...CSS.highlights].some(([name, layer]) => name.startsWith('parallax-statistic-') && layer.size > 0),
    );
  });
});

describe('the export', () => {
  test('slicing each article’s text gives the quotes, in UTF-16 for CSV and in code points for JSON-LD', async () => {
    const page = await session.reader.browser.waitForTab('workspace.html#/case/');
    await page.activate();
    await page.click('.comparison-actions button');
    const zip = unzipSync(new Uint8Array(await readFile(await session.reader.browser.waitForDownload(`${CASE}.zip`))));
    const textOf = (path: string) => strFromU8(zip[path] ?? new Uint8Array());

    const { data } = Papa.parse<Record<string, string>>(textOf('annotations.csv'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ tags = '' }) => tags).toSorted()).toEqual(['opinion', 'quote', 'quote;opinion', 'statistic']);
    for (const row of data) {
      expect(textOf(row['article_file'] ?? '').slice(Number(row['start']), Number(row['end']))).toBe(row['quote']);
    }

    const collection = JSON.parse(textOf('annotations.jsonld')) as { first: { items: { target: Target }[] } };
    expect(collection.first.items).toHaveLength(4);
    for (const { target } of collection.first.items) {
      const position = target.selector.find(({ type }) => type === 'TextPositionSelector');
      const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector');
      const characters = [...textOf(target.state.cached)];
      expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
    }
  });
});

interface Target {
  selector: { type: string; start?: number; end?: number; exact?: string }[];
  state: { cached: string };
}
