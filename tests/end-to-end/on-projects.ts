import { readFile } from 'node:fs/promises';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import type { Reader } from '../../tools/reader/reader.ts';

/** What people do on the screen of projects, in the words that the tests of several files use. */

export function projectsPage({ browser }: Reader): Promise<DrivenPage> {
  return browser.openTab(`${browser.extensionOrigin}/workspace.html#/projects`);
}

/** Gives files to a page's field as choosing them does. */
export async function choose(page: DrivenPage, field: string, paths: readonly string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: path.split('/').at(-1), base64: (await readFile(path)).toString('base64') })),
  );
  await page.waitFor('the place for files', (selector: string) => document.querySelector(selector) !== null, field);
  const put = (selector: string, chosen: { name: string; base64: string }[]) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    const transfer = new DataTransfer();
    for (const { name, base64 } of chosen) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  await page.evaluate(put, field, files);
}

/** Drops files on the projects, and gives what is said of each. */
export async function give(page: DrivenPage, ...paths: string[]): Promise<string[]> {
  await choose(page, '.take-files input', paths);
  return page.waitFor(
    'a word on every file',
    (count: number) => {
      const rows = [...document.querySelectorAll('.file-outcomes td')].map(({ textContent }) => textContent);
      return rows.length === count ? rows : null;
    },
    paths.length,
  );
}

/** Presses the button of that name, once it is there and can be pressed. */
export async function press(page: DrivenPage, label: string): Promise<void> {
  await page.activate();
  await page.waitFor(
    `“${label}” to be there`,
    (words: string) => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
      const canBe = button !== undefined && !button.disabled;
      if (canBe) button.click();
      return canBe;
    },
    label,
  );
}

/** Says who one is, where that is asked for before something goes out. */
export async function sayName(page: DrivenPage, name: string): Promise<void> {
  await page.click('.ask-name input');
  await page.type(name);
  await page.press('Enter');
}
