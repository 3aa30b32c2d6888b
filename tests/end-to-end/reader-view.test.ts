import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ColourScheme, DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing, waitForPaint } from '../../tools/reader/paint.ts';
import { isPickerClosed, isPickerOpen, type OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const WHITLOCK = '“We were told for nine years that it was safe. Nobody looked,”';
const VEHICLES = 'about 31,000 vehicles a day';

let live: OpenArticle;
let stored: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  for (const site of ['northern-wire', 'harbour-post']) {
    live = await reader.open(news.addressOf(site));
    await reader.putInCase(live, 'Long Bridge closure');
  }
  await reader.mark(live, VEHICLES, 'statistic');
  stored = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
  await stored.setViewport(1400, 900);
  await openStored('Council shuts');
});

async function openStored(headline: string): Promise<void> {
  await stored.waitFor(
    'the article in the library',
    (words: string) => {
      const links = [...document.querySelectorAll<HTMLElement>('a[href^="#/article/"]')];
      const link = links.find(({ textContent }) => textContent.includes(words));
      link?.click();
      return link !== undefined;
    },
    headline,
  );
  await stored.waitFor('the text', () => document.querySelector('.stored-text') !== null);
}

const says = (page: DrivenPage, selector: string, words: string) =>
  page.waitFor(
    `“${words}” to be said`,
    (within: string, expected: string) => document.querySelector(within)?.textContent?.includes(expected),
    selector,
    words,
  );

describe('the stored text', () => {
  test('is annotated like its live page, which shows at once what was done, and the other way round', async () => {
    await stored.selectText(WHITLOCK);
    await stored.waitFor('the picker', isPickerOpen);
    await stored.press('2');
    await waitForPaint(live.page, 'quote', [WHITLOCK]);
    await stored.press('n');
    await stored.waitFor('the note to have the focus', () => document.activeElement?.matches('.passage textarea'));
    await stored.type('Compare with the report.');
    await live.page.activate();
    await says(live.sidebar, '.passages', 'Compare with the report.');
    await live.sidebar.click('.passage:nth-child(1) .passage-words');
    await live.sidebar.press('Delete');
    await stored.activate();
    await waitForPaint(stored, 'statistic', []);
    await waitForPaint(stored, 'quote', [WHITLOCK]);
  });

  test('shows a passage of the list, and the list a passage that is clicked in it', async () => {
    await stored.click('.passage-words');
    await stored.waitFor('the passage to flash', isFlashing);
    await stored.selectText('In a statement issued at midnight');
    await stored.waitFor('the picker', isPickerOpen);
    await stored.press('Escape');
    await stored.waitFor('the picker to go', isPickerClosed);
  });

  test('is selected and tagged by keys alone, sentence by sentence', async () => {
    await stored.evaluate(() => {
      getSelection()?.empty();
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('.reader-words')?.focus();
    });
    await stored.press('j');
    await stored.press('j');
    await stored.waitFor('the picker', isPickerOpen);
    const sentence = await stored.evaluate(() => String(getSelection()));
    await stored.press('1');
    await waitForPaint(stored, 'fact', [sentence]);
    await stored.press('1');
    await waitForPaint(stored, 'fact', []);
    await stored.press('Escape');
    await stored.waitFor('the picker to go', isPickerClosed);
  });

  test('leads to the tab that has the live page open, at the passage', async () => {
    const href = await stored.waitFor('the link', () =>
      document.querySelector('.passage .live-page-link')?.getAttribute('href'),
    );
    expect(href).toContain('#:~:text=');
    await stored.click('.passage .live-page-link');
    await live.page.waitFor('the passage to flash there', isFlashing);
    await stored.activate();
  });

  test.each<ColourScheme>(['light', 'dark'])('is accessible in %s', async (scheme) => {
    await stored.setColourScheme(scheme);
    const { wrong, looked } = await checkWithAxe(stored);
    expect(wrong).toEqual([]);
    expect(looked.length).toBeGreaterThan(20);
    await stored.setColourScheme('light');
  });
});

describe('a later version', () => {
  test('has its reworded passages reviewed beside it; the earlier one still reads as it did', async () => {
    const { reader, news } = session;
    const page = await readFile('demo/harbour-post/index.html', 'utf8');
    news.replace('harbour-post', '/', page.replace('Nobody looked,”', 'Nobody came to look,”'));
    await live.page.reload();
    await reader.clickButton(live.page);
    await stored.activate();
    await says(stored, '.article-news', '1 passage was reworded');
    await stored.click('.article-news .link');
    await says(stored, '.review', 'passage 1 of 1');
    await stored.press('Enter');
    await waitForPaint(stored, 'quote', [WHITLOCK.replace('looked', 'came to look')]);
    await stored.press('Escape');
    const earlier = await stored.evaluate(
      () => document.querySelector<HTMLOptionElement>('.reader-kept option')?.value,
    );
    await stored.evaluate((id: string) => {
      location.hash = `${location.hash}?in=${id}`;
    }, earlier);
    await says(stored, '.stored-text', 'Nobody looked');
    expect(await stored.evaluate(() => document.querySelector('.article-news .notice'))).toBeNull();
  });
});

describe('suggestions for all articles of a case', () => {
  test('are looked for with progress, and worked through from one article to the next', async () => {
    await stored.evaluate('location.hash = document.querySelector(".reader-case a").getAttribute("href")');
    await stored.click('.comparison-actions a[href$="/suggest"]');
    await says(stored, '.suggest-case', 'to decide in 2 articles');
    expect((await checkWithAxe(stored)).wrong).toEqual([]);
    await stored.click('.suggest-case-start');
    await says(stored, '.case-walk', 'Article 1 of 2');
    const first = await stored.waitFor(
      'suggestions',
      () => document.querySelector('.proposal-current .proposal-words')?.textContent,
    );
    await stored.press('1');
    await stored.press('Enter');
    await waitForPaint(stored, 'fact', [first]);
    await stored.press('n');
    await says(stored, '.case-walk', 'Article 2 of 2');
    await stored.waitFor('its suggestions', () => document.querySelector('.proposal-current'));
    await stored.press('n');
    await says(stored, '.suggest-case', 'to decide in 2 articles');
  });
});
