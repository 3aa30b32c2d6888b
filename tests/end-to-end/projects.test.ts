import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { afterAll, expect, inject, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { launchBrowser } from '../../tools/browsers/launch-browser.ts';
import { waitForPaint } from '../../tools/reader/paint.ts';
import { Reader, type OpenArticle } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { BUILDS, newsSession } from './news-session.ts';
import { choose, give, press, projectsPage, sayName } from './on-projects.ts';

const CASE = 'Long Bridge closure';
const PROJECT = 'Seminar on framing';
const instructor = newsSession();
const students: Reader[] = [];

afterAll(() => Promise.all(students.map((student) => student.browser.close())));

/** A list of people, each of whom is then confirmed to be the author who chose their name. */
async function keepRoster(page: DrivenPage, ...people: string[]): Promise<void> {
  const summary = '.project-details:has(.roster) summary';
  await page.click(summary);
  await page.click('.roster-form textarea');
  for (const person of people) {
    await page.type(person);
    await page.press('Enter');
  }
  await page.click('.roster-form .button');
  for (let left = people.length; left > 0; left -= 1) {
    await page.waitFor(
      'those who are to be confirmed',
      (count: number) => document.querySelectorAll('.roster-confirm').length === count,
      left,
    );
    await page.click('.roster-confirm .button');
  }
  await page.waitFor(
    'all to have handed in',
    (selector: string, count: number) =>
      document.querySelector(selector)?.textContent.includes(`${count} of ${count} have handed in`),
    summary,
    people.length,
  );
}

/** A criterion of the rubric, its levels separated by commas. */
async function addCriterion(page: DrivenPage, name: string, levels: string): Promise<void> {
  await page.click('.project-details:has(.rubric-editor) summary');
  await press(page, 'Add a criterion');
  await page.click('[aria-label="Criterion 1"]');
  await page.type(name);
  await page.click('[aria-label="Levels of criterion 1"]');
  await page.type(levels);
  await page.click('.rubric-editor .button');
  await page.waitFor('the rubric to be kept', () =>
    document.querySelector('.project-details:has(.rubric-editor) summary')?.textContent.includes('1 criterion'),
  );
}

/** Comments on the first passage of the set that is read, and gives it the first level of the first criterion. */
async function sayOfFirst(page: DrivenPage, text: string): Promise<string> {
  const words = await page.waitFor(
    'the first passage',
    () => document.querySelector('.read-passage-current .read-words')?.textContent,
  );
  await page.press('c');
  await page.waitFor('the comment’s field', () => document.activeElement?.matches('.read-passage textarea'));
  await page.type(text);
  await page.press('Escape');
  await page.press('j');
  await page.waitFor(
    'the comment to be kept',
    (expected: string) => document.querySelector('.read-comment')?.textContent === expected,
    text,
  );
  await page.click('.rubric-marks input');
  await page.waitFor('the points to be kept', () => document.querySelector('.rubric-marks input:checked'));
  return words;
}

/** A student in a browser of their own. */
interface Student {
  student: Reader;
  page: DrivenPage;
  article: OpenArticle;
  /** What they handed in. */
  file: string;
}

/** A student in a browser of their own marks and hands in, once they have joined the project. */
async function workOf(name: string, mark: (student: Reader) => Promise<OpenArticle>): Promise<Student> {
  const browser = inject('browser');
  const student = new Reader(await launchBrowser(browser, { extension: BUILDS[browser] }));
  students.push(student);
  const article = await mark(student);
  const page = await projectsPage(student);
  await page.click('.own-name input');
  await page.press('a', browser === 'chromium' || process.platform !== 'darwin' ? 'Control' : 'Meta');
  await page.type(name);
  await page.click('.own-name button');
  await page.waitFor('the name to be kept', () => document.querySelector('.own-name button:disabled') !== null);
  await press(page, 'Hand in…');
  const file = await student.browser.waitForDownload(`${name}, ${PROJECT}.handin`);
  expect(await student.browser.problems()).toEqual([]);
  return { student, page, article, file };
}

/** A student drops the feedback on the projects, and finds the comment there and beside the live page. */
async function seesFeedback({ student, page, article }: Student, file: string, commented: string): Promise<void> {
  await page.activate();
  expect(await give(page, file)).toEqual([expect.stringContaining('New: the comments stand at your passages.')]);
  const received = await page.waitFor(
    'the feedback in the project',
    () => document.querySelector('.received-feedback')?.textContent,
  );
  expect(received).toContain('all there, 2');
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await article.page.activate();
  const beside = await article.sidebar.waitFor('the comment at its passage', () => {
    const passage = document.querySelector('.passage-comment')?.closest('.passage');
    return (
      passage &&
      [passage.querySelector('.passage-words'), passage.querySelector('.passage-comment-text')].map(
        (part) => part?.textContent,
      )
    );
  });
  expect(beside).toEqual([commented, 'Who counted them?']);
  expect(await student.browser.problems()).toEqual([]);
}

/** A student drops what everybody handed in, and sees on the live page what the other one marked. */
async function seesEverybodysWork({ student, page, article }: Student, file: string): Promise<void> {
  await page.activate();
  expect(await give(page, file)).toEqual([expect.stringContaining('1 passage of 1 author.')]);
  await article.page.activate();
  await article.sidebar.click('.reveal-modes label:nth-of-type(2) input');
  await waitForPaint(article.page, 'author-2', ['about 31,000 vehicles a day']);
  expect(await student.browser.problems()).toEqual([]);
}

test('three people, three browsers, files only: from the project to the grades', async () => {
  const { reader, news } = instructor;
  const post = await reader.open(news.addressOf('harbour-post'));
  await reader.putInCase(post, CASE);
  await reader.mark(post, 'about 31,000 vehicles a day', 'statistic');
  await reader.mark(post, '“We were told for nine years that it was safe. Nobody looked,”', 'quote');
  const page = await projectsPage(reader);
  await page.click('.new-project [name="name"]');
  await page.type(PROJECT);
  await page.click('.new-project-case input[type="checkbox"]');
  await page.click('.new-project textarea');
  await page.type('Tag every statistic.');
  await page.click('.new-project [type="submit"]');
  await page.waitFor('the project', () => document.querySelector('.project'));
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await press(page, 'Save the project file');
  await page.waitFor('the name to be asked for', () => document.querySelector('.ask-name input'));
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await sayName(page, 'Ivo');
  const project = await reader.browser.waitForDownload(`${PROJECT}.parallax`);

  const joined = `You are in the project “${PROJECT}”.`;
  const ana = await workOf('Ana', async (student) => {
    expect(await give(await projectsPage(student), project)).toEqual([joined]);
    const article = await student.open(news.addressOf('harbour-post'));
    await article.sidebar.waitFor(
      'the assignment',
      (name: string) => document.querySelector('.assignment')?.textContent?.includes(name),
      PROJECT,
    );
    await student.mark(article, 'about 31,000 vehicles a day', 'statistic');
    await student.mark(article, '“We were told for nine years that it was safe. Nobody looked,”', 'quote', 'opinion');
    return article;
  });
  const ben = await workOf('Ben', async (student) => {
    const article = await student.open(news.addressOf('harbour-post'));
    await choose(article.sidebar, '.open-project input', [project]);
    await article.sidebar.waitFor(
      'the project to be open',
      (words: string) => document.querySelector('.sidebar-top .notice')?.textContent.includes(words),
      joined,
    );
    await student.mark(article, 'about 31,000 vehicles a day', 'fact');
    return article;
  });

  await page.activate();
  expect(await give(page, ana.file, ben.file)).toEqual(['Ana, 2 passages. New.', 'Ben, 1 passage. New.']);
  expect(await give(page, ana.file)).toEqual(['Ana, 2 passages. Here already, unchanged.']);
  await keepRoster(page, 'Ana', 'Ben; Heron');
  await addCriterion(page, 'Completeness', 'all there 2, much is missing 0');
  await page.click('.project-feedback');
  const commented = await sayOfFirst(page, 'Who counted them?');
  await page.press('r');
  await page.waitFor('one of two to be read', () =>
    document.querySelector('.feedback-head')?.textContent.includes('1 of 2 read'),
  );
  expect((await checkWithAxe(page)).wrong).toEqual([]);
  await press(page, 'Return feedback');
  const feedback = await reader.browser.waitForDownload(`Ana, ${PROJECT}.feedback`);
  await seesFeedback(ana, feedback, commented);

  await page.click('.feedback-head a');
  await press(page, 'Grade sheet (CSV)');
  const sheet = await readFile(await reader.browser.waitForDownload(`${PROJECT}, grades.csv`), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(sheet.trim(), { header: true });
  expect(
    data.map(({ author, passages, quote, f1_all, f1_statistic }) => [author, passages, quote, f1_all, f1_statistic]),
  ).toEqual([
    ['Ana', '2', '1', '0.8', '1'],
    ['Heron', '1', '0', '0', '0'],
  ]);
  expect(data.map((line) => [line.roster_name, line.passage_comments, line.points_total])).toEqual([
    ['Ana', '1', '2'],
    ['Ben', '', ''],
  ]);
  await press(page, 'Save everybody’s work for all members');
  await seesEverybodysWork(ana, await reader.browser.waitForDownload(`${PROJECT}, all work.parallax`));

  await page.activate();
  await page.click('a[href$="/agreement"]');
  await page.waitFor('the figures', () => document.querySelector('.agreement-table[aria-busy="false"]'));
  const head = await page.evaluate(() => document.querySelector('.agreement-head')?.textContent);
  expect(head).toContain('3 coders');
});
