import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { voices, type VoicesArticle } from '../../../analysis/voices/voices.ts';
import type { Fields } from '../../../model/annotation.ts';
import type { Tag } from '../../../model/tag.ts';

/** An article of a hundred words of three letters; a passage is stated by its first word and the word after its last. */
function article(...passages: [id: string, from: number, to: number, fields: Fields, tags?: Tag[]][]): VoicesArticle {
  return {
    words: Array.from({ length: 100 }, (_, index) => ({ start: index * 4, end: index * 4 + 3 })),
    passages: passages.map(([id, from, to, fields, tags = ['quote']]) => ({
      id,
      start: from * 4,
      end: to * 4 - 1,
      tags,
      fields,
    })),
  };
}

const dana: Fields = { speakers: ['Dana Whitlock'], speakerKind: 'named person' };

test('voices × outlets: words, passages and the evidence behind them', () => {
  const rows = voices([
    article(['a', 0, 10, dana], ['b', 20, 24, { speakers: ['Inspection report'], speakerKind: 'document' }]),
    article(['c', 0, 3, dana], ['d', 50, 99, { holder: 'the outlet' }, ['opinion']]),
  ]);
  expect(rows).toEqual([
    {
      name: 'Dana Whitlock',
      kind: 'named person',
      words: 13,
      cells: [
        { passages: 1, words: 10, ids: ['a'] },
        { passages: 1, words: 3, ids: ['c'] },
      ],
      onlyIn: null,
    },
    {
      name: 'Inspection report',
      kind: 'document',
      words: 4,
      cells: [
        { passages: 1, words: 4, ids: ['b'] },
        { passages: 0, words: 0, ids: [] },
      ],
      onlyIn: 0,
    },
  ]);
});

test.each([
  ['case', 'Dana Whitlock', 'DANA whitlock'],
  ['white space', 'Dana Whitlock', ' Dana\u00a0 Whitlock '],
  ['composition', 'Ren\u00e9 Ba\u0308r', 'Rene\u0301 B\u00e4r'],
])('names that differ in %s only are one voice', (_, one, other) => {
  expect(voices([article(['a', 0, 2, { speakers: [one] }], ['b', 3, 5, { speakers: [other] }])])).toHaveLength(1);
});

test('a voice stands under its most frequent spelling and kind, of equals the first', () => {
  const [row] = voices([
    article(
      ['a', 0, 1, { speakers: ['CITY HALL'], speakerKind: 'named person' }],
      ['b', 1, 2, { speakers: ['City Hall'], speakerKind: 'organisation' }],
      ['c', 2, 3, { speakers: ['City Hall'] }],
    ),
  ]);
  expect(row).toMatchObject({ name: 'City Hall', kind: 'named person' });
});

test('words that two passages of one speaker share count once, those of two speakers for each', () => {
  const rows = voices([
    article(
      ['a', 0, 6, dana],
      ['b', 4, 10, dana],
      ['c', 20, 25, { speakers: ['Dana Whitlock', 'Ola Berg', 'ola berg'] }],
    ),
  ]);
  expect(rows.map(({ name, cells }) => [name?.toLowerCase(), cells[0]])).toEqual([
    ['dana whitlock', { passages: 3, words: 15, ids: ['a', 'b', 'c'] }],
    ['ola berg', { passages: 1, words: 5, ids: ['c'] }],
  ]);
});

test('rows: most words first, then by name; a kind without a name; speaker not said last', () => {
  const rows = voices([
    article(
      ['a', 0, 30, {}],
      ['b', 30, 50, { speakerKind: 'unnamed person' }],
      ['c', 50, 52, { speakers: ['berg'] }],
      ['d', 52, 54, { speakers: ['Aas'] }],
      ['e', 54, 60, { speakers: ['Zoe'] }],
      ['f', 60, 61, { speakers: [' '] }],
    ),
    article(),
  ]);
  expect(rows.map(({ name, kind, words, onlyIn }) => [name, kind, words, onlyIn])).toEqual([
    ['Zoe', null, 6, 0],
    ['Aas', null, 2, 0],
    ['berg', null, 2, 0],
    [null, 'unnamed person', 20, 0],
    [null, null, 31, null],
  ]);
});

test('one article alone is no comparison: no voice is only in it', () => {
  expect(voices([article(['a', 0, 2, dana])]).map(({ onlyIn }) => onlyIn)).toEqual([null]);
});

const someQuotes = fc.array(
  fc.tuple(
    fc.nat(80),
    fc.integer({ min: 1, max: 20 }),
    fc.subarray(['Dana', 'DANA', 'Ola', 'City Hall']),
    fc.constantFrom<Fields['speakerKind'][]>(undefined, 'named person', 'organisation'),
  ),
  { maxLength: 12 },
);

test('agrees with a count per speaker, and no quote is left out', () => {
  fc.assert(
    fc.property(fc.array(someQuotes, { maxLength: 3 }), (drawn) => {
      const articles = drawn.map((quotes) =>
        article(
          ...quotes.map(([from, length, speakers, speakerKind], id): [string, number, number, Fields] => [
            `${id}`,
            from,
            from + length,
            speakerKind ? { speakers, speakerKind } : { speakers },
          ]),
        ),
      );
      const rows = voices(articles);
      drawn.forEach((quotes, index) => {
        expect(new Set(rows.flatMap(({ cells }) => cells[index]?.ids ?? []))).toEqual(
          new Set(quotes.map((_, id) => `${id}`)),
        );
        for (const { name, cells } of rows.filter((row) => row.name !== null)) {
          const said = quotes.filter(([, , speakers]) =>
            speakers.some((one) => one.toLowerCase() === name?.toLowerCase()),
          );
          const words = said.flatMap(([from, length]) => Array.from({ length }, (_, word) => from + word));
          expect(cells[index]).toMatchObject({ passages: said.length, words: new Set(words).size });
        }
      });
    }),
  );
});
