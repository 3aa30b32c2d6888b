import { beforeAll, expect, test } from 'vitest';
import type { DrivenPage } from '../../tools/browsers/driven-page.ts';
import { isFlashing, paintedWords, waitForPaint } from '../../tools/reader/paint.ts';
import type { OpenArticle } from '../../tools/reader/reader.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { quoteOf } from '../../model/passage.ts';
import { newsSession } from './news-session.ts';

const session = newsSession();

const WORDS = 'the pier was inspected twice a year and found sound';
const LEAD = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const MARKED = `Until 2019, said the harbour office, ${WORDS} each time, which nobody doubted then.`;
const FILLER = 'The ferries run every ten minutes from Fenside Quay, twice as often as before the closure.';
const FIRST_PLACE = `It said that ${WORDS}, as ever.`;
const SECOND_PLACE = `He said that ${WORDS}, as ever.`;

const pageOf = (...paragraphs: string[]) => `<!doctype html><html lang="en-GB"><title>Who inspected the pier</title>
<style>body { font: 18px/1.6 serif; max-width: 38em; margin: 2em auto } p { margin: 3em 0 }</style>
<article><h1>Who inspected the pier</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

let article: OpenArticle;

/** The outlet takes away the sentence that was marked, and has its words in two others. */
beforeAll(async () => {
  const { reader, news } = session;
  news.replace('harbour-post', '/pier', pageOf(LEAD, MARKED, FILLER));
  const first = await reader.open(news.addressOf('harbour-post', '/pier'));
  await reader.mark(first, WORDS, 'fact');
  await first.page.close();
  news.replace(
    'harbour-post',
    '/pier',
    pageOf(FILLER, FIRST_PLACE, ...Array.from({ length: 12 }, () => FILLER), SECOND_PLACE, FILLER),
  );
  article = await reader.open(news.addressOf('harbour-post', '/pier'));
  await article.sidebar.click('.article-news button.link');
});

const chosen = (sidebar: DrivenPage, place: number) =>
  sidebar.waitFor(
    `place ${place + 1} to be chosen`,
    (index: number) => document.querySelectorAll<HTMLInputElement>('.review-places input')[index]?.checked,
    place,
  );

/** The paragraph in which a place is shown. */
const shownIn = (page: DrivenPage, paragraph: string) =>
  page.waitFor(
    `“${paragraph}” to show a place`,
    (text: string) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('parallax-selected-'))
        .flatMap(([, layer]) => [...layer] as Range[])
        .some(({ startContainer }) => startContainer.textContent === text),
    paragraph,
  );

test('words that stand in two places are painted in neither, and both are offered', async () => {
  const { page, sidebar } = article;
  await sidebar.waitFor('the places', () => document.querySelectorAll('.review-places label').length === 2);
  const offered = await sidebar.evaluate(() =>
    [...document.querySelectorAll('.review-places label')].map((label) => label.textContent),
  );
  expect(offered[0]).toContain('It said');
  expect(offered[1]).toContain('He said');
  expect(await paintedWords(page, 'fact')).toEqual([]);
});

test('the page shows one place after the other, by keyboard', async () => {
  const { page, sidebar } = article;
  await sidebar.press('s');
  await page.waitFor('the place to flash', isFlashing);
  await shownIn(page, FIRST_PLACE);
  await sidebar.press('s');
  await chosen(sidebar, 1);
  await shownIn(page, SECOND_PLACE);
  await page.waitFor('the page to scroll to it', () => scrollY > 100);
  await sidebar.press('1');
  await chosen(sidebar, 0);
  await shownIn(page, FIRST_PLACE);
  await sidebar.press('2');
  await shownIn(page, SECOND_PLACE);
  expect(await paintedWords(page, 'fact')).toEqual([]);
});

test('the person chooses one, which is undone and chosen again; where the passage stood before is kept', async () => {
  const { page, sidebar } = article;
  await sidebar.press('Enter');
  await waitForPaint(page, 'fact', [WORDS]);
  expect(await page.evaluate(paintedParagraphs)).toEqual([SECOND_PLACE]);
  await sidebar.click('.article-notices .link');
  await sidebar.waitFor('the places', () => document.querySelector('.review-current .review-places') !== null);
  await sidebar.press('1');
  await chosen(sidebar, 0);
  await sidebar.press('Enter');
  await waitForPaint(page, 'fact', [WORDS]);
  expect(await page.evaluate(paintedParagraphs)).toEqual([FIRST_PLACE]);
  const [kept] = await sidebar.evaluate(storedAnnotations);
  expect(quoteOf(kept?.history?.[0]?.selectors ?? [])?.prefix).toContain('Until 2019');
});

function paintedParagraphs(): (string | null)[] {
  return [...CSS.highlights]
    .filter(([name]) => name.startsWith('parallax-fact-'))
    .flatMap(([, layer]) => [...layer].map(({ startContainer }) => startContainer.textContent));
}

function storedAnnotations(): Promise<LiveAnnotation[]> {
  return new Promise<LiveAnnotation[]>((resolve, reject) => {
    const opening = indexedDB.open('parallax');
    opening.addEventListener('error', () => reject(opening.error as DOMException));
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
      reading.addEventListener('success', () => {
        opening.result.close();
        resolve(reading.result as LiveAnnotation[]);
      });
    });
  });
}
