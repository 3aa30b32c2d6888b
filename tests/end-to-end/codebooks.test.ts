import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import type { OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const OPENING = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday';
const VEHICLES = 'about 31,000 vehicles a day';

let article: OpenArticle;
let codebook: DrivenPage;

beforeAll(async () => {
  const { reader, news } = session;
  article = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(article, OPENING, 'fact');
  await reader.mark(article, VEHICLES, 'fact');
  codebook = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
  await codebook.click('nav a[href="#/codebooks"]');
  await codebook.click('.codebook-name');
});

/** Presses the first button or link that says this. */
async function press(page: DrivenPage, words: string): Promise<void> {
  const number = await page.waitFor(
    `“${words}” to be there to press`,
    (says: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')];
      const found = all.find((one) => one.textContent?.trim().startsWith(says) && !one.matches(':disabled'));
      for (const one of all) delete one.dataset['pressed'];
      if (found) found.dataset['pressed'] = '';
      return found !== undefined;
    },
    words,
  );
  expect(number).toBe(true);
  await page.click('[data-pressed]');
}

function waitForText(page: DrivenPage, selector: string, words: string): Promise<boolean> {
  return page.waitFor(
    `${selector} to say “${words}”`,
    (within: string, expected: string) =>
      [...document.querySelectorAll(within)].some((node) => node.textContent?.includes(expected)),
    selector,
    words,
  );
}

const storedPassages = (page: DrivenPage) =>
  page.evaluate(
    () =>
      new Promise<{ codes?: string[]; formerCodes?: unknown[]; codebookVersion: number }[]>((resolve) => {
        const opening = indexedDB.open('parallax');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
          reading.onsuccess = () => {
            resolve(reading.result as []);
            opening.result.close();
          };
        };
      }),
  );

/** The name that is selected in the form of a code just made. */
async function addCode(name: string): Promise<void> {
  await press(codebook, '+ code');
  await codebook.waitFor('the new code’s name to be selected', () => getSelection()?.toString().startsWith('New code'));
  await codebook.type(name);
  await codebook.press('Tab');
  await waitForText(codebook, '.code-tree', name);
}

function isFirstCode(name: string): boolean {
  return document.querySelector('.code-tree li button')?.textContent?.trim().startsWith(name) ?? false;
}

function isSaidOfCopy(words: string): boolean {
  return document.querySelectorAll('.codebook-row')[1]?.textContent?.includes(words) ?? false;
}

async function publish(version: number): Promise<void> {
  await press(codebook, 'Review and publish');
  await press(codebook, `Publish version ${version}`);
  await waitForText(codebook, '.codebook-published', `Version ${version} is published`);
}

