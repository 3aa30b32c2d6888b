import { describe, expect, test } from 'vitest';
import { isFlashing, paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import { isPickerClosed, isPickerOpen } from '../../tools/reader/reader.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const VEHICLES = 'about 31,000 vehicles a day';
const WHITLOCK = '“We were told for nine years that it was safe. Nobody looked,”';

test.each([
  ['harbour-post', 'The Harbour Post', 'Council shuts Long Bridge', 'Ines Okafor', '14 March 2026'],
  ['daily-ledger', 'Daily Ledger', '‘Nobody looked’', 'Kelly Dunmore', '14 March 2026'],
  ['northern-wire', 'Northern Wire', 'Bridge closed for inspection', '', '13 March 2026'],
  ['the-commons', 'The Commons', 'The bridge we chose not to mend', 'Miriam Achterberg', '16 March 2026'],
])('the sidebar shows what %s says of its article, and the page stays as it was', async (site, ...expected) => {
  const { reader, news } = session;
  const page = await reader.browser.openTab(news.addressOf(site));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const sidebar = await reader.clickButton(page);
  const head = await sidebar.evaluate(() => document.querySelector('.article-head')?.textContent ?? '');
  for (const words of [...expected, 'English']) expect(head).toContain(words);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

describe('tagging a selection', () => {
  test('digits toggle tags, paint them, and are kept from the page; Escape closes the picker', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('harbour-post'));
    const { page, sidebar } = article;
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('keydown', ({ key }) => seen.push(key), true);
      document.addEventListener('keyup', ({ key }) => seen.push(key));
    });
    await reader.pick(article, VEHICLES, 'statistic', 'fact');
    expect(await paintedWords(page, 'statistic')).toEqual([VEHICLES]);
    expect(await paintedWords(page, 'fact')).toEqual([VEHICLES]);

    await page.press('1');
    await sidebar.waitFor(
      'fact to be taken away',
      () => document.querySelector('.tag-fact .count')?.textContent === '0',
    );
    expect(await paintedWords(page, 'fact')).toEqual([]);

    await page.press('Escape');
    await page.waitFor('the picker to go', isPickerClosed);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('taking the last tag away deletes the passage, and the sidebar offers it back', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('harbour-post'));
    await reader.pick(article, WHITLOCK, 'quote');
    await article.page.press('2');
    await article.sidebar.waitFor(
      'the offer to undo',
      () => document.querySelector('.article-notices .notice') !== null,
    );
    await waitForPaint(article.page, 'quote', []);

    await article.sidebar.click('.article-notices .link');
    await waitForPaint(article.page, 'quote', [WHITLOCK]);
    await article.page.press('Escape');
  });

  test('words that are selected before the button is clicked are offered tags', async () => {
    const { reader, news } = session;
    const page = await reader.browser.openTab(news.addressOf('harbour-post'));
    await page.selectText('leaving the eastern districts');
    await reader.clickButton(page);
    await page.waitFor('the picker to appear', isPickerOpen);
    await page.close();
  });

  test('a click in the picker tags too', async () => {
    const { reader, news } = session;
    const { page } = await reader.open(news.addressOf('harbour-post'));
    await page.selectText('leaving the eastern districts');
    await page.waitFor('the picker to appear', isPickerOpen);
    // Its shadow root is closed: the first button is found by where the picker stands, below the selection.
    const line = await page.evaluate<{ left: number; bottom: number }>(() => {
      const { left, bottom } = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1) ?? new DOMRect();
      return { left, bottom };
    });
    await page.click({ x: line.left + 40, y: line.bottom + 30 });
    await waitForPaint(page, 'fact', ['leaving the eastern districts']);
    await page.press('Escape');
  });

  test('a press outside closes the picker, and a selection in a field opens none', async () => {
    const { reader, news } = session;
    const { page } = await reader.open(news.addressOf('harbour-post'));
    await page.selectText('forty-minute detour');
    await page.waitFor('the picker to appear', isPickerOpen);
    await page.click('h1');
    await page.waitFor('the picker to go', isPickerClosed);

    await page.click('input[type="email"]');
    await page.type('a reader');
    await page.press('a', 'Control');
    await page.selectText('The crossing carries');
    await page.waitFor('the picker to appear at words of the article only', isPickerOpen);
    await page.press('Escape');
  });

  test('a passage over several elements, and words beside the article, are marked too', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('daily-ledger'));
    await reader.mark(
      article,
      'TWO HOURS to get to work. TWO. HOURS. Will somebody buy this council a map 😡😡',
      'quote',
      'opinion',
    );
    await reader.mark(article, 'You could see the rust from the boat.', 'opinion');
    const margins = await article.sidebar.evaluate(() =>
      [...document.querySelectorAll('.passage-margin')].map((node) => node.textContent),
    );
    expect(margins).toHaveLength(2);
    expect(margins[1]).toBe('aside');
  });
});

