import { expect, test } from 'vitest';
import { paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import { isPickerClosed, isPickerOpen } from '../../tools/reader/reader.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const WORDS = 'about 31,000 vehicles a day';

/** What a page could do that wants passages in the reader's library, or to be read no more. */
const HOSTILE = `<!doctype html><html lang="en-GB"><title>Council shuts Long Bridge</title>
<article><h1>Council shuts Long Bridge</h1>
<p id="target">The council closed Long Bridge to all traffic on Thursday after two bearings cracked, its engineers said.</p>
<p>The crossing carries ${WORDS}, and the detour takes forty minutes at its best, hauliers told the council.</p></article>
<i id="parallaxReading"></i><i id="parallaxLastRead"></i><i id="parallaxCanonicals"></i></html>`;

test('a page can press no keys in the picker, whatever it selects, and cannot stop its reading by the names of its elements', async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/hostile', HOSTILE);
  const article = await reader.open(news.addressOf('harbour-post', '/hostile'));
  const { page } = article;
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#target') as Element));
  await page.waitFor('the picker to appear', isPickerOpen);
  await page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      const event = new KeyboardEvent(type, { key: '1', code: 'Digit1', bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  });
  // What the reader does next is done after whatever the page did.
  await page.press('Escape');
  await page.waitFor('the picker to go', isPickerClosed);
  await reader.mark(article, WORDS, 'statistic');
  await waitForPaint(page, 'statistic', [WORDS]);
  expect(await paintedWords(page, 'fact')).toEqual([]);
});

// What a page of ours would load against it is an error, which fails the session of whatever test opens that page.
test('our own pages may load and ask for nothing that did not come with them', async () => {
  const { reader, news } = session;
  const { sidebar } = await reader.open(news.addressOf('daily-ledger'));
  const policy = await sidebar.evaluate<string>(
    'return chrome.runtime.getManifest().content_security_policy.extension_pages',
  );
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/u);
  expect(policy).not.toMatch(/connect-src|https?:|\*|eval/u);
});
