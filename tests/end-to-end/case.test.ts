import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing } from '../../tools/reader/paint.ts';
import { checkWithAxe } from './check-with-axe.ts';
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
  await reader.mark(ledger, 'up to 40,000 vehicles a day', 'statistic');
  sidebar = ledger.sidebar;
});

describe('Compare in the sidebar', () => {
  test('shows both outlets with headline, lead, date and the share of each tag', async () => {
    await session.reader.showTab(sidebar, 'compare');
    await sidebar.waitFor('all questions', () => document.querySelector('.questions[aria-busy="false"]'));
    const text = await sidebar.evaluate(() => document.querySelector('.comparison')?.textContent);
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

describe('the questions to a case', () => {
  test('numbers that differ are said to, and each opens where it stands', async () => {
    const row = await sidebar.waitFor('the numbers', () => {
      const rows = [...document.querySelectorAll('table[aria-label="Which numbers are given"] tbody tr')];
      return rows.map(({ textContent }) => textContent ?? '').find((text) => text.includes('40,000'));
    });
    expect(row).toContain('values differ');
    expect(row).toContain('31,000');
  });

  test('an article that nobody has annotated counts what is proposed, until the first passage is marked', async () => {
    const { reader, news } = session;
    await reader.showTab(sidebar, 'article');
    const wire = await reader.open(news.addressOf('northern-wire'));
    await reader.putInCase(wire, CASE);
    await reader.showTab(wire.sidebar, 'compare');
    await wire.sidebar.waitFor('proposals to be counted', () =>
      /partly confirmed\.[^.]*Northern Wire/u.test(document.querySelector('.preliminary-notice')?.textContent ?? ''),
    );
    expect(await wire.sidebar.evaluate(() => document.querySelectorAll('.tag-bar-proposed').length)).toBe(1);
    expect((await checkWithAxe(wire.sidebar)).wrong).toEqual([]);
    await wire.sidebar.click('button[aria-label*="Fact alone"][aria-label*="Northern Wire"]');
    const stored = await reader.browser.waitForTab('&at=');
    await stored.waitFor('the proposed passages to flash', isFlashing);
    await stored.close();

    await wire.page.activate();
    await reader.showTab(wire.sidebar, 'article');
    await reader.mark(wire, '31,000 vehicles a day', 'statistic');
    await reader.showTab(wire.sidebar, 'compare');
    await wire.sidebar.waitFor('what was marked to count alone', () => {
      const bars = document.querySelectorAll('.tag-bar').length;
      return bars === 3 && document.querySelector('.tag-bar-proposed') === null;
    });
  });

  test('a word that sets an outlet apart opens its sentences, and a sentence the stored text at that word', async () => {
    const { reader, news } = session;
    // Fewer texts are too little for a word to stand out.
    await reader.showTab(sidebar, 'article');
    const commons = await reader.open(news.addressOf('the-commons'));
    await reader.putInCase(commons, CASE);
    await reader.showTab(sidebar, 'compare');
    await sidebar.click('.word');
    const word = await sidebar.evaluate(() => document.querySelector('.word')?.firstChild?.textContent ?? '');
    expect((await checkWithAxe(sidebar)).wrong).toEqual([]);
    await sidebar.click('.word-places button');
    const stored = await reader.browser.waitForTab('&at=');
    const marked = await stored.waitFor('the word to be marked', () => {
      const layers = [...CSS.highlights].filter(([name]) => name.startsWith('parallax-selected-'));
      return layers.flatMap(([, layer]) => [...layer] as Range[]).map(String)[0];
    });
    expect(marked.toLowerCase()).toContain(word);
    await stored.close();
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
    expect(data.map(({ tags = '' }) => tags).toSorted()).toEqual([
      'opinion',
      'quote',
      'quote;opinion',
      'statistic',
      'statistic',
      'statistic',
    ]);
    for (const row of data) {
      expect(textOf(row['article_file'] ?? '').slice(Number(row['start']), Number(row['end']))).toBe(row['quote']);
    }

    const collection = JSON.parse(textOf('annotations.jsonld')) as { first: { items: { target: Target }[] } };
    expect(collection.first.items).toHaveLength(6);
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
