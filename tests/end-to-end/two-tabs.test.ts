import { test } from 'vitest';
import { waitForPaint } from '../../tools/reader/paint.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

test('two tabs on one article stay in step', async () => {
  const { reader, news } = session;
  const first = await reader.open(news.addressOf('northern-wire'));
  const second = await reader.open(news.addressOf('northern-wire'));
  await reader.mark(second, '31,000 vehicles a day', 'statistic');
  await waitForPaint(first.page, 'statistic', ['31,000 vehicles a day']);

  await first.page.activate();
  await first.sidebar.click('.passage-words');
  await first.sidebar.press('Delete');
  await waitForPaint(second.page, 'statistic', []);
  await waitForPaint(first.page, 'statistic', []);
});
