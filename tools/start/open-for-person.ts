import { once } from 'node:events';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { Reader } from '../reader/reader.ts';
import type { Setting } from './setting.ts';

/** Opens the first article with the sidebar beside it, and stays until the person closes the browser. */
export async function openForPerson({ sites, news, extension, signal }: Setting): Promise<void> {
  const browser = await launchBrowser('chromium', { extension, headless: false, signal });
  const [first, ...others] = sites;
  for (const { name } of others) await browser.openTab(news.addressOf(name));
  if (first) await new Reader(browser).open(news.addressOf(first.name));
  console.log(
    'Select a passage and press 1 fact, 2 quote, 3 opinion or 4 statistic. The other outlets are in the other tabs:',
  );
  console.log('click the Parallax button in each. Close the browser, or press Ctrl+C here, to end.');
  await Promise.race([browser.closed, once(signal, 'abort')]);
}