describe('a codebook', () => {
  test('gets a code below a tag, as a draft that outlives the page and is undone step by step', async () => {
    await addCode('Verified');
    await waitForText(codebook, '.draft-bar', 'Draft of version 2. Kept here');
    await codebook.reload();
    await waitForText(codebook, '.code-tree', 'Verified');
    await addCode('Hearsay');
    await press(codebook, 'Undo in draft');
    await press(codebook, 'Undo in draft');
    await codebook.waitFor('the second code to be gone', () => !document.body.textContent?.includes('Hearsay'));
    await press(codebook, 'Verified');
    await codebook.click('[aria-label="Proposed colour 2"]');
    await waitForText(codebook, '.colour-judgement', 'contrast 4.8 : 1');
    expect((await checkWithAxe(codebook)).wrong).toEqual([]);
    await publish(2);
    await press(codebook, 'Undo publishing');
    await waitForText(codebook, '.codebook-review', 'What version 2 changes');
    await press(codebook, 'Publish version 2');
    await waitForText(codebook, '.codebook-published', 'Version 2 is published');
  });

  test('a passage is given the code in the sidebar, by keyboard', async () => {
    const { page, sidebar } = article;
    await page.activate();
    for (const words of [OPENING, VEHICLES]) {
      await sidebar.waitFor(
        `“${words}” to be opened`,
        (quote: string) => {
          const buttons = [...document.querySelectorAll<HTMLElement>('.passage-words')];
          const button = buttons.find((one) => one.textContent?.startsWith(quote.slice(0, 15)));
          if (button?.getAttribute('aria-expanded') === 'false') button.click();
          return button?.getAttribute('aria-expanded') === 'true';
        },
        words,
      );
      await sidebar.waitFor(
        'the codes to be offered',
        () => document.querySelector('.passage-selected .code-toggle') !== null,
      );
      await sidebar.click('.passage-selected .tag-fields-fact input');
      await sidebar.press('Tab');
      await sidebar.waitFor('the code to have the focus', () => document.activeElement?.matches('.code-toggle'));
      await sidebar.press('Enter');
      await waitForText(sidebar, '.passage-selected .coded-tag', 'Verified');
    }
  });

  test('a split asks for each passage, in its paragraph; decided and undone by key', async () => {
    await codebook.activate();
    await press(codebook, 'Tags and codes');
    await press(codebook, 'Verified');
    await press(codebook, 'Split');
    await codebook.click('.give-up textarea');
    await codebook.type('By us');
    await codebook.press('Enter');
    await codebook.type('By others');
    await press(codebook, 'Split into 2');
    await press(codebook, 'Review and publish');
    await waitForText(codebook, '.codebook-summary', '2 passages wait for you to decide');
    await press(codebook, 'Publish version 3');
    await press(codebook, 'Decide now');
    await waitForText(codebook, '.decide [role=status]', 'passage 1 of 2');
    await waitForText(codebook, '.in-context', 'after two of its bearings were found');
    expect((await checkWithAxe(codebook)).wrong).toEqual([]);
    await codebook.press('1');
    await codebook.press('Enter');
    await waitForText(codebook, '.decide [role=status]', 'passage 1 of 1');
    await waitForText(codebook, '.undo-step', 'code decided');
    await codebook.press('z', 'Control');
    await waitForText(codebook, '.decide [role=status]', 'of 2');
    await codebook.press('1');
    await codebook.press('Enter');
    await waitForText(codebook, '.decide [role=status]', 'passage 1 of 1');
    await codebook.press('0');
    await waitForText(codebook, '.decide [role=status]', 'Nothing waits');
    const passages = await storedPassages(codebook);
    expect(passages.map(({ codes = [] }) => codes.length).toSorted((one, other) => one - other)).toEqual([0, 1]);
    expect(passages.map(({ codebookVersion, formerCodes }) => [codebookVersion, formerCodes?.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('codes are put in another order by dragging and by key, which is undone in the draft', async () => {
    await press(codebook, 'Tags and codes');
    await waitForText(codebook, '.code-tree', 'By others');
    const grips = await codebook.evaluate(() =>
      [...document.querySelectorAll('.code-tree .grip')].map((grip) => {
        const { x, y, width, height } = grip.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    const [first, second] = grips;
    if (!first || !second) throw new Error('There is nothing to drag.');
    await codebook.drag(first, second);
    await codebook.waitFor('the other order', isFirstCode, 'By others');
    await codebook.evaluate(() => document.querySelector<HTMLElement>('.code-tree li button')?.focus());
    await codebook.press('ArrowDown', 'Alt');
    await codebook.waitFor('the order before', isFirstCode, 'By us');
    await press(codebook, 'Undo in draft');
    await codebook.waitFor('the key to be undone', isFirstCode, 'By others');
    await press(codebook, 'Undo in draft');
    await codebook.waitFor('the drag to be undone', isFirstCode, 'By us');
  });

  test('a further one is copied, codes the reader’s own articles, and is deleted; each is undone', async () => {
    await codebook.click('nav a[href="#/codebooks"]');
    await press(codebook, 'Copy');
    await codebook.waitFor('the copy to be open', () =>
      document.querySelector<HTMLInputElement>('.codebook-title input')?.value.endsWith(', copy'),
    );
    await codebook.click('nav a[href="#/codebooks"]');
    await press(codebook, 'Code my own articles by it');
    await codebook.waitFor('the copy to be the reader’s own', isSaidOfCopy, 'Applies to your own articles.');
    expect((await checkWithAxe(codebook)).wrong).toEqual([]);
    await waitForText(codebook, '.undo-step', 'codebook chosen');
    await codebook.press('z', 'Control');
    await codebook.waitFor('the choice to be undone', isSaidOfCopy, 'Not used yet.');
    await press(codebook, 'Delete');
    await codebook.waitFor('one to be left', () => document.querySelectorAll('.codebook-row').length === 1);
    await waitForText(codebook, '.undo-step', 'codebook deleted');
    await codebook.press('z', 'Control');
    await codebook.waitFor('both to be there', () => document.querySelectorAll('.codebook-row').length === 2);
    await press(codebook, 'Parallax');
  });

  test('all versions can be read, with what each changed', async () => {
    await press(codebook, 'Versions');
    await waitForText(codebook, '.codebook-history', 'Verified is split into By us, By others');
    await waitForText(codebook, '.codebook-history', 'New below Fact: Verified');
    expect((await checkWithAxe(codebook)).wrong).toEqual([]);
  });
});
