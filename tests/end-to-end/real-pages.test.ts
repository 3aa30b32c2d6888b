import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { HTML_TYPE, type NewsSite } from '../../tools/news-server/news-site.ts';
import { paintedWords } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const PAGES = join(process.env['CORPUS'] ?? '../shared/corpus', 'pages');
const HOW_MANY = 10;

/** Saved pages without what they would fetch or run: this is about what is on them. */
const OFFLINE =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">';

describe.skipIf(!existsSync(PAGES))('ten real pages, where the corpus is there', () => {
  const sites = existsSync(PAGES) ? chosenPages() : [];
  const session = newsSession({ sites: async () => sites });

  test.each(sites.map(({ name, outlet }) => [name, outlet]))(
    '%s (%s) can be read, marked and painted',
    async (name) => {
      const { reader, news } = session;
      const page = await reader.browser.openTab(news.addressOf(name));
      await page.waitFor('the page to be whole', () => document.readyState === 'complete');
      const before = await page.evaluate(() => document.documentElement.outerHTML.length);
      const sidebar = await reader.clickButton(page);
      expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
      const words = await page.waitFor('a sentence to mark', longSentence);
      await reader.mark({ page, sidebar }, words, 'fact');
      expect((await paintedWords(page, 'fact')).join('').trim()).toBe(words);
    },
  );
});

/** Spread over the collection, so that every source is among them. */
function chosenPages(): NewsSite[] {
  const rows = readFileSync(join(PAGES, 'index.jsonl'), 'utf8').trim().split('\n');
  const step = Math.floor(rows.length / HOW_MANY);
  return rows
    .filter((_, index) => index % step === 0)
    .slice(0, HOW_MANY)
    .map((row, index) => {
      const { file, outlet } = JSON.parse(row) as { file: string; outlet: string };
      const body = OFFLINE + gunzipSync(readFileSync(join(PAGES, file))).toString('utf8');
      const files = new Map([['/index.html', { contentType: HTML_TYPE, body }]]);
      return { name: `page-${index + 1}`, outlet, article: '/', files };
    });
}

/** The beginning of the longest paragraph that a reader can see and that stands on the page once. */
function longSentence(): string | null {
  const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const paragraphs = [...document.querySelectorAll<HTMLElement>('p')]
    .filter((paragraph) => paragraph.checkVisibility() && paragraph.getClientRects().length > 0)
    .toSorted((one, other) => fold(other.innerText).length - fold(one.innerText).length);
  const all = fold(document.body.innerText);
  for (const paragraph of paragraphs) {
    const node = [...paragraph.childNodes].find((child) => child instanceof Text && fold(child.data).length > 60);
    const words = fold(node?.textContent ?? '')
      .split(' ')
      .slice(0, 8)
      .join(' ');
    if (!node || !words || all.split(words).length !== 2) continue;
    // A bar or a box of the page may cover the words from the mouse.
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = new Range();
    range.selectNode(node);
    const [line] = range.getClientRects();
    if (line && paragraph.contains(document.elementFromPoint(line.left + 2, line.top + line.height / 2))) return words;
  }
  return null;
}
