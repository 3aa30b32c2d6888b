import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { waitForPaint } from '../../tools/reader/paint.ts';
import { isPickerClosed, isPickerOpen } from '../../tools/reader/reader.ts';
import { checkWithAxe } from './check-with-axe.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

/** Hands the page a file as a person's choice does: browsers let no script open their own dialog. */
async function choose(page: DrivenPage, name: string, base64: string): Promise<void> {
  await page.waitFor('the place for a file', () => document.querySelector('.backup-drop input') !== null);
  await page.evaluate(
    (fileName: string, content: string) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.codePointAt(0) ?? 0);
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], fileName, { type: 'application/zip' }));
      const input = document.querySelector<HTMLInputElement>('.backup-drop input');
      if (!input) return;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    base64,
  );
}

function isAtStep(title: string): boolean {
  return document.querySelector('.welcome-steps [aria-current]')?.textContent?.includes(title) ?? false;
}

function isSaid(words: string): boolean {
  return document.querySelector('.backup .notice')?.textContent?.includes(words) ?? false;
}

test('the welcome annotates an example by the code of live pages, and keeps nothing unasked', async () => {
  const { reader } = session;
  const welcome = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html#/welcome`);
  await welcome.waitFor('the first step', isAtStep, 'Select a passage');
  expect((await checkWithAxe(welcome)).wrong).toEqual([]);
  const words = '“Nobody wanted this, but the roof comes first,”';
  await welcome.selectText(words);
  await welcome.waitFor('the picker', isPickerOpen);
  await welcome.waitFor('the second step', isAtStep, 'Say what it does');
  await welcome.press('2');
  await waitForPaint(welcome, 'quote', [words]);
  await welcome.press('Escape');
  await welcome.waitFor('the third step', isAtStep, 'Add what you know');
  await welcome.click('.passage-editor .tag-fields-quote input');
  await welcome.type('Petra Hallam');
  await welcome.press('Tab');
  await welcome.waitFor('the last step', isAtStep, 'Compare with another outlet');
  expect((await checkWithAxe(welcome)).wrong).toEqual([]);
  await welcome.click('.welcome-steps .button');
  await welcome.waitFor('both voices', () => {
    const voices = document.querySelector('.comparison')?.textContent ?? '';
    return voices.includes('Petra Hallam') && voices.includes('Jonah Abara');
  });
  expect((await checkWithAxe(welcome)).wrong).toEqual([]);
  await welcome.click('.welcome-buttons .button');
  await welcome.waitFor('the empty library', () => document.body.textContent.includes('Your library is empty'));
  await welcome.close();
});

/** Goes on with Tab, or back with Shift, until what matches has the focus. */
async function goTo(page: DrivenPage, selector: string, ...modifiers: 'Shift'[]): Promise<void> {
  const isThere = (sought: string) => document.activeElement?.matches(sought) === true;
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate(isThere, selector)) return;
    await page.press('Tab', ...modifiers);
  }
  throw new Error(`The key never came to ${selector}.`);
}

test('the welcome is walked through by keys alone', async () => {
  const { browser } = session.reader;
  const welcome = await browser.openTab(`${browser.extensionOrigin}/workspace.html#/welcome`);
  await welcome.waitFor('the first step', isAtStep, 'Select a passage');
  await goTo(welcome, '.welcome-text');
  const isSelected = () => String(getSelection()).includes('Nobody wanted this');
  for (let sentence = 0; sentence < 8 && !(await welcome.evaluate(isSelected)); sentence += 1) await welcome.press('j');
  await welcome.waitFor('the picker', isPickerOpen);
  await welcome.press('2');
  await welcome.waitFor('the third step', isAtStep, 'Add what you know');
  await welcome.press('Escape');
  await welcome.waitFor('the picker to close', isPickerClosed);
  await welcome.press('?');
  await welcome.waitFor('what each tag means', () => document.querySelectorAll('.tag-definitions dt').length === 4);
  await goTo(welcome, '.passage-editor .tag-fields-quote input');
  await welcome.type('Petra Hallam');
  await welcome.waitFor('the last step', isAtStep, 'Compare with another outlet');
  await goTo(welcome, '.welcome-steps .button', 'Shift');
  await welcome.press('Enter');
  await welcome.waitFor('the comparison to have the focus', () =>
    document.activeElement?.matches('.welcome-comparison'),
  );
  await goTo(welcome, '.welcome-end .button');
  await welcome.press('Enter');
  await welcome.waitFor('the empty library', () => document.body.textContent.includes('Your library is empty'));
  await welcome.close();
});

