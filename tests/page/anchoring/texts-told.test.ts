import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import type { Stretch } from '../../../page/anchoring/describe.ts';
import type { Sought } from '../../../page/anchoring/sought.ts';
import { RememberedText } from '../../../page/anchoring/remembered-text.ts';
import { byText, isOneText } from '../../../page/anchoring/texts-told.ts';

const TEXT =
  'The harbour office closed the long bridge on Thursday night after two bearings cracked.\n\n' +
  'Ferries will run every twenty minutes until the council has seen a full report.';

function sought(words: string, added = '', text = added + TEXT, start = text.indexOf(words)): Sought {
  const [quote] = selectorsOf(text, { start, end: start + words.length });
  if (quote?.type !== 'TextQuoteSelector') throw new Error('no quote');
  return { quote, stored: start, copies: [], anchor: null };
}

function inOrder(passages: readonly Sought[]): Sought[] {
  return passages.toSorted((one, other) => (one.stored ?? 0) - (other.stored ?? 0));
}

function markedAt(text: string, { start, end }: Stretch): Sought {
  return sought(text.slice(start, end), '', text, start);
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

const CAPTION = 'Photograph: inspectors underneath the bridge on Thursday, seen from Fenside Quay';

/** The caption, marked at both places of a text that has it twice. */
function repeated(): [Sought, Sought] {
  const text = `${CAPTION}\n\n${TEXT}\n\nTraders complained.\n\n${CAPTION}\n\nEarlier versions`;
  return [sought(CAPTION, '', text), sought(CAPTION, '', text, text.lastIndexOf(CAPTION))];
}

test('what a text has twice, among other words, is no other text', () => {
  const passages = repeated();
  expect(byText(passages)).toEqual([passages]);
});

test('texts without end are not all told apart, and no passage is lost', () => {
  const passages = Array.from({ length: 20 }, (_, days) => sought('long bridge', 'Update: '.repeat(days)));
  const texts = byText(passages);
  expect(texts).toHaveLength(6);
  expect(texts.flat()).toEqual(passages);
});

describe('whether all is of one text', () => {
  const isOne = (passages: readonly Sought[]): boolean => isOneText(new RememberedText(passages));

  test('tells one text, of which passages overlap, from two', () => {
    expect(isOne([sought('long bridge'), sought('the long bridge on'), sought('a full report')])).toBe(true);
    expect(isOne([sought('long bridge'), sought('long bridge', 'Update: ')])).toBe(false);
  });

  test('is not denied by what a text has twice', () => {
    expect(isOne(repeated())).toBe(true);
  });

  test('is denied by words that go on alike for long, though other words follow at last', () => {
    const notice = `${TEXT.replaceAll('\n\n', ' ')} ${CAPTION}`;
    const [one, other] = [`First of all, ${notice} and so on.`, `On the next day, ${notice}, as it was said.`];
    expect(isOne([sought('long bridge', '', one), sought('long bridge', '', other)])).toBe(false);
  });

  test('never says so of passages that are parted by their text', () => {
    const words = fc.constantFrom('long bridge', 'two bearings', 'every twenty', 'a full report');
    const added = fc.constantFrom('', 'Update: ', 'Corrected on Friday: ');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, added), { minLength: 1, maxLength: 6 }), (marked) => {
        const passages = inOrder(marked.map(([quote, before]) => sought(quote, before)));
        if (isOne(passages)) expect(byText(passages)).toHaveLength(1);
      }),
    );
  });

  test('never says so of a long text and its later version, in which words here and there are others', () => {
    const text = Array.from({ length: 12 }, (_, index) =>
      TEXT.replaceAll(/[a-z]{5,}/gu, (word) => `${word}${index}`),
    ).join('\n\n');
    const places = [...text.matchAll(/\S+ \S+/gu)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const anyPlaces = fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyPlaces, anyPlaces, fc.constantFrom('', 'Update: '), fc.nat(), (before, after, added, from) => {
        let count = from % 40;
        const later = added + text.replaceAll(/\S+/gu, (word) => ((count += 1) % 40 === 0 ? 'altered' : word));
        const passages = inOrder([
          ...before.map((at) => markedAt(text, at)),
          ...after.map((at) => markedAt(later, at)),
        ]);
        if (isOne(passages)) expect(byText(passages)).toHaveLength(1);
      }),
    );
  });
});
