import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysApart } from '../../../analysis/days-apart.ts';
import { fingerprintOf, type Fingerprint } from '../../../analysis/same-case/fingerprint.ts';
import { LikenessIndex } from '../../../analysis/same-case/likeness-index.ts';
import { dateFactor, likeness } from '../../../analysis/same-case/likeness.ts';
import { readPublished } from '../../../model/publication-date.ts';
import { CLOSED, CRITICISED, OTHER_BRIDGE } from './invented-articles.ts';

test.each([
  ['2026-03-14', '2026-03-14', 0, 1],
  ['2026-03-14', '2026-03-17T08:00:00Z', 3, 1],
  ['2026-03-18', '2026-03-14', 4, 0.85],
  ['2026-03-14', '2026-03-28', 14, 0.85],
  ['2026-03-14', '2026-03-29', 15, 0.5],
  ['2026-03', '2026-03-29', 0, 1],
  ['2026', '2026-03', 0, 1],
  ['2025', '2026-01-10', 10, 0.85],
])('%s and %s lie %i days apart at least: factor %d', (one, other, days, factor) => {
  expect(daysApart(readPublished(one), readPublished(other))).toBe(days);
  expect(dateFactor(readPublished(one), readPublished(other))).toBe(factor);
});

test('a date that is not known takes nothing away', () => {
  expect(daysApart(null, readPublished('2026'))).toBeNull();
  expect(dateFactor(null, null)).toBe(1);
});

test('one case is more alike than one kind of case', () => {
  const [closed, criticised, other] = [CLOSED, CRITICISED, OTHER_BRIDGE].map(fingerprintOf) as [
    Fingerprint,
    Fingerprint,
    Fingerprint,
  ];
  expect(likeness(closed, closed)).toBeCloseTo(1);
  expect(likeness(closed, criticised)).toBeGreaterThan(0.33);
  expect(likeness(closed, other)).toBeLessThan(0.15);
});

const someWords = fc.array(fc.constantFrom('girder', 'Tarn', 'pylon', 'ferry', 'Quayside', 'drizzle'), {
  maxLength: 8,
});
const someFingerprints = fc
  .array(fc.tuple(someWords, fc.constantFrom(null, '2026-03-14', '2026-03-20')), { minLength: 1, maxLength: 8 })
  .map((drawn) =>
    drawn.map(([words, day], index) =>
      fingerprintOf({
        id: `${index}`,
        headline: null,
        text: `so ${words.join(' so ')}`,
        language: 'en',
        published: day === null ? null : readPublished(day),
      }),
    ),
  );

test('the index finds what comparing each with each finds, but for chance; likeness is mutual and 0 to 1', () => {
  fc.assert(
    fc.property(someFingerprints, fc.nat(7), (articles, removed) => {
      const index = new LikenessIndex(articles);
      index.remove(`${removed}`);
      for (const article of articles) {
        const alike = index.alike(article);
        for (const other of articles) {
          const expected = likeness(article, other);
          expect(likeness(other, article)).toBeCloseTo(expected);
          expect(expected).toBeLessThanOrEqual(1 + 1e-9);
          if (other.id === article.id || other.id === `${removed}` || expected < 0.0999) {
            expect(alike.has(other.id)).toBe(false);
          } else if (expected > 0.1001) expect(alike.get(other.id)).toBeCloseTo(expected);
        }
      }
    }),
  );
});

test('an article added again counts as it is now', () => {
  const index = new LikenessIndex([CLOSED, CRITICISED].map(fingerprintOf));
  index.add(fingerprintOf({ ...OTHER_BRIDGE, id: CLOSED.id }));
  expect([...index.alike(fingerprintOf(CRITICISED)).keys()]).toEqual([]);
});
