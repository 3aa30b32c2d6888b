// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { alignedOrigins } from '../../../../tools/bench/anchoring/in-page/alignment.ts';
import { readPageWords } from '../../../../tools/bench/anchoring/in-page/page-words.ts';
import { allSentences } from '../../../../tools/bench/anchoring/in-page/passages.ts';
import { ChangedPage } from '../../../../tools/bench/anchoring/in-page/score.ts';
import { parseBody } from '../../../page/parse-page.ts';
import { wordsNow } from './bench-examples.ts';

const BEFORE = [
  'The Long Bridge was shut on Friday night.',
  'Two of its twelve bearings had been found to be cracked.',
  'Ferries ran all night.',
  'The council meets on Monday.',
];

/** What became of each sentence: what is left of it, and the characters that stand for it now. */
function afterwards(...after: string[]): [number, string][] {
  return alignedFrom(BEFORE, after);
}

function alignedFrom(before: string[], after: string[]): [number, string][] {
  const page = readPageWords(parseBody(before.map((text) => `<p>${text}</p>`).join('')), 1);
  const root = parseBody(after.map((text) => `<p>${text}</p>`).join(''));
  const characters = alignedOrigins(page, readPageWords(root, 1));
  const changed = new ChangedPage(root, characters);
  return allSentences(page).map((passage) => [
    changed.truthOf(passage).survival,
    wordsNow({ root, characters }, passage),
  ]);
}

const [BRIDGE = '', BEARINGS = '', FERRIES = '', COUNCIL = ''] = BEFORE;
const together = (words: string): string => words.replaceAll(' ', '');

describe('a text after edits', () => {
  test('that are none', () => {
    const sentences = [BRIDGE, BEARINGS, COUNCIL].map((text) => [1, together(text)]);
    expect(afterwards(...BEFORE)).toEqual(sentences);
  });

  test('of signs alone has the same words', () => {
    const quoted = (mark: string): string => `The ${mark}old${mark} bridge was shut on Friday night.`;
    expect(alignedFrom([quoted('"')], [quoted('”')])).toEqual([[1, together(quoted('”'))]]);
  });

  test('with other words in place of some counts those to the passage', () => {
    const [bridge] = afterwards('The Long Bridge was closed on Friday night.', BEARINGS, FERRIES, COUNCIL);
    expect(bridge).toEqual([1 - 4 / 34, together('The Long Bridge was closed on Friday night.')]);
  });

  test('with words put in counts those within to the passage, not those behind', () => {
    const [bridge, bearings] = afterwards(
      'The old Long Bridge was shut on Friday night. Why?',
      BEARINGS,
      FERRIES,
      COUNCIL,
    );
    expect(bridge).toEqual([1, together('The old Long Bridge was shut on Friday night.')]);
    expect(bearings).toEqual([1, together(BEARINGS)]);
  });

  test('without a sentence has nothing of it', () => {
    expect(afterwards(BRIDGE, FERRIES, COUNCIL)[1]).toEqual([0, '']);
  });

  test('with a long sentence elsewhere has it there', () => {
    const [bridge, bearings] = afterwards(BEARINGS, BRIDGE, FERRIES, COUNCIL);
    expect([bridge, bearings]).toEqual([
      [1, together(BRIDGE)],
      [1, together(BEARINGS)],
    ]);
  });
});
