import { expect, test } from 'vitest';
import { waitForPaint } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

/** Firefox answers the question for the reader when a preference says so; Chromium's cannot be answered by a test. */
test('the reader allows a site in the sidebar, highlights return by themselves, and the reader takes it back', async () => {
  const { reader, news } = session;
  const article = await reader.open(news.addressOf('harbour-post'));
  await reader.mark(article, 'about 31,000 vehicles a day', 'statistic');
  const answer = () => document.querySelector('.site-access')?.textContent ?? '';

  await article.sidebar.click('.site-access button');
  await article.sidebar.waitFor('the site to be allowed', () =>
    document.querySelector('.site-access')?.textContent?.includes('return by themselves on harbour-post.localhost'),
  );
  await article.page.reload();
  await waitForPaint(article.page, 'statistic', ['about 31,000 vehicles a day']);

  await article.sidebar.click('.site-access button');
  await article.sidebar.waitFor('the site to be refused', () =>
    document.querySelector('.site-access')?.textContent?.includes('after a click'),
  );
  expect(await article.sidebar.evaluate(answer)).toContain('Let them return by themselves');
});