describe('This article', () => {
  test('lists passages in reading order; each can be found, changed, filtered, deleted and restored', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('northern-wire'));
    const { page, sidebar } = article;
    await reader.mark(
      article,
      'Shares in Calder Haulage, which has its main depot in the eastern districts, were down 2.1% in early trading.',
      'fact',
    );
    await reader.mark(article, '31,000 vehicles a day', 'statistic');
    await reader.mark(article, '‘quickly and correctly’', 'quote');
    const words = () =>
      sidebar.evaluate(() =>
        [...document.querySelectorAll('.passage-words')].map((node) => node.textContent?.slice(0, 20)),
      );
    expect(await words()).toEqual(['31,000 vehicles a da', '‘quickly and correct', 'Shares in Calder Hau']);

    await page.evaluate(() => scrollTo(0, 0));
    await sidebar.click('.passage:nth-child(3) .passage-words');
    await page.waitFor('the passage to flash', isFlashing);
    await page.waitFor('the page to scroll to it', () => scrollY > 100);

    await sidebar.click('.passage:nth-child(2) .passage-words');
    await sidebar.click('.tag-fields-quote input');
    await sidebar.type('the union');
    await sidebar.press('Enter');
    await sidebar.click('.passage-editor textarea');
    await sidebar.type('Who says so? <b>&</b>');
    await sidebar.click('.passage:nth-child(1) .passage-words');
    await sidebar.waitFor(
      'the note to be shown',
      () => document.querySelector('.passage:nth-child(2) .passage-note')?.textContent === 'Who says so? <b>&</b>',
    );
    expect(
      await sidebar.evaluate(() => document.querySelector('.passage:nth-child(2) .passage-lead')?.textContent),
    ).toBe('the union');

    await sidebar.click('.tag-filter-choice.tag-statistic');
    expect(await words()).toEqual(['31,000 vehicles a da']);
    await sidebar.click('.tag-filter-choice.tag-statistic');

    await sidebar.click('.passage-delete');
    await sidebar.waitFor('the passage to be gone', () => document.querySelectorAll('.passage').length === 2);
    expect(await paintedWords(page, 'statistic')).toEqual([]);
    await sidebar.click('.article-notices .link');
    await sidebar.waitFor('the passage to be back', () => document.querySelectorAll('.passage').length === 3);
    expect(await paintedWords(page, 'statistic')).toEqual(['31,000 vehicles a day']);
  });

  test('a click on a highlight selects its passage in the list', async () => {
    const { reader, news } = session;
    const article = await reader.open(news.addressOf('the-commons'));
    await reader.mark(article, 'Thrift that doubles the price is not thrift.', 'opinion');
    await reader.mark(
      article,
      'Nobody who has read it can honestly call what happened on Thursday night an accident.',
      'opinion',
    );
    const point = await article.page.evaluate(() => {
      const ranges = [...CSS.highlights].flatMap(([, layer]) => [...layer] as Range[]);
      const box = ranges.find((range) => range.toString().startsWith('Nobody'))?.getClientRects()[0] ?? new DOMRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await article.page.click(point);
    await article.sidebar.waitFor(
      'a passage to be selected',
      () => document.querySelectorAll('.passage-selected').length === 1,
    );
  });
});
