import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../analysis/same-case/fingerprint.ts';
import { CLOSED } from './invented-articles.ts';

const { terms } = fingerprintOf(CLOSED);

function weightIn(text: string, term: string): number {
  return fingerprintOf({ ...CLOSED, headline: null, text }).terms.get(term)?.weight ?? 0;
}

test('names are known by their capitals within sentences, and shown whole', () => {
  expect(terms.get('whitlock')).toMatchObject({ name: 'Dana Whitlock', inHeadline: false });
  expect(terms.get('bridge')).toMatchObject({ name: 'Long Bridge', inHeadline: true });
  expect(terms.get('ferry')).toMatchObject({ name: null });
  expect(terms.get('engineer'), 'a capital at the beginning of a sentence says nothing').toMatchObject({ name: null });
});

test('stop words are no terms, plural and possessive are the word itself', () => {
  expect(terms.has('the')).toBe(false);
  expect(weightIn('The piers. A pier’s end.', 'pier')).toBeGreaterThan(0);
  expect(weightIn('The piers. A pier’s end.', 'piers')).toBe(0);
});

test('names weigh more than rare words, rare words more than common ones, early words more than late ones', () => {
  const text = 'A girder near Oberfeld was examined';
  expect(weightIn(text, 'oberfeld')).toBeGreaterThan(weightIn(text, 'girder'));
  expect(weightIn(text, 'girder')).toBeGreaterThan(weightIn(text, 'examined'));
  const long = `A girder. ${'and so on '.repeat(80)} A pylon.`;
  expect(weightIn(long, 'girder')).toBeGreaterThan(weightIn(long, 'pylon'));
});

test('the headline counts once, whether or not the text holds it', () => {
  const within = fingerprintOf({ ...CLOSED, text: `${CLOSED.headline}\n\n${CLOSED.text}` });
  expect(within.terms).toEqual(terms);
});

test('the weights are a vector of length 1, bounded in number; a text without words has none', () => {
  const text = Array.from({ length: 500 }, (_, index) => `zwandering${index}x`).join(' ');
  const weights = [...fingerprintOf({ ...CLOSED, text }).terms.values()].map(({ weight }) => weight);
  expect(weights.length).toBe(100);
  expect(Math.hypot(...weights)).toBeCloseTo(1);
  expect(fingerprintOf({ ...CLOSED, headline: null, text: '' }).terms.size).toBe(0);
});
