import { expect, test } from 'vitest';
import { paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

/**
 * In Chromium alone: Firefox does the same, but may write into its console that the last message of a page which goes had no
 * answer, and a session ends with an empty console.
 */
test('with the sidebar, what it suggested goes from the page', async () => {
  const { reader, news } = session;
  const { page, sidebar } = await reader.open(news.addressOf('harbour-post'));
  await reader.suggest(sidebar);
  await page.waitFor('dashes', () => (CSS.highlights.get('parallax-suggested-statistic-light')?.size ?? 0) > 0);
  expect((await paintedWords(page, 'suggested-statistic')).length).toBeGreaterThan(0);
  await sidebar.reload();
  await waitForPaint(page, 'suggested-statistic', []);
});
