import { expect, test } from 'vitest';
import { paintedWords } from '../../tools/reader/reader.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

test('two tabs on one article stay in step', async () => {
  const { reader, news } = session;
  const first = await reader.open(news.addressOf('northern-wire'));
  const second = await reader.open(news.addressOf('northern-wire'));
  await reader.mark(second, '31,000 vehicles a day', 'statistic');
  await first.page.waitFor(
    'the first tab to hear of it',
    () => (CSS.highlights.get('parallax-statistic-light')?.size ?? 0) === 1,
  );

  await first.page.activate();
  await first.sidebar.click('.passage-words');
  await first.sidebar.press('Delete');
  await second.page.waitFor(
    'the second tab to hear of the deletion',
    () => (CSS.highlights.get('parallax-statistic-light')?.size ?? 0) === 0,
  );
  expect(await paintedWords(first.page, 'statistic')).toEqual([]);
});
