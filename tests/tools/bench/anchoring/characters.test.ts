// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { belongsTo, NOT_OURS } from '../../../../tools/bench/anchoring/in-page/characters.ts';
import type { TextEdit } from '../../../../tools/bench/anchoring/in-page/characters.ts';
import { subjectOf, wordsNow } from './bench-examples.ts';

// Characters without white space: The 0–3, bridge 3–9, was 9–12, shut 12–16, on 16–18, Friday 18–24, night. 24–30.
const MARKUP = '<p>The <b>bridge</b> was shut on Friday night. Two bearings had cracked.</p>';
const BRIDGE_WAS_SHUT = { from: 3, to: 16 };

describe('an edit', () => {
  test.each<[string, TextEdit, string, string]>([
    ['in a passage', { from: 9, to: 12, text: 'is' }, 'The bridge is shut on', 'bridgeisshut'],
    ['that deletes a word of it', { from: 9, to: 12, text: '' }, 'The bridge shut on', 'bridgeshut'],
    ['over its end', { from: 12, to: 18, text: 'closed in' }, 'The bridge was closed in Friday', 'bridgewasclosed'],
    ['over several nodes', { from: 3, to: 12, text: 'road' }, 'The road shut on', 'roadshut'],
    ['that inserts into it', { from: 12, to: 12, text: ' soon' }, 'The bridge was soon shut', 'bridgewassoonshut'],
    ['that inserts before it', { from: 3, to: 3, text: ' old' }, 'The old bridge was shut', 'bridgewasshut'],
    ['that inserts behind it', { from: 16, to: 16, text: ' down' }, 'was shut down on Friday', 'bridgewasshut'],
    ['before it', { from: 0, to: 3, text: 'This great' }, 'This great bridge was', 'bridgewasshut'],
  ])('%s', (_, edit, text, words) => {
    const subject = subjectOf(MARKUP);
    subject.characters.edit([edit]);
    expect(subject.root.textContent?.replaceAll(/\s+/gu, ' ')).toContain(text);
    expect(wordsNow(subject, BRIDGE_WAS_SHUT)).toBe(words);
  });

  test('is left out where it overlaps an earlier one; others do not disturb each other', () => {
    const subject = subjectOf(MARKUP);
    subject.characters.edit([
      { from: 9, to: 16, text: '' },
      { from: 12, to: 18, text: 'never' },
      { from: 16, to: 16, text: ' reopened' },
      { from: 18, to: 24, text: 'Monday' },
    ]);
    expect(subject.root.textContent?.replaceAll(/\s+/gu, ' ')).toContain('The bridge reopened on Monday night.');
  });

  test('cannot write before the first character', () => {
    expect(() => subjectOf(MARKUP).characters.edit([{ from: 0, to: 0, text: 'Now ' }])).toThrow(RangeError);
  });
});

test('splitting and copying nodes carries the characters along', () => {
  const subject = subjectOf(MARKUP);
  const node = subject.page.places[3]?.node as Text;
  const rest = subject.characters.split(node, 2);
  subject.characters.replaceByCopy(rest);
  subject.characters.replaceByCopy(node);
  expect([...(subject.root.querySelector('b')?.childNodes ?? [])].map(({ nodeValue }) => nodeValue)).toEqual([
    'br',
    'idge',
  ]);
  expect(wordsNow(subject, BRIDGE_WAS_SHUT)).toBe('bridgewasshut');
});

test.each([
  [NOT_OURS, false],
  [2, false],
  [2.5, false],
  [3, true],
  [3.25, true],
  [14.5, true],
  [15, true],
  [15.25, true],
  [15.5, false],
  [16, false],
])('a character of origin %d belongs to the passage 3–16: %s', (origin, belongs) => {
  expect(belongsTo(origin, BRIDGE_WAS_SHUT)).toBe(belongs);
});
