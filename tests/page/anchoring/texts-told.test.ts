import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import type { Sought } from '../../../page/anchoring/sought.ts';
import { RememberedText } from '../../../page/anchoring/remembered-text.ts';
import { byText, isToldOnce } from '../../../page/anchoring/texts-told.ts';

const TEXT =
  'The harbour office closed the long bridge on Thursday night after two bearings cracked.\n\n' +
  'Ferries will run every twenty minutes until the council has seen a full report.';

function sought(words: string, added = '', text = added + TEXT, start = text.indexOf(words)): Sought {
  const [quote] = selectorsOf(text, { start, end: start + words.length });
  if (quote?.type !== 'TextQuoteSelector') throw new Error('no quote');
  return { quote, stored: start, copies: [], anchor: null };
}

test('passages of one text stay together, overlapping or the same', () => {
  const passages = [
    sought('long bridge'),
    sought('the long bridge on'),
    sought('long bridge'),
    sought('a full report'),
  ];
  expect(byText(passages)).toEqual([passages]);
});

test('the same words at other offsets are another text', () => {
  const [one, other] = [sought('long bridge'), sought('long bridge', 'Update: ')];
  expect(byText([one, other])).toEqual([[one], [other]]);
});

test('what a text has twice, among other words, is no other text', () => {
  const caption = 'Photograph: inspectors underneath the bridge on Thursday, seen from Fenside Quay';
  const text = `${caption}\n\n${TEXT}\n\nTraders complained.\n\n${caption}\n\nEarlier versions`;
  const one = sought(caption, '', text);
  const other = sought(caption, '', text, text.lastIndexOf(caption));
  expect(byText([one, other])).toEqual([[one, other]]);
});

test('texts without end are not all told apart, and no passage is lost', () => {
  const passages = Array.from({ length: 20 }, (_, days) => sought('long bridge', 'Update: '.repeat(days)));
  const texts = byText(passages);
  expect(texts).toHaveLength(6);
  expect(texts.flat()).toEqual(passages);
});

describe('whether all is told once', () => {
  const isOnce = (passages: readonly Sought[]): boolean => isToldOnce(new RememberedText(passages).words);

  test('tells one text, of which passages overlap, from two', () => {
    expect(isOnce([sought('long bridge'), sought('the long bridge on'), sought('a full report')])).toBe(true);
    expect(isOnce([sought('long bridge'), sought('long bridge', 'Update: ')])).toBe(false);
  });

  test('never says so of passages that are parted by their text', () => {
    const words = fc.constantFrom('long bridge', 'two bearings', 'every twenty', 'a full report');
    const added = fc.constantFrom('', 'Update: ', 'Corrected on Friday: ');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, added), { minLength: 1, maxLength: 6 }), (marked) => {
        const passages = marked
          .map(([quote, before]) => sought(quote, before))
          .toSorted((one, other) => (one.stored ?? 0) - (other.stored ?? 0));
        if (isOnce(passages)) expect(byText(passages)).toHaveLength(1);
      }),
    );
  });
});
