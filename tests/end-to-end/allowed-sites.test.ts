import { expect, test } from 'vitest';
import { waitForPaint } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const session = newsSession({ sitesAllowed: true });

test('on a site that the reader allowed, highlights return by themselves after a reload and in another tab', async () => {
  const { reader, news } = session;
  const article = await reader.open(news.addressOf('northern-wire'));
  await reader.mark(article, '31,000 vehicles a day', 'statistic');

  await article.page.reload();
  await waitForPaint(article.page, 'statistic', ['31,000 vehicles a day']);

  const other = await reader.browser.openTab(news.addressOf('northern-wire'));
  await waitForPaint(other, 'statistic', ['31,000 vehicles a day']);
});

test('an article that is not in the library is left alone, allowed or not', async () => {
  const { reader, news } = session;
  const page = await reader.browser.openTab(news.addressOf('the-commons'));
  await reader.browser.openTab(news.addressOf('northern-wire'));
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});
