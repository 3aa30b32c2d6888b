import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage, Point } from '../../tools/browsers/driven-page.ts';
import { isPickerClosed, isPickerOpen, type OpenArticle } from '../../tools/reader/reader.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

/** A story in a shadow root, with its headline in a slot and a box in a frame of the same origin. */
const LEAD = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const FRAMED = 'The crossing carries about 31,000 vehicles a day, and the detour takes forty minutes at its best.';
const LAST = 'A report had recommended that all eight bearings be replaced within five years; two of them were.';
const LATER = 'The ferries, said the harbour office, will run every ten minutes until the bridge is open again.';

const SHADOW = 'Long Bridge to all traffic';
const FRAME = '31,000 vehicles a day';

const PAGE = `<!doctype html><html lang="en-GB"><title>Council shuts Long Bridge</title>
<style>body { font: 18px/1.6 serif; max-width: 40em; margin: 2em auto } iframe { width: 100%; height: 9em; border: 0 }</style>
<x-story><template shadowrootmode="open"><article><slot></slot>
  <p>${LEAD}</p><iframe src="/box"></iframe><p>${LAST}</p></article></template>
  <h1>Council shuts Long Bridge</h1></x-story>
<footer><p>All rights reserved</p></footer>`;

const BOX = `<!doctype html><html lang="en-GB"><title>In figures</title><style>body { font: 18px/1.6 serif }</style><p>${FRAMED}</p>`;

let article: OpenArticle;

beforeAll(async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/shadow', PAGE);
  news.replace('harbour-post', '/box', BOX);
  article = await reader.open(news.addressOf('harbour-post', '/shadow'));
});

/** The ends of words in whichever open tree they stand, scrolled into view. */
function endsOf(words: string): { start: Point; end: Point } | null {
  const shadow = document.querySelector('x-story')?.shadowRoot;
  const frame = shadow?.querySelector('iframe');
  for (const tree of [shadow, frame?.contentDocument]) {
    const paragraphs = [...(tree?.querySelectorAll('p') ?? [])];
    const node = paragraphs.map(({ firstChild }) => firstChild as Text).find(({ data }) => data.includes(words));
    if (!tree || !node) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = frame?.getBoundingClientRect();
    const shift = tree === frame?.contentDocument && box ? { x: box.x, y: box.y } : { x: 0, y: 0 };
    const range = node.ownerDocument.createRange();
    const at = node.data.indexOf(words);
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)];
    if (!first || !last) continue;
    return {
      start: { x: shift.x + first.left + 1, y: shift.y + first.top + first.height / 2 },
      end: { x: shift.x + last.right - 1, y: shift.y + last.top + last.height / 2 },
    };
  }
  return null;
}

/** The words painted as facts, in the page and in its frame. */
function paintedFacts(): string[] {
  const frame = document.querySelector('x-story')?.shadowRoot?.querySelector('iframe')?.contentWindow;
  return [window, frame as typeof window].flatMap((view) =>
    [...view.CSS.highlights]
      .filter(([name]) => name.startsWith('parallax-fact-'))
      .flatMap(([, layer]) => [...layer].map(String)),
  );
}

async function mark(words: string): Promise<void> {
  const { page, sidebar } = article;
  const { start, end } = await page.waitFor(`“${words}”`, endsOf, words);
  await page.drag(start, end);
  await page.waitFor('the picker to appear', isPickerOpen);
  await page.press('1');
  await sidebar.waitFor(
    `“${words}” to be listed`,
    (quote: string) => [...document.querySelectorAll('.passage-words')].some((node) => node.textContent === quote),
    words,
  );
  await page.press('Escape');
  await page.waitFor('the picker to go', isPickerClosed);
}

const waitForFacts = (page: DrivenPage, ...words: string[]) =>
  page.waitFor(
    `${words.join(' and ')} to be painted`,
    `const facts = (${paintedFacts.toString()})(); return facts.toSorted().join() === ${JSON.stringify(words.toSorted().join())};`,
  );

describe('a story in a shadow root, with a frame', () => {
  test('is the article', async () => {
    const head = await article.sidebar.evaluate(() => document.querySelector('.article-head')?.textContent ?? '');
    expect(head).toContain('Council shuts Long Bridge');
    expect(await article.sidebar.evaluate(() => document.querySelector('.page-warning'))).toBeNull();
  });

  test('is marked and painted where it stands', async () => {
    await mark(SHADOW);
    await mark(FRAME);
    await waitForFacts(article.page, SHADOW, FRAME);
    const margins = await article.sidebar.evaluate(() =>
      [...document.querySelectorAll('.passage-margin')].map((node) => node.textContent),
    );
    expect(margins).toEqual(['¶ 1', '¶ 2']);
  });

  test('the page can be clicked there', async () => {
    const { page, sidebar } = article;
    for (const words of [SHADOW, FRAME]) {
      const { start } = await page.waitFor(`“${words}”`, endsOf, words);
      await page.click({ x: start.x + 4, y: start.y });
      await sidebar.waitFor(
        `“${words}” to be selected`,
        (quote: string) => document.querySelector('.passage-selected .passage-words')?.textContent === quote,
        words,
      );
    }
  });

  test('is followed when its text changes', async () => {
    const { page } = article;
    await page.evaluate((later: string) => {
      const shadow = document.querySelector('x-story')?.shadowRoot;
      const framed = shadow?.querySelector('iframe')?.contentDocument?.querySelector('p');
      for (const paragraph of [shadow?.querySelector('p'), framed]) {
        const words = paragraph?.textContent ?? '';
        const added = paragraph?.ownerDocument.createElement('p');
        added?.append(later);
        if (added) paragraph?.before(added);
        paragraph?.replaceChildren(words);
      }
    }, LATER);
    await waitForFacts(page, SHADOW, FRAME);
  });

  test('and found again when the reader comes back', async () => {
    await article.page.close();
    const { reader, news } = session;
    article = await reader.open(news.addressOf('harbour-post', '/shadow'));
    await waitForFacts(article.page, SHADOW, FRAME);
  });

  test('a frame that loads later has its passages in their colours', async () => {
    const { page } = article;
    const isTinted = () => {
      const frame = document.querySelector('x-story')?.shadowRoot?.querySelector('iframe');
      const words = frame?.contentDocument?.querySelector('p');
      const style = words && frame?.contentWindow?.getComputedStyle(words, '::highlight(parallax-fact-light)');
      return frame?.contentWindow?.location.search === '?later' && style?.backgroundColor === 'rgb(219, 233, 247)';
    };
    await page.evaluate(() => {
      const frame = document.querySelector('x-story')?.shadowRoot?.querySelector('iframe');
      if (frame) frame.src = '/box?later';
    });
    await page.waitFor('the passage in the new frame to be tinted', isTinted);
    await waitForFacts(page, SHADOW, FRAME);
  });
});
