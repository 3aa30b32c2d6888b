import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const VEHICLES = 'about 31,000 vehicles a day';
const WORRY = 'The closure was, by any measure, a spectacular failure of oversight.';

test('after a reload highlights return by themselves in Chromium, and after one click in Firefox', async () => {
  const { reader, news } = session;
  const article = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(article, VEHICLES, 'statistic');
  await article.page.reload();
  if (inject('browser') === 'firefox') {
    const asked = await article.sidebar.waitFor(
      'the sidebar to ask for a click',
      () => document.querySelector('.sidebar-asleep')?.textContent,
    );
    expect(asked).toContain('to show your highlights');
    expect(await paintedWords(article.page, 'statistic')).toEqual([]);
    await reader.clickButton(article.page);
  }
  await waitForPaint(article.page, 'statistic', [VEHICLES]);
});

test('in another tab one click brings them back; what an edit reworded is listed, never painted as if it were certain', async () => {
  const { reader, news } = session;
  const first = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(first, WORRY, 'opinion');
  await first.page.close();

  const page = await readFile('demo/harbour-post/index.html', 'utf8');
  const edited = page
    .replace('<p', '<p>An earlier version of this story has been corrected.</p><p')
    .replace('a spectacular failure of oversight', 'a failure of oversight');
  expect(edited).not.toContain('spectacular failure');
  news.replace('harbour-post', '/', edited);

  const again = await reader.browser.openTab(news.addressOf('harbour-post'));
  expect(await paintedWords(again, 'statistic')).toEqual([]);
  const sidebar = await reader.clickButton(again);
  await waitForPaint(again, 'statistic', [VEHICLES]);
  expect(await paintedWords(again, 'opinion')).toEqual([]);
  const where = await sidebar.waitFor(
    'the passage to be listed as reworded',
    () => document.querySelector('.passage-where')?.textContent,
  );
  expect(where).toContain('reworded');
});
