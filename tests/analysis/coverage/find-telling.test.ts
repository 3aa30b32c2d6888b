import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IndexedArticle } from '../../../analysis/coverage/case-index.ts';
import { findTelling, type FactQuery } from '../../../analysis/coverage/find-telling.ts';
import { bridgeCase, telling, TEXTS, textOf, type Outlet } from './case-examples.ts';

const index = bridgeCase();

function article(outlet: Outlet): IndexedArticle {
  const found = index.articles.get(outlet);
  if (!found) throw new Error(`no ${outlet}`);
  return found;
}

function find(query: Partial<FactQuery>, outlet: Outlet): { score: number; text: string | null } {
  const { score, sentence } = findTelling(index, { statement: null, tellings: [], ...query })(article(outlet));
  const place = sentence === null ? undefined : article(outlet).article.sentences[sentence];
  return { score, text: place ? textOf(outlet).slice(place.start, place.end) : null };
}

const CLOSED = 'Long Bridge was closed to all traffic on Thursday because two of its bearings were cracked.';
const INSPECTORS = 'Six people inspect the bridges today, where there were fourteen.';

test.each<[string, Outlet, number]>([
  [CLOSED, 'post', 0],
  [CLOSED, 'ledger', 1],
  [CLOSED, 'wire', 0],
  [INSPECTORS, 'post', 3],
  [INSPECTORS, 'commons', 1],
  ['The bridge carries 31,000 vehicles a day.', 'wire', 1],
])('“%s” is found in %s', (statement, outlet, sentence) => {
  expect(find({ statement }, outlet).text).toBe(TEXTS[outlet][sentence]);
});

test('an article that tells a fact scores above one that only shares its subject', () => {
  const told = (['post', 'ledger', 'wire'] as const).map((outlet) => find({ statement: CLOSED }, outlet).score);
  expect(Math.min(...told)).toBeGreaterThan(find({ statement: CLOSED }, 'commons').score);
});

test('a passage finds its fact elsewhere, and not in its own article', () => {
  const tellings = [telling('post', 'two of its bearings were found to be cracked')];
  expect(find({ tellings }, 'wire').text).toBe(TEXTS.wire[0]);
  expect(find({ tellings }, 'post')).toEqual({ score: 0, text: null });
});

test('a passage that only marks part from its sentence is sought as the sentence; one with other letters is not', () => {
  const whole = TEXTS.wire[1];
  const scoreOf = (words: string, by?: 'words'): number =>
    findTelling(index, { statement: null, tellings: [telling('wire', words)] }, by)(article('post')).score;
  expect(scoreOf(whole.slice(0, -1))).toBe(scoreOf(whole));
  // “It” is no word that counts.
  const withoutIt = whole.slice('It '.length);
  expect(scoreOf(withoutIt, 'words')).toBe(scoreOf(whole, 'words'));
  expect(scoreOf(withoutIt)).not.toBe(scoreOf(whole));
});

test('another form of a word, which no stem joins, counts by its letters', () => {
  const [form, other] = ['bridgeless', 'penguins'].map(
    (word) => find({ statement: `${CLOSED} ${word}` }, 'wire').score,
  );
  expect(form).toBeGreaterThan(other ?? Infinity);
});

test('a missing number costs more than another missing word', () => {
  const [number, word] = ['55,555', 'penguins'].map((term) => find({ statement: `${CLOSED} ${term}` }, 'wire').score);
  expect(number).toBeLessThan(word ?? 0);
});

test('a word that no article uses costs less than one that another article tells', () => {
  const [unknown, elsewhere] = ['Penguins', 'Libraries'].map(
    (word) => find({ statement: `${CLOSED} ${word}` }, 'wire').score,
  );
  expect(unknown).toBeGreaterThan(elsewhere ?? Infinity);
});

test('one telling beside a statement changes nothing, two count as much as it', () => {
  const one = telling('post', 'two of its bearings were found to be cracked');
  const two = telling('ledger', 'The crumbling crossing was closed to all traffic');
  const alone = find({ statement: CLOSED }, 'wire').score;
  const tellings = [one, two];
  expect(find({ statement: CLOSED, tellings: [one] }, 'wire').score).toBe(alone);
  expect(find({ statement: CLOSED, tellings }, 'wire').score).toBeCloseTo(
    (alone + find({ tellings }, 'wire').score) / 2,
  );
});

test.each<[string, Partial<FactQuery>]>([
  ['no word in common', { statement: 'Penguins moult.' }],
  ['an empty statement', { statement: '' }],
  ['neither statement nor tellings', {}],
  ['a telling in an article that left the case', { tellings: [{ article: 'gone', start: 0, end: 5 }] }],
])('%s finds nothing', (_, query) => {
  expect(find(query, 'wire')).toEqual({ score: 0, text: null });
});

test('any words give a finite score of 0 or more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Outlet>('post', 'commons'), (statement, outlet) => {
      const { score } = find({ statement }, outlet);
      expect(Number.isFinite(score) && score >= 0).toBe(true);
    }),
  );
});
