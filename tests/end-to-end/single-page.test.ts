import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newsSession } from './news-session.ts';

const session = newsSession();

test('a site that goes on without loading, and leaves the former canonical in the page, shows another article', async () => {
  const { reader, news } = session;
  const demo = await readFile('demo/harbour-post/index.html', 'utf8');
  const canonical = '<link rel="canonical" href="/long-bridge">';
  news.replace('harbour-post', '/long-bridge', demo.replace(/<link rel="canonical"[^>]*>/u, canonical));
  const page = await reader.browser.openTab(news.addressOf('harbour-post', '/long-bridge?utm_source=letter'));
  await page.evaluate(() => history.replaceState(null, '', '/long-bridge'));
  const sidebar = await reader.clickButton(page);
  await reader.mark({ page, sidebar }, 'about 31,000 vehicles a day', 'statistic');

  await page.evaluate(() => {
    history.pushState(null, '', '/ferries-double');
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = `Ferries: ${paragraph.textContent}`;
  });
  await reader.clickButton(page);
  const shown = await sidebar.evaluate(() => document.querySelector('.article-head')?.getAttribute('data-address'));
  expect(shown).toBe(news.addressOf('harbour-post', '/ferries-double'));
  expect(await sidebar.evaluate(() => document.querySelectorAll('.passage').length)).toBe(0);
});

test('a page that was first read after it went on without loading is no part of the article that it came from', async () => {
  const { reader, news } = session;
  const page = await reader.browser.openTab(news.addressOf('harbour-post', '/long-bridge'));
  await page.evaluate(() => {
    history.pushState(null, '', '/trams-late');
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = `Trams: ${paragraph.textContent}`;
  });
  const sidebar = await reader.clickButton(page);
  const shown = await sidebar.evaluate(() => document.querySelector('.article-head')?.getAttribute('data-address'));
  expect(shown).toBe(news.addressOf('harbour-post', '/trams-late'));
});
