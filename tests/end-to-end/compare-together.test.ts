import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage, Point } from '../../tools/browsers/driven-page.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const FACT = 'about 31,000 vehicles a day';
const session = newsSession();
let wide: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  const post = await reader.open(news.addressOf('harbour-post'));
  await reader.putInCase(post, CASE);
  await reader.mark(post, FACT, 'statistic');
  await reader.mark(post, '“We were told for nine years that it was safe. Nobody looked,”', 'quote');
  await reader.putInCase(await reader.open(news.addressOf('daily-ledger')), CASE);
  wide = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
  await wide.setViewport(1300, 900);
  for (const name of ['Ben', 'Cem']) await wide.evaluate(addAnotherAuthor, name, FACT);
  await wide.reload();
  await wide.click('a[href^="#/case/"]');
  await waitForMatrix();
});

/** As an import leaves it: an author, a set, and in it the reader's one passage as the other marked it. */
async function addAnotherAuthor(name: string, words: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('parallax');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
  });
  const writing = database.transaction(['authors', 'annotationSets', 'annotations'], 'readwrite');
  const all = (table: string) =>
    new Promise<Record<string, unknown>[]>((resolve) => {
      const asking = writing.objectStore(table).getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
  const [author] = await all('authors');
  const [set] = await all('annotationSets');
  const found = (await all('annotations')).find((each) => JSON.stringify(each['selectors']).includes(words));
  const [authorId, setId, id] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  writing.objectStore('authors').add({ ...author, id: authorId, name });
  writing.objectStore('annotationSets').add({ ...set, id: setId, author: authorId });
  writing.objectStore('annotations').add({ ...found, id, set: setId });
  await new Promise<void>((resolve) => {
    writing.oncomplete = () => resolve();
  });
  database.close();
}

function waitForMatrix(): Promise<unknown> {
  return wide.waitFor(
    'the matrix',
    () =>
      document.querySelector('.coverage[aria-busy="false"]') !== null &&
      document.querySelector('.preliminary-notice .quiet') === null,
  );
}

async function countFrom(whose: string): Promise<void> {
  await wide.evaluate((choice: string) => {
    const select = document.querySelector<HTMLSelectElement>('.counted select');
    const option = [...(select?.options ?? [])].find(({ text }) => text === choice);
    if (!select || !option) throw new Error(`no choice “${choice}”`);
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, option.value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, whose);
}

test.each([
  ['my annotations', 2],
  ['Ben’s annotations', 1],
  ['everybody’s annotations', 4],
  ['what two authors or more agree on', 1],
])('the figures count %s: %i passages marked', async (whose, count) => {
  await countFrom(whose);
  await waitForCount(count);
});

function waitForCount(count: number): Promise<unknown> {
  return wide.waitFor(
    `${count} passages to be counted`,
    (expected: string) => document.querySelector('.comparison-head')?.textContent?.includes(expected),
    `${count} ${count === 1 ? 'passage' : 'passages'} marked`,
  );
}

describe('several authors', () => {
  test('are chosen by keys, and the choice stays in the address', async () => {
    await countFrom('Ben’s annotations');
    await wide.evaluate(() => document.querySelector<HTMLElement>('.counted [popovertarget]')?.focus());
    await wide.press('Enter');
    await wide.waitFor('the authors', () => document.querySelector('.several-authors:popover-open'));
    expect((await checkWithAxe(wide)).wrong).toEqual([]);
    // Ben, who alone counts, cannot be taken away: from the reader on to Cem.
    await wide.press('Tab');
    await wide.press('Tab');
    await wide.waitFor('Cem', () => document.activeElement?.parentElement?.textContent === 'Cem');
    await wide.press(' ');
    await waitForCount(2);
    await wide.press('Escape');
    await wide.waitFor('the authors to go', () => !document.querySelector('.several-authors:popover-open'));
    await wide.reload();
    await waitForMatrix();
    await waitForCount(2);
    const chosen = await wide.evaluate(
      () => document.querySelector<HTMLSelectElement>('.counted select')?.selectedOptions[0]?.text,
    );
    expect(chosen).toBe('Ben’s and Cem’s annotations');
  });

  test('are what is exported', async () => {
    await wide.click('.comparison-actions button');
    const news = await wide.waitFor('the export to be saved, or to fail', () =>
      [...document.querySelectorAll('.comparison-actions .export-news')]
        .map(({ textContent }) => textContent)
        .find((text) => text !== '' && !text.startsWith('Writing')),
    );
    expect(news).toBe(`Saved as “${CASE} - Ben’s and Cem’s annotations.zip”.`);
    const archive = await session.reader.browser.waitForDownload(`${CASE} - Ben’s and Cem’s annotations.zip`);
    const table = unzipSync(new Uint8Array(await readFile(archive)))['annotations.csv'];
    const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(table), {
      header: true,
      skipEmptyLines: true,
    });
    expect(
      data.map(({ author, quote }) => `${author}: ${quote}`).toSorted((one, other) => one.localeCompare(other)),
    ).toEqual([`Ben: ${FACT}`, `Cem: ${FACT}`]);
  });
});

describe('the label ledger', () => {
  test('two rows are merged by dragging one onto the other, and parted by an undo', async () => {
    const [from, to] = await wide.waitFor<[Point, Point] | null>('two rows in view', () => {
      const [one, other] = document.querySelectorAll('.row-draggable .actor');
      one?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const middles = [one, other].map((each) => {
        const { left = 0, top = 0, width = 0, height = 0 } = each?.getBoundingClientRect() ?? {};
        return { x: left + width / 2, y: top + height / 2 };
      });
      return one && other ? (middles as [Point, Point]) : null;
    });
    await wide.drag(from, to);
    await wide.waitFor('a row to be the reader’s', () => document.querySelector('.actor:not(.actor-proposed)'));
    await wide.click('.ledger-below .reading-notice button');
    await wide.waitFor('no row to be', () => document.querySelector('.actor:not(.actor-proposed)') === null);
  });

  test('words selected in a sentence of an actor stand in the field for wordings', async () => {
    await wide.evaluate(() =>
      document.querySelector<HTMLElement>('.actor ~ .row-actions button[aria-expanded]')?.focus(),
    );
    await wide.press('Enter');
    const words = await wide.waitFor('the sentences', () =>
      document.querySelector('.actor-context blockquote')?.textContent?.split(' ').slice(0, 2).join(' '),
    );
    await wide.selectText(words, await occurrenceIn('.actor-context blockquote', words));
    await wide.waitFor(
      'the words to stand in the field',
      (expected: string) =>
        [...document.querySelectorAll<HTMLInputElement>('.open-actor input')].some(({ value }) => value === expected),
      words,
    );
  });
});

/** How often words stand in the page before an element. */
function occurrenceIn(selector: string, words: string): Promise<number> {
  return wide.evaluate(
    (sought: string, expected: string) => {
      const before = new Range();
      before.setStart(document.body, 0);
      before.setEndBefore(document.querySelector(sought) ?? document.body);
      return before.toString().replaceAll(/\s+/gu, ' ').split(expected).length - 1;
    },
    selector,
    words,
  );
}

describe('side by side', () => {
  const WORDING = 'a town hall';

  test('the passages of the same authors are painted, and of others as soon as they are chosen', async () => {
    await wide.click('.comparison-actions a[href*="/beside?whose="]');
    await wide.waitFor('the texts', () => document.querySelectorAll('.beside-column').length === 2);
    await waitForPainted(2);
    await countFrom('my annotations');
    await waitForPainted(1);
    expect(await wide.evaluate(() => location.hash)).toMatch(/\/beside$/u);
  });

  test('selected words become a wording of somebody, by keys alone from there', async () => {
    await wide.waitFor('the facts', () => document.querySelector('.beside-facts [role="status"]')?.textContent === '');
    await selectWording();
    expect((await checkWithAxe(wide)).wrong).toEqual([]);
    await wide.press('Tab');
    await wide.waitFor('the rows to choose from', () => document.activeElement?.matches('.wording-choice select'));
    await wide.press('Tab');
    await wide.press('Enter');
    await wide.waitFor(
      'the wording to be kept',
      (words: string) => document.querySelector('.beside-head .reading-notice')?.textContent?.includes(words),
      WORDING,
    );
    await wide.click('.beside-head .reading-notice button');
    await wide.waitFor('the undo', () => document.querySelector('.beside-head .reading-notice')?.textContent === '');
  });

  test('and after the undo can be selected again, where the page still stands as it stood', async () => {
    await selectWording();
    await wide.press('Tab');
    await wide.press('Escape');
    await wide.waitFor('the choice to go', () => !document.querySelector('.wording-choice'));
    expect(await wide.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  });

  /** Whoever undid it finds the words in the head, too: “Redo: “a town hall” …”. */
  async function selectWording(): Promise<void> {
    await wide.selectText(WORDING, await occurrenceIn('.beside-columns', WORDING));
    await wide.waitFor('the choice', () => document.querySelector('.wording-choice'));
  }
});

/** How many statistics are painted: each author's, though they stand on the same words. */
function waitForPainted(count: number): Promise<unknown> {
  return wide.waitFor(
    `${count} statistics to be painted`,
    (expected: number) => {
      const layers = [...CSS.highlights].filter(([name]) => name.startsWith('parallax-statistic-'));
      return layers.reduce((sum, [, layer]) => sum + layer.size, 0) === expected;
    },
    count,
  );
}