test('a backup is saved, brings everything back, and open pages show it', async () => {
  const { reader, news } = session;
  const article = await reader.open(news.addressOf('northern-wire'));
  await article.sidebar.waitFor('the example to be offered', () => document.querySelector('.try-example') !== null);
  await reader.mark(article, '31,000 vehicles a day', 'statistic');
  await article.sidebar.waitFor('it to be offered no more', () => document.querySelector('.try-example') === null);

  const backup = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html#/backup`);
  await backup.click('section[aria-labelledby="make-title"] button');
  const name = await backup.waitFor('the backup to be made', () => {
    return document.querySelector('.backup .notice strong')?.textContent;
  });
  expect(name).toMatch(/^parallax-backup-\d{4}-\d\d-\d\d\.zip$/u);
  const file = (await readFile(await reader.browser.waitForDownload(name))).toString('base64');
  await backup.waitFor('the last backup to be said', () =>
    document.body.textContent.includes('Nothing was annotated since.'),
  );
  expect((await checkWithAxe(backup)).wrong).toEqual([]);

  await backup.evaluate(() => {
    document.querySelector<HTMLButtonElement>('section[aria-labelledby="make-title"] button')?.click();
    location.hash = '#/help';
  });
  await backup.waitFor('another screen to tell of it', () => {
    const isTold = document.querySelector('.running-work')?.textContent.includes('is saved.');
    return isTold && document.querySelector('h1') !== null;
  });
  expect((await checkWithAxe(backup)).wrong).toEqual([]);
  await backup.click('.running-work a');
  await backup.waitFor('its own screen to tell of it', () => {
    const isElsewhere = document.querySelector<HTMLElement>('.running-work')?.hidden === false;
    return !isElsewhere && document.querySelector('.backup .notice strong') !== null;
  });

  await article.page.activate();
  await reader.mark(article, 'quickly and correctly', 'quote');
  await waitForPaint(article.page, 'quote', ['quickly and correctly']);

  await backup.activate();
  await choose(backup, 'damaged.zip', file.slice(0, 400));
  await backup.waitFor('the damaged file to be refused', isSaid, 'This file cannot be restored');

  await choose(backup, name, file);
  await backup.waitFor('what the file holds', () => document.querySelector('.backup-offer table') !== null);
  expect((await checkWithAxe(backup)).wrong).toEqual([]);
  await backup.click('.backup-offer .button');
  await backup.waitFor('the library to be restored', isSaid, 'Your library is now as it was');
  await waitForPaint(article.page, 'quote', []);
  await article.page.activate();
  await reader.clickButton(article.page);
  await waitForPaint(article.page, 'statistic', ['31,000 vehicles a day']);
  await waitForPaint(article.page, 'quote', []);
});

function isOffered(does: string, says: string | null): boolean {
  const offered = [...document.querySelectorAll('.undo-step')].map((button) => button.textContent);
  const found = offered.find((text) => text.includes(`${does}:`));
  return says === null ? found === undefined : (found?.endsWith(`: ${says}`) ?? false);
}

test('what was done on the page and in the sidebar is undone one by one, and done again', async () => {
  const { reader, news } = session;
  const article = await reader.open(news.addressOf('harbour-post'));
  const { page, sidebar } = article;
  await reader.mark(article, 'about 31,000 vehicles a day', 'statistic');
  await sidebar.waitFor('the step', isOffered, 'Undo', 'statistic marked');
  await reader.putInCase(article, 'Long Bridge closure');
  await sidebar.waitFor('the step', isOffered, 'Undo', 'case made');
  await sidebar.click('.passage .passage-words');
  await sidebar.click('.passage-editor textarea');
  await sidebar.type('Every day?');
  await sidebar.press('Tab');
  await sidebar.waitFor('the note to be a step', isOffered, 'Undo', 'note changed');
  expect((await checkWithAxe(sidebar)).wrong).toEqual([]);

  await sidebar.click('.undo-step');
  await sidebar.waitFor('the note to go', () => {
    return document.querySelector<HTMLTextAreaElement>('.passage-editor textarea')?.value === '';
  });
  await sidebar.press('z', 'Control');
  await sidebar.waitFor('the case to go', () => document.querySelector('.case-line strong') === null);
  await sidebar.waitFor('the step before it', isOffered, 'Undo', 'statistic marked');
  await sidebar.press('z', 'Control');
  await waitForPaint(page, 'statistic', []);
  await sidebar.press('z', 'Control', 'Shift');
  await waitForPaint(page, 'statistic', ['about 31,000 vehicles a day']);
  await sidebar.waitFor('the next to do again', isOffered, 'Redo', 'case made');
});
