import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedWords, wordDiff, type DiffPart } from '../../../analysis/revisions/word-diff.ts';

/** As a reader sees it: [-deleted-] and {+inserted+}. */
function shown(parts: readonly DiffPart[]): string {
  const signs = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;
  return parts.map(({ kind, text }) => signs[kind].join(text)).join('');
}

describe('a word diff', () => {
  test.each([
    ['the same', 'Two bearings were cracked.', 'Two bearings were cracked.', 'Two bearings were cracked.'],
    ['a word for another', 'two of its bearings', 'three of its bearings', '[-two-]{+three+} of its bearings'],
    ['a word more', 'The council closed it', 'The city council closed it', 'The {+city +}council closed it'],
    ['a word less', 'a spectacular failure', 'a failure', 'a [-spectacular -]failure'],
    ['a comma', 'on Friday the bridge', 'on Friday, the bridge', 'on Friday{+,+} the bridge'],
    ['two words beside each other', 'a bad day', 'one good day', '[-a bad-]{+one good+} day'],
    ['all', 'Nobody looked', 'Somebody came', '[-Nobody looked-]{+Somebody came+}'],
    ['from nothing', '', 'a word', '{+a word+}'],
    ['to nothing', 'a word', '', '[-a word-]'],
    ['nothing', '', '', ''],
  ])('of %s', (_what, before, after, expected) => {
    expect(shown(wordDiff(before, after, 'en'))).toBe(expected);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('two', 'of', 'its', 'bearings', ' ', ' ', ', ', '“', '🚧', '\n\n'))
      .map((words) => words.join('')),
  );

  test('holds both wordings to the letter, and nothing beside them', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = wordDiff(before, after);
        const without = (kind: DiffPart['kind']) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('inserted'), without('deleted')]).toEqual([before, after]);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  test('alternates: between two changes something stayed', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const kinds = wordDiff(before, after).map(({ kind }) => kind);
        kinds.forEach((kind, index) => {
          if (index > 0) expect(`${kinds[index - 1]} ${kind}`).toMatch(/^same |deleted inserted| same$/u);
        });
      }),
    );
  });

  test('of texts that have too little in common to compare shows each as a whole', () => {
    const [before, after] = [many('old', 3000), many('new', 3000)];
    expect(wordDiff(before, after)).toEqual([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ]);
  });
});

function many(word: string, count: number): string {
  return Array.from({ length: count }, (_value, index) => word + index).join(' ');
}

test.each([
  ['two of its bearings', 'three of its bearings', { shared: 3, all: 4 }],
  ['Nobody looked', 'Nobody looked', { shared: 2, all: 2 }],
  ['a word', '', { shared: 0, all: 2 }],
  ['“!”', '', { shared: 0, all: 0 }],
])('of the words in “%s”, “%s” shares %o', (before, after, expected) => {
  expect(sharedWords(wordDiff(before, after))).toEqual(expected);
});
