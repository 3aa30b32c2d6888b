import { beforeAll, describe, expect, test } from 'vitest';
import type { ColourScheme, DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing, paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import type { OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const WHITLOCK = '“We were told for nine years that it was safe. Nobody looked,”';
const FINISH = '“Eight would finish us,”';
const REQUEST = '“available on request”';

let article: OpenArticle;
/** A number that is suggested as a statistic, and accepted as a fact. */
let number = '';

beforeAll(async () => {
  article = await session.reader.open(session.news.addressOf('harbour-post'));
});

const suggestedWords = (page: DrivenPage) =>
  page.evaluate(() => [...document.querySelectorAll('.proposal-words')].map((node) => node.textContent ?? ''));

const statusText = (page: DrivenPage, words: string) =>
  page.waitFor(
    `the list to stand at “${words}”`,
    (expected: string) => document.querySelector('.suggestions [role=status]')?.textContent?.startsWith(expected),
    words,
  );

const lastDecision = (page: DrivenPage, words: string) =>
  page.waitFor(
    `“${words}” to be said`,
    (expected: string) => document.querySelector('.suggestions-last')?.textContent?.includes(expected),
    words,
  );

/** The annotations as the library keeps them, oldest first. */
function storedAnnotations(page: DrivenPage) {
  return page.evaluate<{ deleted?: boolean; tags: string[]; fields: object; origin: { kind: string } }[]>(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('parallax');
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as never);
          });
        });
      }),
  );
}

describe('the suggestions for an article', () => {
  test('are drawn dashed on the page, and are no annotations', async () => {
    const { page, sidebar } = article;
    await session.reader.suggest(sidebar);
    await page.waitFor('dashed quotes', () => (CSS.highlights.get('parallax-suggested-quote-light')?.size ?? 0) > 3);
    expect(await paintedWords(page, 'suggested-quote')).toContain(WHITLOCK);
    expect(await suggestedWords(sidebar)).toEqual(expect.arrayContaining([WHITLOCK, FINISH, REQUEST]));
    expect(await storedAnnotations(sidebar)).toEqual([]);
  });

  test('are stepped through by keyboard; the page follows, and each says why', async () => {
    const { page, sidebar } = article;
    await statusText(sidebar, '1 of');
    await sidebar.press('j');
    await statusText(sidebar, '2 of');
    await page.waitFor('the suggestion to flash', isFlashing);
    await sidebar.press('ArrowUp');
    await statusText(sidebar, '1 of');
    await sidebar.press('?');
    await sidebar.waitFor('the reason', () =>
      document.querySelector('.proposal-why')?.textContent?.includes('Because'),
    );
    await sidebar.press('?');
  });

  test.each<ColourScheme>(['light', 'dark'])('are accessible in %s', async (scheme) => {
    const { sidebar } = article;
    await sidebar.setColourScheme(scheme);
    const { wrong, looked } = await checkWithAxe(sidebar);
    expect(wrong).toEqual([]);
    expect(looked.length).toBeGreaterThan(20);
    await sidebar.setColourScheme('light');
  });
});

describe('a suggestion', () => {
  test('that is accepted becomes an annotation which tells where it came from', async () => {
    const { page, sidebar } = article;
    await session.reader.chooseSuggestion(sidebar, WHITLOCK);
    await sidebar.press('Enter');
    await waitForPaint(page, 'quote', [WHITLOCK]);
    expect(await suggestedWords(sidebar)).not.toContain(WHITLOCK);
    expect(await storedAnnotations(sidebar)).toMatchObject([
      {
        fields: { speakers: ['Dana Whitlock'] },
        origin: { kind: 'suggestion', confidence: expect.any(Number) as number },
      },
    ]);
  });

  test('can be given another tag first', async () => {
    const { page, sidebar } = article;
    number = await sidebar.waitFor('a statistic to be suggested', () => {
      const listed = [...document.querySelectorAll('.proposal')];
      const statistic = listed.find((item) =>
        item.querySelector('.proposal-tags')?.textContent?.startsWith('Statistic'),
      );
      return statistic?.querySelector('.proposal-words')?.textContent;
    });
    await session.reader.chooseSuggestion(sidebar, number);
    await sidebar.press('1');
    await sidebar.press('Enter');
    await waitForPaint(page, 'fact', [number]);
    expect(await suggestedWords(sidebar)).not.toContain(number);
  });

  test('can be trimmed and extended by words first', async () => {
    const { page, sidebar } = article;
    await session.reader.chooseSuggestion(sidebar, FINISH);
    const press = async (key: string, words: string, ...modifiers: 'Shift'[]) => {
      await sidebar.press(key, ...modifiers);
      await sidebar.waitFor(
        `“${words}”`,
        (expected: string) => document.querySelector('.proposal-current .proposal-words')?.textContent === expected,
        words,
      );
    };
    await press('ArrowLeft', '“Eight would finish us');
    await press('[', '“Eight would finish');
    await press('ArrowRight', 'Eight would finish', 'Shift');
    await press(']', 'Eight would finish us');
    await sidebar.press('Enter');
    await waitForPaint(page, 'quote', [WHITLOCK, 'Eight would finish us']);
  });

  test('that is rejected goes, comes back by an undo, and goes again', async () => {
    const { sidebar } = article;
    await session.reader.chooseSuggestion(sidebar, REQUEST);
    await sidebar.press('Backspace');
    await lastDecision(sidebar, 'rejected');
    expect(await suggestedWords(sidebar)).not.toContain(REQUEST);
    await sidebar.press('u');
    await session.reader.chooseSuggestion(sidebar, REQUEST);
    await sidebar.press('Backspace');
    await lastDecision(sidebar, 'rejected');
  });
});

