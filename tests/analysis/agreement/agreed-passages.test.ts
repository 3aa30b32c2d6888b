import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreedPassages, type AuthoredPassage } from '../../../analysis/agreement/agreed-passages.ts';
import type { Fields } from '../../../model/annotation.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';

/** A text of a hundred words of three letters; passages are stated by their first word and the word after their last. */
const WORDS = Array.from({ length: 100 }, (_, index) => ({ start: index * 4, end: index * 4 + 3 }));

type Marking = [author: string, from: number, to: number, tags?: Tag[], fields?: Fields];

function marked([author, from, to, tags = ['fact'], fields = {}]: Marking, index: number): AuthoredPassage {
  return { id: `${author}${index}`, author, start: from * 4, end: to * 4 - 1, tags, fields };
}

/** "2–6 fact": the words agreed on, as markings are stated. */
function agreed(...markings: Marking[]): string[] {
  return agreedPassages(WORDS, markings.map(marked)).map(
    ({ start, end, tags }) => `${start / 4}–${(end + 1) / 4} ${tags.join(' + ')}`,
  );
}

describe('agreed are the words that two authors marked alike', () => {
  test.each<[string, Marking[], string[]]>([
    [
      'the same words',
      [
        ['ana', 2, 6],
        ['ben', 2, 6],
      ],
      ['2–6 fact'],
    ],
    [
      'half of the longer, and no more',
      [
        ['ana', 0, 8],
        ['ben', 4, 8],
      ],
      ['4–8 fact'],
    ],
    [
      'less than half of the longer',
      [
        ['ana', 0, 8],
        ['ben', 5, 8],
      ],
      [],
    ],
    [
      'all of the shorter, but little of the longer',
      [
        ['ana', 0, 20],
        ['ben', 4, 7],
      ],
      [],
    ],
    [
      'only touching',
      [
        ['ana', 0, 4],
        ['ben', 4, 8],
      ],
      [],
    ],
    [
      'another tag',
      [
        ['ana', 2, 6],
        ['ben', 2, 6, ['quote']],
      ],
      [],
    ],
    [
      'one of two tags',
      [
        ['ana', 2, 6, ['quote', 'opinion']],
        ['ben', 2, 6, ['opinion']],
      ],
      ['2–6 opinion'],
    ],
    [
      'both tags',
      [
        ['ana', 2, 6, ['quote', 'opinion']],
        ['ben', 2, 6, ['opinion', 'quote']],
      ],
      ['2–6 quote + opinion'],
    ],
    [
      'one author twice',
      [
        ['ana', 2, 6],
        ['ana', 2, 6],
      ],
      [],
    ],
    [
      'a third who agrees with one',
      [
        ['ana', 0, 6],
        ['ben', 2, 8],
        ['cem', 5, 10],
      ],
      ['2–8 fact'],
    ],
    [
      'two passages',
      [
        ['ana', 0, 4],
        ['ana', 10, 14],
        ['ben', 0, 4],
        ['ben', 11, 14],
      ],
      ['0–4 fact', '11–14 fact'],
    ],
    ['nobody', [], []],
  ])('%s', (_name, markings, expected) => {
    expect(agreed(...markings)).toEqual(expected);
  });
});

test('a field is what two authors state alike; what one alone states, or each states otherwise, is not stated', () => {
  const [passage] = agreedWith(
    { speakers: ['Dana Whitlock'], speakerKind: 'named person', source: 'one alone' },
    { speakers: ['Dana Whitlock'], speakerKind: 'organisation' },
  );
  expect(passage?.fields).toEqual({ speakers: ['Dana Whitlock'] });
});

test('what more state goes before what fewer state', () => {
  const ferry = { holder: 'the ferry company' };
  const outlet = { holder: 'the outlet' };
  expect(agreedWith(outlet, outlet, outlet, ferry, ferry)[0]?.fields).toEqual(outlet);
  expect(agreedWith(ferry, ferry, outlet, outlet, outlet)[0]?.fields).toEqual(outlet);
});

function agreedWith(...fields: Fields[]) {
  return agreedPassages(
    WORDS,
    fields.map((each, index) => marked([`author ${index}`, 2, 6, ['quote'], each], index)),
  );
}

const anyMarking = fc
  .tuple(
    fc.constantFrom('ana', 'ben', 'cem'),
    fc.nat(99),
    fc.integer({ min: 1, max: 20 }),
    fc.subarray([...TAGS], { minLength: 1 }),
  )
  .map(([author, from, length, tags]): Marking => [author, from, Math.min(100, from + length), tags]);

test('of whatever is marked, each agreed word carries its tag from two authors, whatever the order of the markings', () => {
  fc.assert(
    fc.property(fc.array(anyMarking, { maxLength: 12 }), (markings) => {
      const passages = markings.map(marked);
      const found = agreedPassages(WORDS, passages);
      for (const { start, end, tags } of found) {
        for (const { start: word } of WORDS.filter((each) => each.start >= start && each.end <= end)) {
          for (const tag of tags) {
            const markers = passages.filter((each) => each.tags.includes(tag) && each.start <= word && word < each.end);
            expect(new Set(markers.map(({ author }) => author)).size).toBeGreaterThan(1);
          }
        }
      }
      expect(agreedPassages(WORDS, passages.toReversed())).toEqual(found);
    }),
  );
});
