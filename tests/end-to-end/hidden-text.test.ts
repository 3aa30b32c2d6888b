import { expect, test } from 'vitest';
import { newsSession } from './news-session.ts';

const session = newsSession();

const HEADLINE = 'Council shuts Long Bridge';
const LEAD = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const UNSELECTABLE =
  'A report had recommended that all eight bearings be replaced within five years; two of them were.';
const FOLDED = 'The detour takes forty minutes at its best, said the harbour office on Friday morning.';
/** In words: without what cannot be selected, or without what is folded away, there are fewer. */
const LONGEST_WITHOUT = 60;
const HIDDEN = 'The ferries run every ten minutes from Fenside Quay.';

/** Each way by which pages keep words off the screen, or from the mouse. @param hidden the words that are off the screen. */
const pageOf = (hidden: string) => `<!doctype html><html lang="en-GB"><title>${HEADLINE}</title>
<style>
  .unselectable { user-select: none; -webkit-user-select: none }
  .undisplayed { display: none }
  .print { display: none }
  @media print { .print { display: block } }
  .for-readers-1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }
  .for-readers-2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
</style>
<article><h1>${HEADLINE}</h1>
  <p>${LEAD}</p>
  <p class="undisplayed">${hidden}</p>
  <p class="unselectable">${UNSELECTABLE}</p>
  <p hidden>${hidden}</p>
  <p aria-hidden="true">${hidden}</p>
  <p class="print">${hidden}</p>
  <p>${LEAD.replace('council', 'city')} <span class="for-readers-1">${hidden}</span></p>
  <p class="for-readers-2">${hidden}</p>
  <details><summary>More</summary><p>${FOLDED}</p></details>
</article>`;

test('words that a reader cannot see are none of the article’s; those that can only not be selected or are folded away are', async () => {
  const { reader, news } = session;
  const wordsOf = async (path: string, page: string) => {
    news.replace('harbour-post', path, page);
    const { sidebar } = await reader.open(news.addressOf('harbour-post', path));
    const head = await sidebar.evaluate(() => document.querySelector('.article-head')?.textContent ?? '');
    return Number(/(\d+) words/u.exec(head)?.[1]);
  };
  const words = await wordsOf('/hidden', pageOf(HIDDEN));
  expect(words).toBe(await wordsOf('/plain', pageOf('')));
  expect(words).toBeGreaterThan(LONGEST_WITHOUT);
});