describe('many of a kind', () => {
  /** Chooses all quotes, however sure, and presses the button; gives the number that it says before. */
  async function acceptAllQuotes(sidebar: DrivenPage): Promise<number> {
    await sidebar.evaluate(() => {
      const [kind, level] = document.querySelectorAll<HTMLSelectElement>('.accept-many select');
      for (const [select, value] of [
        [kind, 'quote'],
        [level, '0'],
      ] as const) {
        if (!select) continue;
        // React listens to the setter of an element's own value; the browser's, beneath it, is what a choice by hand calls.
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    const label = await sidebar.waitFor(
      'the number',
      () => document.querySelector('.accept-many .button')?.textContent,
    );
    await sidebar.click('.accept-many .button');
    return Number(/\d+/u.exec(label)?.[0]);
  }

  test('are accepted at once, their number said before, and undone at once', async () => {
    const { page, sidebar } = article;
    const kept = [WHITLOCK, 'Eight would finish us'];
    const open = await paintedWords(page, 'suggested-quote');
    await sidebar.click('.accept-many summary');
    const count = await acceptAllQuotes(sidebar);
    await lastDecision(sidebar, `${count} quotes accepted`);
    expect(count).toBeGreaterThan(3);
    await waitForPaint(page, 'quote', [...kept, ...open]);
    await waitForPaint(page, 'suggested-quote', []);
    await sidebar.press('z', 'Control');
    await waitForPaint(page, 'quote', kept);
    await waitForPaint(page, 'suggested-quote', open);
    expect(await acceptAllQuotes(sidebar)).toBe(count);
    await waitForPaint(page, 'quote', [...kept, ...open]);
  });
});

describe('afterwards', () => {
  test('nothing dashed is left on the page, once the reader has done with them', async () => {
    const { page, sidebar } = article;
    expect((await paintedWords(page, 'suggested-statistic')).length).toBeGreaterThan(0);
    await sidebar.press('Escape');
    await waitForPaint(page, 'suggested-statistic', []);
    await sidebar.waitFor('the list to be back', () => document.querySelectorAll('.passage').length > 3);
  });

  test('what was rejected stays away after a reload, and what was accepted stays, each with its origin', async () => {
    const { reader } = session;
    const { page, sidebar } = article;
    const quotes = await paintedWords(page, 'quote');
    await page.reload();
    await reader.clickButton(page);
    await waitForPaint(page, 'quote', quotes);
    await reader.suggest(sidebar);
    const suggested = await suggestedWords(sidebar);
    expect(suggested.length).toBeGreaterThan(3);
    for (const decided of [WHITLOCK, FINISH, number, REQUEST]) expect(suggested).not.toContain(decided);
    const live = (await storedAnnotations(sidebar)).filter(({ deleted }) => !deleted);
    expect(live.length).toBe(quotes.length + 1);
    expect(new Set(live.map(({ origin }) => origin.kind))).toEqual(new Set(['suggestion']));
  });

  test('a page that loads anew is told again what is suggested', async () => {
    const { reader } = session;
    const { page } = article;
    await page.reload();
    await reader.clickButton(page);
    await page.waitFor(
      'what is suggested',
      () => (CSS.highlights.get('parallax-suggested-statistic-light')?.size ?? 0) > 0,
    );
  });
});

describe('beside a stored text', () => {
  test('suggestions are drawn and decided in the same way', async () => {
    const { reader } = session;
    const stored = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
    await stored.click('a[href^="#/article/"]');
    await stored.waitFor('the text', () => document.querySelector('.stored-text') !== null);
    await reader.suggest(stored);
    const [first = ''] = await suggestedWords(stored);
    await stored.waitFor('dashes', () => (CSS.highlights.get('parallax-suggested-statistic-light')?.size ?? 0) > 0);
    const { wrong } = await checkWithAxe(stored);
    expect(wrong).toEqual([]);
    await reader.chooseSuggestion(stored, first);
    await stored.press('1');
    await stored.press('Enter');
    await stored.waitFor(
      'the fact to be painted',
      (words: string) =>
        [...(CSS.highlights.get('parallax-fact-light') ?? [])].some((range) => (range as Range).toString() === words),
      first,
    );
    await stored.close();
  });
});

test('in a language that the rules do not know, the sidebar says so and suggests what signs show', async () => {
  const { reader, news } = session;
  const words =
    'Die Brücke wurde am Donnerstag gesperrt, nachdem zwei ihrer Lager gerissen waren, und niemand hatte es bemerkt. ';
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Brücke gesperrt</title><article><h1>Brücke gesperrt</h1>
    <p>${words.repeat(3)}</p><p>Die Reparatur kostet 12 € je Einwohner. ${words}</p><p>${words.repeat(3)}</p></article></html>`;
  news.replace('the-commons', '/', html);
  const { page, sidebar } = await reader.open(news.addressOf('the-commons'));
  await reader.suggest(sidebar);
  await sidebar.waitFor('the language to be named', () =>
    document.querySelector('.suggestions-language')?.textContent?.includes('This text is in German'),
  );
  await waitForPaint(page, 'suggested-statistic', ['12 €']);
});
