// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../page/reading/read-page.ts';

const OUTLETS = [
  ['harbour-post', 'The Harbour Post', 'Council shuts Long Bridge overnight', 'Ines Okafor', '2026-03-14T06:00:00Z'],
  ['daily-ledger', 'Daily Ledger', '‘Nobody looked’: how City Hall', 'Kelly Dunmore', '2026-03-14T00:05:00+00:00'],
  ['northern-wire', 'Northern Wire', 'Bridge closed for inspection; ferries added', null, '2026-03-13T07:42:00Z'],
  ['the-commons', 'The Commons', 'The bridge we chose not to mend', 'Miriam Achterberg', '2026-03-16'],
] as const;

const READINGS = new Map(OUTLETS.map(([folder]) => [folder, read(folder)]));

function read(outlet: string) {
  const html = readFileSync(join(import.meta.dirname, `../../demo/${outlet}/index.html`), 'utf8');
  return readPage(new DOMParser().parseFromString(html, 'text/html'));
}

function textOf(outlet: (typeof OUTLETS)[number][0]): string {
  return READINGS.get(outlet)?.article.text ?? '';
}

test.for(OUTLETS)('%s says who it is, in its own way', ([folder, outlet, headline, byline, published]) => {
  const reading = READINGS.get(folder);
  expect(reading?.kind).toBe('article');
  expect(reading?.metadata).toMatchObject({ outlet, byline, published: { value: published } });
  expect(reading?.metadata.headline).toMatch(new RegExp(`^${headline}`, 'u'));
});

test.for(OUTLETS)('%s tells it in 450 to 900 words', ([folder]) => {
  const segments = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(textOf(folder))];
  const words = segments.filter(({ isWordLike }) => isWordLike).length;
  expect(words).toBeGreaterThanOrEqual(450);
  expect(words).toBeLessThanOrEqual(900);
});

/** What a comparison of the case is to find: told by all, by some, by one. */
test.for([
  ['two of its|two of the', ['harbour-post', 'daily-ledger', 'northern-wire', 'the-commons']],
  ['31,000', ['harbour-post', 'daily-ledger', 'northern-wire']],
  ['up to 40,000 vehicles', ['daily-ledger']],
  ['2019', ['harbour-post', 'the-commons']],
  ['Dana Whitlock', ['harbour-post', 'daily-ledger']],
  ['spokesperson', ['harbour-post', 'daily-ledger', 'northern-wire']],
  ['ordered an inquiry', ['the-commons']],
  ['bungling officials', ['daily-ledger']],
] as const)('“%s” is told by %s', ([words, outlets]) => {
  const tellers = OUTLETS.map(([folder]) => folder).filter((folder) => new RegExp(words, 'u').test(textOf(folder)));
  expect(tellers).toEqual(outlets);
});

test('an article has signs beyond U+FFFF before later passages', () => {
  const text = textOf('daily-ledger');
  const later = text.indexOf('It is the latest bungle');
  expect(later).toBeGreaterThan(0);
  expect(text.slice(0, later)).toMatch(/[\u{10000}-\u{10FFFF}]/u);
});
