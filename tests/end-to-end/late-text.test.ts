import { expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { waitForPaint } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const LEAD = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const LATE = 'A report had recommended that all eight bearings be replaced within five years; two of them were.';
const OTHER = 'The ferries run every ten minutes from Fenside Quay, twice as often as they did before the closure.';
const MARKED = 'closed Long Bridge to all traffic';

/** Its script has the rest of the story when the reader has long begun to read. */
const SLOW = `<!doctype html><html lang="en-GB"><title>Council shuts Long Bridge</title>
<article><h1>Council shuts Long Bridge</h1><p>${LEAD}</p><p>${LEAD.replace('council', 'city')}</p></article>
<script>setTimeout(() => {
  for (const text of Array(5).fill(${JSON.stringify(LATE)})) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('article').append(paragraph);
  }
}, 900)</script>`;
/** More than the page has at first. */
const MOST_WORDS = 100;

const waitForWords = (sidebar: DrivenPage) =>
  sidebar.waitFor(
    'the whole article to be counted',
    (most: number) =>
      Number(/(\d+) words/u.exec(document.querySelector('.article-head')?.textContent ?? '')?.[1]) > most,
    MOST_WORDS,
  );

const noticesIn = (sidebar: DrivenPage) =>
  sidebar.evaluate(() => [...document.querySelectorAll('.this-article .notice')].map((node) => node.textContent));

test('paragraphs that load late are no edit, neither at the first visit nor at the next', async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/slow', SLOW);
  const first = await reader.open(news.addressOf('harbour-post', '/slow'));
  await reader.mark(first, MARKED, 'fact');
  await waitForWords(first.sidebar);
  expect(await noticesIn(first.sidebar)).toEqual([]);
  await first.page.close();
  const again = await reader.open(news.addressOf('harbour-post', '/slow'));
  await waitForPaint(again.page, 'fact', [MARKED]);
  await waitForWords(again.sidebar);
  expect(await noticesIn(again.sidebar)).toEqual([]);
  await again.page.close();
});

test('the former text is filed under no new address while the new one loads', async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/bridge', SLOW);
  const article = await reader.open(news.addressOf('harbour-post', '/bridge'));
  const { page, sidebar } = article;
  await waitForWords(sidebar);
  await reader.mark(article, MARKED, 'fact');
  await page.evaluate((text: string) => {
    history.pushState(null, '', '/ferries');
    setTimeout(() => {
      document.title = 'Ferries double';
      document.body.innerHTML = `<article><h1>Ferries double</h1>${`<p>${text}</p>`.repeat(4)}</article>`;
    }, 1200);
  }, OTHER);
  await reader.clickButton(page);
  const head = await sidebar.evaluate(() => document.querySelector('.article-head')?.textContent ?? '');
  expect(head).toContain('Ferries double');
  expect(head).not.toContain('Long Bridge');
  expect(await sidebar.evaluate(() => document.querySelectorAll('.passage').length)).toBe(0);
});

const paragraphs = (text: string) => `<p>${text}</p>`.repeat(4);
const story = (heading: string, inside: string) => `<article><h1>${heading}</h1>${inside}</article>`;
const pageOf = (inside: string) => `<!doctype html><html lang="en-GB"><title>Council shuts Long Bridge</title>
<style>body { font: 18px/1.6 serif } h1 { margin-bottom: 120vh }</style><main>${inside}</main>`;
const ENDING = 'Nobody has said when the bridge will open again, nor who is to pay for it.';
const BRIDGE = story('Council shuts Long Bridge', `<p>${LEAD}</p>${paragraphs(LATE)}`);

test('an article that lost its end is said to be edited once the reader has seen where it ends', async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/cut', pageOf(BRIDGE.replace('</article>', `<p>${ENDING}</p></article>`)));
  const first = await reader.open(news.addressOf('harbour-post', '/cut'));
  await reader.mark(first, 'who is to pay for it', 'opinion');
  // That page stays open: it may have something to say yet, which Firefox would complain about.
  news.replace('harbour-post', '/cut', pageOf(BRIDGE));
  const { page, sidebar } = await reader.open(news.addressOf('harbour-post', '/cut'));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await sidebar.waitFor('the news of the edit', () =>
    [...document.querySelectorAll('.this-article .notice')].some((node) => node.textContent?.startsWith('Edited')),
  );
  expect((await noticesIn(sidebar)).join(' ')).toContain('1 paragraph changed');
});

test('the next article, which a page appends as the reader scrolls, is no part of this one', async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/feed', pageOf(BRIDGE));
  const article = await reader.open(news.addressOf('harbour-post', '/feed'));
  const { page, sidebar } = article;
  await reader.mark(article, MARKED, 'fact');
  const wordsOf = () => sidebar.evaluate(() => document.querySelector('.article-head')?.textContent);
  const before = await wordsOf();
  await page.evaluate(
    (next: string) => {
      addEventListener('scroll', () => document.querySelector('main')?.insertAdjacentHTML('beforeend', next), {
        once: true,
      });
    },
    story('Ferries double', paragraphs(OTHER)),
  );
  // Marking may have scrolled to the end already.
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitFor('the next article', () => document.querySelectorAll('article').length === 2);
  // Read once more as a whole, with all that is there by now.
  await reader.clickButton(page);
  await waitForPaint(page, 'fact', [MARKED]);
  expect(await wordsOf()).toBe(before);
  expect(await noticesIn(sidebar)).toEqual([]);
});
