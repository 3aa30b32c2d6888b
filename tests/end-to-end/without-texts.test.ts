import { readFile } from 'node:fs/promises';
import { afterAll, expect, inject, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { launchBrowser } from '../../tools/browsers/launch-browser.ts';
import { Reader, type OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { BUILDS, newsSession } from './news-session.ts';
import { give, press, projectsPage, sayName } from './on-projects.ts';

const PROJECT = 'Bridge reading';
const QUOTE = '“We were told for nine years that it was safe. Nobody looked,”';
const NUMBER = 'about 31,000 vehicles a day';
const instructor = newsSession();
let student: Reader | null = null;

afterAll(() => student?.browser.close());

/** A project of one case, without the articles' texts, with what its owner marked as the key. */
async function makeProject(page: DrivenPage): Promise<void> {
  await page.click('.new-project [name="name"]');
  await page.type(PROJECT);
  await page.click('.new-project fieldset input');
  await page.click('.new-project textarea');
  await page.type('Tag every quote.');
  await page.click('.new-project [name="texts"]');
  await page.click('.new-project [type="submit"]');
  await page.click('.project-details:has(.goes-out) summary');
  await page.waitFor('the choice of what the owner’s set is', () => {
    const choice = document.querySelector<HTMLSelectElement>('.goes-out select');
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
    if (!choice) return false;
    set?.call(choice, 'key');
    return choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitFor('the choice to be kept', () =>
    document
      .querySelector('.project-details:has(.goes-out) summary')
      ?.textContent.includes('no texts, your set as the key'),
  );
}

/** Opens an article into which the outlet has put a sentence since, before the reader clicks the button. */
async function openEdited(reader: Reader, address: string): Promise<OpenArticle> {
  const page = await reader.browser.openTab(address);
  await page.waitFor('a paragraph', () => {
    const first = [...document.querySelectorAll('article p')].find(({ textContent }) =>
      textContent.includes('closed Long Bridge'),
    );
    first?.insertAdjacentHTML(
      'beforebegin',
      '<p>This story was updated at noon, when the first ferry of the day had left the eastern quay.</p>',
    );
    return first !== undefined;
  });
  return { page, sidebar: await reader.clickButton(page) };
}

function textOf(page: DrivenPage, selector: string, words: string): Promise<string> {
  return page.waitFor(
    `“${words}” in ${selector}`,
    (place: string, wanted: string) =>
      [...document.querySelectorAll(place)].map(({ textContent }) => textContent).find((text) => text.includes(wanted)),
    selector,
    words,
  );
}

/** What the key's screen says of each passage, and the tags that the reader and the key have there. */
function findings(page: DrivenPage): Promise<string[]> {
  return page.waitFor('what was found', () => {
    const items = [...document.querySelectorAll('.finding')];
    return items.length > 0
      ? items.map((item) =>
          [item.querySelector('.finding-verdict'), ...item.querySelectorAll('.finding-tags')]
            .map((part) => part?.textContent)
            .join(' | '),
        )
      : null;
  });
}

test('an article’s text stays with its outlet: read on its page, handed in without it, and checked by the key', async () => {
  const { reader, news } = instructor;
  const address = news.addressOf('harbour-post');
  const post = await reader.open(address);
  await reader.putInCase(post, 'Long Bridge closure');
  await reader.mark(post, QUOTE, 'quote');
  await reader.mark(post, NUMBER, 'statistic');
  const page = await projectsPage(reader);
  await makeProject(page);
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await press(page, 'Save the project file');
  await sayName(page, 'Ivo');
  const project = await reader.browser.waitForDownload(`${PROJECT}.parallax`);
  expect((await readFile(project)).includes('vehicles a day')).toBe(false);

  const browser = inject('browser');
  student = new Reader(await launchBrowser(browser, { extension: BUILDS[browser] }));
  const own = await projectsPage(student);
  const [joined] = await give(own, project);
  expect(joined).toContain('Its key came along: it opens once you have handed in.');
  await textOf(own, '.left-out', '0 of 1 read');
  await textOf(own, '.model-note', 'hidden, not locked');
  expect((await checkWithAxe(own)).wrong).toEqual([]);

  const article = await openEdited(student, address);
  await article.sidebar.click('.assignment summary');
  await textOf(article.sidebar, '.assignment', 'Tag every quote.');
  await textOf(article.sidebar, '.assignment-other', 'other words now');
  expect((await checkWithAxe(article.sidebar)).wrong).toEqual([]);
  await student.mark(article, 'We were told for nine years that it was safe.', 'quote');
  await student.mark(article, 'spectacular failure of oversight', 'opinion');

  await own.activate();
  await textOf(own, '.left-out', 'the page has other words now');
  await press(own, 'Hand in…');
  await sayName(own, 'Ana');
  const work = await student.browser.waitForDownload(`Ana, ${PROJECT}.handin`);
  await own.click('.model-note a');
  expect(await findings(own)).toEqual([
    'You missed | Statistic',
    'Cut otherwise | Quote | Quote',
    'Not in the key | Opinion',
  ]);
  await own.press('j');
  await own.press('j');
  await own.waitFor('the second passage to be shown in its article', () =>
    document.querySelector('.checked-text [aria-current]')?.textContent.includes('nine years'),
  );
  expect((await checkWithAxe(own)).wrong).toEqual([]);
  await press(own, 'You missed 1');
  await own.waitFor('only what was missed', () => document.querySelectorAll('.finding').length === 1);

  await page.activate();
  const [taken] = await give(page, work);
  expect(taken).toContain('Ana, 2 passages. New. One article’s page had other words than your text');
  await page.click('a[href$="/agreement"]');
  await page.waitFor('the figures', () => document.querySelector('.agreement-table[aria-busy="false"]'));
  expect(await student.browser.problems()).toEqual([]);
});
