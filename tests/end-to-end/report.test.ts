import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ColourScheme, DrivenPage } from '../../tools/browsers/driven-page.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const session = newsSession();
let wide: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  const post = await reader.open(news.addressOf('harbour-post'));
  await reader.putInCase(post, CASE);
  await reader.mark(post, 'about 31,000 vehicles a day', 'statistic');
  await reader.mark(post, '“We were told for nine years that it was safe. Nobody looked,”', 'quote', 'opinion');
  const ledger = await reader.open(news.addressOf('daily-ledger'));
  await reader.putInCase(ledger, CASE);
  await reader.mark(ledger, 'It is the latest bungle by a town hall', 'opinion');
  await reader.showTab(ledger.sidebar, 'compare');
  wide = await reader.openWorkspace(ledger.sidebar, '.comparison-actions a');
  await wide.click('.save summary');
});

async function save(label: string, file: string): Promise<string> {
  await wide.activate();
  await wide.waitFor(
    `“${label}” to be offered`,
    (words: string) => {
      const button = [...document.querySelectorAll<HTMLElement>('.save button')].find(
        ({ textContent }) => textContent === words,
      );
      button?.click();
      return button !== undefined;
    },
    label,
  );
  return session.reader.browser.waitForDownload(file);
}

describe('the report', () => {
  let report: DrivenPage;

  beforeAll(async () => {
    const path = await save('Report (HTML)', `${CASE}.html`);
    report = await session.reader.browser.openTab(pathToFileURL(path).href);
  });

  test('opens from the disk, without a script and without asking the network for anything', async () => {
    const text = await report.evaluate(() => document.body.textContent ?? '');
    for (const words of [CASE, 'The Harbour Post', 'Daily Ledger', 'about 31,000 vehicles a day', 'SHA-256']) {
      expect(text).toContain(words);
    }
    const loaded = await report.evaluate(() => ({
      scripts: document.scripts.length,
      fetched: performance.getEntriesByType('resource').length,
      styled: getComputedStyle(document.querySelector('h1') as Element).fontSize,
      charts: [...document.querySelectorAll('svg[role=img]')].filter((chart) => chart.checkVisibility()).length,
    }));
    expect(loaded).toEqual({ scripts: 0, fetched: 0, styled: '34px', charts: 4 });
  });

  test.each([320, 1400])(
    'is read at %i pixels without scrolling sideways, each chart in its full size',
    async (width) => {
      await report.setViewport(width, 900);
      await report.waitFor('the width', (expected: number) => innerWidth === expected, width);
      const charts = await report.evaluate(() => ({
        isWider: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        scales: [...document.querySelectorAll<SVGSVGElement>('svg[role=img]')]
          .filter((chart) => chart.checkVisibility())
          .map((chart) => chart.getBoundingClientRect().width / chart.viewBox.baseVal.width),
      }));
      expect(charts.isWider).toBe(false);
      expect(charts.scales).toHaveLength(4);
      for (const scale of charts.scales) expect(scale).toBeGreaterThan(0.9);
    },
  );

  test.each<ColourScheme>(['light', 'dark'])('is accessible in %s', async (scheme) => {
    await report.setColourScheme(scheme);
    const { wrong, looked } = await checkWithAxe(report);
    expect(wrong).toEqual([]);
    expect(looked.length).toBeGreaterThan(20);
  });
});

test('a chart is saved as SVG and as PNG of twice its size, the data as CSV', async () => {
  const svg = await readFile(await save('SVG of Tags', `${CASE} - Tags.svg`), 'utf8');
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? [];
  const png = await readFile(await save('PNG of Tags', `${CASE} - Tags.png`));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
  const { data } = Papa.parse<string[]>(await readFile(await save('Data (CSV)', `${CASE}.csv`), 'utf8'));
  expect(data[0]).toEqual(['question', 'row', 'detail', 'outlet', 'headline', 'url', 'figure', 'value', 'counting']);
  expect(data.length).toBeGreaterThan(20);
});
