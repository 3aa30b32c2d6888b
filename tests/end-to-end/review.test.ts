import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing, paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import { isPickerOpen, type OpenArticle } from '../../tools/reader/reader.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const VEHICLES = 'about 31,000 vehicles a day';
const OPENING =
  'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two of its bearings were found to be cracked';
const OPENING_NOW =
  'The city council closed Long Bridge to all traffic at 11 p.m. on Thursday after three of its bearings were found cracked';
const WHITLOCK = '“We were told for nine years that it was safe. Nobody looked,”';
const WORRY = 'The closure was, by any measure, a spectacular failure of oversight.';

let article: OpenArticle;

/** The outlet edits its article: two sentences reworded, one taken away. */
async function editedPage(): Promise<string> {
  const page = await readFile('demo/harbour-post/index.html', 'utf8');
  const edits: [string, string][] = [
    [OPENING, OPENING_NOW],
    [WORRY, ''],
    ['Nobody looked,”', 'Nobody came to look,”'],
  ];
  return edits.reduce((text, [before, after]) => {
    const words = new RegExp(before.replaceAll(' ', String.raw`\s+`), 'u');
    expect(text).toMatch(words);
    return text.replace(words, after);
  }, page);
}

beforeAll(async () => {
  const { reader, news } = session;
  const first = await reader.open(news.addressOf('harbour-post'));
  await reader.putInCase(first, 'Long Bridge closure');
  await reader.mark(first, VEHICLES, 'statistic');
  await reader.mark(first, OPENING, 'fact');
  await reader.mark(first, WHITLOCK, 'quote');
  await reader.mark(first, WORRY, 'opinion');
  await first.page.close();
  news.replace('harbour-post', '/', await editedPage());
  article = await reader.open(news.addressOf('harbour-post'));
});

const wordsIn = (page: DrivenPage, selector: string) =>
  page.evaluate(
    (within: string) => [...document.querySelectorAll(within)].map((node) => node.textContent?.trim()),
    selector,
  );

const noticeText = (sidebar: DrivenPage) =>
  sidebar.waitFor('the offer to review', () =>
    [...document.querySelectorAll('.this-article .notice')]
      .map((node) => node.textContent)
      .find((text) => text?.includes('Review')),
  );

const statusText = (sidebar: DrivenPage, words: string) =>
  sidebar.waitFor(
    `the review to say “${words}”`,
    (expected: string) => document.querySelector('.review [role=status]')?.textContent?.includes(expected),
    words,
  );

const currentWords = (sidebar: DrivenPage) =>
  sidebar.evaluate(() => document.querySelector('.review-current')?.textContent?.replaceAll(/\s+/gu, ' ') ?? '');

