// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWhiteSpace } from '../../../model/article-text.ts';
import { readPage } from '../../../page/reading/read-page.ts';
import { articlePage } from '../../../tools/news-server/article-page.ts';
import { readPlainArticle } from '../../../exchange/article-files/plain-article.ts';

const NOTHING = { outlet: 'Outlet A', byline: null, published: null };

function pageOf(text: string, facts: Parameters<typeof articlePage>[1] = NOTHING, headline: string | null = null) {
  return new DOMParser().parseFromString(articlePage(readPlainArticle(text, headline), facts), 'text/html');
}

function meta(page: Document, name: string): string | null {
  return page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

test('a page says who published what, when', () => {
  const facts = { outlet: 'The Harbour Post', byline: 'Ines Okafor', published: '2026-03-14' };
  const page = pageOf('Bridge closed\n\nIt cracked.\n\n• One\n• Two', facts);
  expect(page.title).toBe('Bridge closed | The Harbour Post');
  expect(meta(page, 'og:site_name')).toBe('The Harbour Post');
  expect(meta(page, 'og:title')).toBe('Bridge closed');
  expect(meta(page, 'author')).toBe('Ines Okafor');
  expect(meta(page, 'article:published_time')).toBe('2026-03-14');
  expect([...page.querySelectorAll('article > *')].map((element) => element.textContent.trim())).toEqual([
    'Bridge closed',
    'By Ines Okafor',
    '14 March 2026',
    'It cracked.',
    'One\nTwo',
  ]);
});

test('what is not known is not said', () => {
  const page = pageOf('It cracked.');
  expect(['og:title', 'author', 'article:published_time'].map((name) => meta(page, name))).toEqual([null, null, null]);
  expect(page.querySelectorAll('h1, .byline, time')).toHaveLength(0);
});

test('a reader of pages finds what is known, and no more', () => {
  const text =
    'Bridge closed\n\nTwo of its eight bearings were found to be cracked, the council said on Thursday night.';
  const { metadata, article } = readPage(pageOf(text, { ...NOTHING, published: '2026-03' }));
  expect(metadata).toEqual({
    outlet: 'Outlet A',
    headline: 'Bridge closed',
    byline: null,
    published: { value: '2026-03', precision: 'month' },
    language: null,
  });
  expect(article.text).toBe(text);
});

test('an author whom the text names is named once', () => {
  const facts = { outlet: 'The Harbour Post', byline: 'Ines Okafor', published: null };
  const page = pageOf('Bridge closed\n\nBy Ines Okafor, Tidewick\n\nIt cracked.', facts);
  expect([...page.querySelectorAll('.byline')].map((line) => line.textContent)).toEqual(['By Ines Okafor, Tidewick']);
});

test.for([
  ['2020', '2020'],
  ['2018-12', 'December 2018'],
  ['2018-07-13', '13 July 2018'],
  ['2026-03-14T23:30:00-05:00', '14 March 2026'],
] as const)('%s is shown as %s', ([published, shown]) => {
  const time = pageOf('It cracked.', { ...NOTHING, published }).querySelector('time');
  expect([time?.dateTime, time?.textContent]).toEqual([published, shown]);
});

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<p>',
  '</article>',
  '<!--',
  ']]>',
  '&amp;',
  '&',
  '"',
  "'",
  '\0',
);
const layout = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', '\n• ', '\n- ', '\n* ', 'By ', '.');
const texts = fc
  .array(fc.oneof(hostile, layout, fc.string({ unit: 'grapheme', maxLength: 90 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** Bullets become the list's own, white space is the page's, and a page cannot hold U+0000. */
function signsOf(text: string): string {
  return text.replace(/[\s•‣◦▪●*-]/gu, '').replaceAll('\0', '\uFFFD');
}

test('no sign of a text is lost, and none becomes markup', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const page = pageOf(text);
      expect(signsOf(page.querySelector('article')?.textContent ?? '')).toBe(signsOf(text));
      const names = new Set([...page.querySelectorAll('article *')].map((element) => element.localName));
      expect(['h1', 'p', 'br', 'ul', 'li']).toEqual(expect.arrayContaining([...names]));
      expect(page.querySelectorAll('script')).toHaveLength(0);
    }),
  );
});

test('what a manifest says cannot become markup either', () => {
  const line = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 8 });
  const lines = line.map((parts) => foldWhiteSpace(parts.join('').replaceAll('\0', ''))).filter(Boolean);
  fc.assert(
    fc.property(lines, lines, lines, (outlet, headline, byline) => {
      const page = pageOf('It cracked.', { outlet, byline, published: null }, headline);
      expect([meta(page, 'og:site_name'), meta(page, 'og:title'), meta(page, 'author')]).toEqual([
        outlet,
        headline,
        byline,
      ]);
      expect(page.querySelector('.masthead')?.textContent).toBe(outlet);
      expect(page.querySelector('h1')?.textContent).toBe(headline);
      expect(page.querySelectorAll('script')).toHaveLength(0);
    }),
    { numRuns: 50 },
  );
});
