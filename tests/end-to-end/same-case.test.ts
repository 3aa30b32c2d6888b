import { expect, test } from 'vitest';
import { newsSession } from './news-session.ts';

const CASE = 'Long Bridge closure';
const session = newsSession();

test('an article of another outlet is offered the case, with the reason, and joins at a click', async () => {
  const { reader, news } = session;
  await reader.putInCase(await reader.open(news.addressOf('harbour-post')), CASE);
  const { sidebar } = await reader.open(news.addressOf('daily-ledger'));
  const offer = await sidebar.waitFor('the offer', () => document.querySelector('.case-offer > p')?.textContent);
  expect(offer).toMatch(/^Looks like the same case as Long Bridge closure: both name .*; published/u);
  expect(await sidebar.evaluate(() => document.querySelector('.case-line strong'))).toBeNull();
  await sidebar.click('.case-offer .button');
  await sidebar.waitFor(
    'the article to be in the case',
    (name: string) => document.querySelector('.case-line strong')?.textContent === name,
    CASE,
  );
  expect(await sidebar.evaluate(() => document.querySelector('.case-offer')?.textContent)).toBe('');
});

test('“Not this case” stays said for the article', async () => {
  const { reader, news } = session;
  const { page, sidebar } = await reader.open(news.addressOf('northern-wire'));
  await sidebar.waitFor('the offer', () => document.querySelector('.case-offer > p') !== null);
  await sidebar.click('.case-offer .link');
  const isGone = () => document.querySelector('.case-offer')?.textContent === '';
  await sidebar.waitFor('the offer to go', isGone);
  await reader.open(news.addressOf('the-commons'));
  await sidebar.waitFor('the offer for another article', () => document.querySelector('.case-offer > p') !== null);
  await reader.clickButton(page);
  await sidebar.waitFor('no offer', isGone);
});

test('the library proposes the articles that look like one case, and makes one of them at a click', async () => {
  const { reader } = session;
  const library = await reader.browser.openTab(`${reader.browser.extensionOrigin}/workspace.html`);
  const proposed = await library.waitFor('the proposal', () => document.querySelector('.proposed-case')?.textContent);
  expect(proposed).toMatch(/^These 2 articles look like one case: both name/u);
  await library.click('.proposed-case .button');
  await library.waitFor(
    'the new case',
    () =>
      new Set([...document.querySelectorAll<HTMLAnchorElement>('a[href^="#/case/"]')].map(({ href }) => href)).size ===
      2,
  );
  await library.waitFor('the proposal to go', () => document.querySelector('.proposed-case') === null);
});
