import { beforeAll, describe, expect, test } from 'vitest';
import type { ColourScheme, DrivenPage } from '../../tools/browsers/driven-page.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const session = newsSession();
let beside: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  for (const site of ['harbour-post', 'daily-ledger', 'northern-wire']) {
    await reader.putInCase(await reader.open(news.addressOf(site)), CASE);
  }
  const library = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
  await library.setViewport(1300, 800);
  await library.click('a[href^="#/case/"]');
  await library.click('.comparison-actions a[href$="/beside"]');
  await library.waitFor(
    'all facts that several tell',
    () =>
      document.querySelectorAll('.beside-fact').length > 1 &&
      document.querySelector('.beside-facts [role="status"]')?.textContent === '',
  );
  beside = library;
});

/** Where the light is: the columns that hold words of the lit fact. */
function litColumns(): number {
  const layers = [...CSS.highlights].filter(([name]) => name.startsWith('parallax-selected-'));
  const ranges = layers.flatMap(([, layer]) => [...layer] as Range[]);
  return new Set(ranges.map(({ startContainer }) => startContainer.parentElement?.closest('.beside-column'))).size;
}

/** Which of the columns that hold words of the lit fact show some of them; nothing while fewer than two hold any. */
function litInView(): 'all' | 'some' | 'none' | '' {
  const layers = [...CSS.highlights].filter(([name]) => name.startsWith('parallax-selected-'));
  const ranges = layers.flatMap(([, layer]) => [...layer] as Range[]);
  const columns = [...document.querySelectorAll('.beside-text')].flatMap((column) => {
    const inColumn = ranges.filter(({ startContainer }) => column.contains(startContainer));
    const { top, bottom } = column.getBoundingClientRect();
    const isInView = (range: Range) => {
      const lit = range.getBoundingClientRect();
      return lit.bottom > top && lit.top < bottom;
    };
    return inColumn.length === 0 ? [] : [inColumn.some(isInView)];
  });
  if (columns.length < 2) return '';
  if (columns.every(Boolean)) return 'all';
  return columns.some(Boolean) ? 'some' : 'none';
}

function waitForLight(how: string, isSo: () => Promise<boolean>): Promise<unknown> {
  return waitUntil(`the fact to be ${how}`, isSo);
}

/** Goes through the facts by keyboard until one is lit whose words no column shows. */
async function lightOneOutOfView(): Promise<void> {
  const count = await beside.evaluate(() => document.querySelectorAll('.beside-fact').length);
  for (let index = 0; index < count; index += 1) {
    const key = await beside.evaluate((place: number) => {
      const fact = document.querySelectorAll<HTMLElement>('.beside-fact')[place];
      fact?.focus();
      return fact?.textContent;
    }, index);
    await beside.waitFor(
      'the fact to be lit',
      (text: string) => document.querySelector('.beside-fact-lit')?.textContent === text,
      key,
    );
    if ((await beside.waitFor('its words to be lit', litInView)) === 'none') return;
  }
  throw new Error('Every fact is in view at the texts’ ends: nothing shows that choosing one goes there.');
}

function scrolls(): number[] {
  return [...document.querySelectorAll('.beside-text')].map(({ scrollTop }) => Math.round(scrollTop));
}

describe('three articles side by side', () => {
  test('are painted with what is proposed, since nothing is marked yet', async () => {
    expect(await beside.evaluate(() => document.querySelectorAll('.beside-column').length)).toBe(3);
    await beside.waitFor('suggestions to be painted', () =>
      [...CSS.highlights].some(([name, layer]) => name.startsWith('parallax-suggested-') && layer.size > 3),
    );
  });

  test('light a fact in every column that tells it, when its line has the focus', async () => {
    await beside.evaluate(() => document.querySelector<HTMLElement>('.beside-fact')?.focus());
    await waitForLight('lit in two columns', async () => (await beside.evaluate(litColumns)) > 1);
  });

  test('go to a fact together, when it is chosen', async () => {
    await beside.evaluate(() => {
      for (const text of document.querySelectorAll('.beside-text')) text.scrollTop = text.scrollHeight;
    });
    await lightOneOutOfView();
    await beside.press('Enter');
    await waitForLight('in view wherever it is told', async () => (await beside.evaluate(litInView)) === 'all');
  });

  test('scroll along with the one that the reader scrolls, until that is switched off', async () => {
    await beside.evaluate(() => {
      for (const text of document.querySelectorAll('.beside-text')) text.scrollTop = 0;
      document.querySelector<HTMLElement>('.beside-text')?.focus();
    });
    await beside.press('End');
    await beside.waitFor('the others to follow', () =>
      [...document.querySelectorAll('.beside-text')].every(({ scrollTop }) => scrollTop > 100),
    );
    // Browsers scroll smoothly for keys.
    await beside.waitFor('the first to be at its end', () => {
      const { scrollTop = 0, clientHeight = 0, scrollHeight = 0 } = document.querySelector('.beside-text') ?? {};
      return scrollTop + clientHeight > scrollHeight - 2;
    });
    await beside.click('.beside-switch input');
    const before = await beside.evaluate(scrolls);
    await beside.evaluate(() => document.querySelector<HTMLElement>('.beside-text')?.focus());
    await beside.press('Home');
    await beside.waitFor('the first to be at its top', () => document.querySelector('.beside-text')?.scrollTop === 0);
    expect((await beside.evaluate(scrolls)).slice(1)).toEqual(before.slice(1));
  });

  test.each<ColourScheme>(['light', 'dark'])('axe finds nothing wrong in %s', async (scheme) => {
    await beside.setColourScheme(scheme);
    const { wrong, looked } = await checkWithAxe(beside);
    expect(wrong).toEqual([]);
    expect(looked.length).toBeGreaterThan(20);
  });

  test('are two in a narrow window', async () => {
    await beside.setViewport(700, 800);
    await beside.waitFor('two columns', () => document.querySelectorAll('.beside-column').length === 2);
    expect(await beside.evaluate(() => document.querySelector('.beside-more'))).toBeNull();
  });
});