describe('after the outlet edited its article', () => {
  test('the sidebar says how much was edited since, and leads to both versions beside each other', async () => {
    const { reader } = session;
    const { sidebar } = article;
    const edited = await sidebar.waitFor('the news of the edit', () =>
      [...document.querySelectorAll('.this-article .notice')]
        .map((node) => node.textContent)
        .find((text) => text?.startsWith('Edited')),
    );
    expect(edited).toContain('2 paragraphs changed; touches 3 passages of yours');
    const changes = await reader.openWorkspace(sidebar, '.this-article .notice a');
    await changes.waitFor('the changes', () => document.querySelector('.changes-text') !== null);
    expect(await wordsIn(changes, 'del')).toEqual(expect.arrayContaining(['two', 'looked']));
    expect(await wordsIn(changes, 'ins')).toEqual(expect.arrayContaining(['three', 'came to look']));
    const marked = await wordsIn(changes, '.changes-passage');
    expect(marked.join(' ')).toContain('The council closed Long Bridge');
    await changes.click('.changes-layout button:last-child');
    expect(await wordsIn(changes, 'ins')).toEqual(expect.arrayContaining(['three']));
    const [first] = await changes.evaluate(() => [...document.querySelectorAll('option')].map(({ value }) => value));
    await changes.evaluate((id: string) => {
      location.hash = location.hash.replace(/to=.*/u, `to=${id}`);
    }, first);
    await changes.waitFor('one version beside itself', () =>
      document.querySelector('.changes [role=status]')?.textContent?.includes('read the same'),
    );
    await changes.close();
    await article.page.activate();
  });

  test('the sidebar says what became of the passages, and nothing doubtful is painted as if it were certain', async () => {
    const { page, sidebar } = article;
    expect(await noticeText(sidebar)).toContain('2 passages were reworded, 1 is gone since you tagged them');
    await waitForPaint(page, 'statistic', [VEHICLES]);
    expect(await paintedWords(page, 'fact')).toEqual([]);
    expect(await paintedWords(page, 'opinion')).toEqual([]);
    const underlined = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('parallax-line-'))
        .flatMap(([, layer]) => [...layer].map(String)),
    );
    expect(underlined.join(' ')).toContain('after three of its bearings');
  });

  test('the review shows old and new wording; it is all done by keyboard', async () => {
    const { page, sidebar } = article;
    await sidebar.click('.article-news button.link');
    await statusText(sidebar, 'passage 1 of 3');
    const words = await currentWords(sidebar);
    expect(words).toContain('words are the same');
    expect(
      await sidebar.evaluate(() =>
        [...document.querySelectorAll('.review-current del')].map((node) => node.textContent),
      ),
    ).toContain('two');
    await sidebar.press('s');
    await page.waitFor('the passage to flash', isFlashing);

    await sidebar.press('j');
    await statusText(sidebar, 'passage 2 of 3');
    await sidebar.press('k');
    await statusText(sidebar, 'passage 1 of 3');
    await sidebar.press('Enter');
    await statusText(sidebar, 'passage 1 of 2');
    await waitForPaint(page, 'fact', [OPENING_NOW]);
  });

  test('an acceptance can be undone, and made again', async () => {
    const { page, sidebar } = article;
    await sidebar.click('.article-notices .link');
    await statusText(sidebar, 'of 3');
    await waitForPaint(page, 'fact', []);
    await sidebar.press('ArrowUp');
    await sidebar.press('ArrowUp');
    await statusText(sidebar, 'passage 1 of 3');
    await sidebar.press('Enter');
    await waitForPaint(page, 'fact', [OPENING_NOW]);
  });

  test('a passage is placed by hand on what the reader selects', async () => {
    const { page, sidebar } = article;
    await statusText(sidebar, 'passage 1 of 2');
    await sidebar.press('p');
    await sidebar.waitFor('the review to ask for a selection', () => document.querySelector('.review-wait') !== null);
    await page.selectText('“We were told for nine years that it was safe.');
    await sidebar.waitFor('the selection to be offered', () =>
      [...document.querySelectorAll('.review-current button')].some((button) =>
        button.textContent?.startsWith('Place here'),
      ),
    );
    expect(await page.evaluate(isPickerOpen)).toBe(false);
    await sidebar.press('Enter');
    await waitForPaint(page, 'quote', ['“We were told for nine years that it was safe.']);
    await statusText(sidebar, 'passage 1 of 1');
  });

  test('a gone passage is kept, and not asked about again for this revision', async () => {
    const { page, sidebar } = article;
    await sidebar.press('g');
    await statusText(sidebar, 'Nothing is left to review.');
    await sidebar.press('Escape');
    await sidebar.waitFor('the list to be back', () => document.querySelectorAll('.passage').length === 4);
    await session.reader.clickButton(page);
    await waitForPaint(page, 'quote', ['“We were told for nine years that it was safe.']);
    const list = await sidebar.evaluate(() => document.querySelector('.this-article')?.textContent ?? '');
    expect(list).toContain('not found in the text');
    expect(list).not.toContain('since you tagged');
  });
});
