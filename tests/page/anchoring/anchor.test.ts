import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../model/passage.ts';
import type { Selector } from '../../../model/selector.ts';
import { anchorAll } from '../../../page/anchoring/anchor.ts';
import type { Anchor } from '../../../page/anchoring/anchor.ts';
import { likeness } from '../../../page/anchoring/anchor-at-candidate.ts';
import { LEAST_SCORE } from '../../../page/anchoring/confidence.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import type { Stretch } from '../../../page/anchoring/describe.ts';
import { lettersOf } from '../../../page/anchoring/fold-typography.ts';
import { anyText } from '../arbitrary-page.ts';

function anchor(text: string, selectors: readonly Selector[]): Anchor | undefined {
  return anchorAll({ text }, [selectors])[0];
}

/** Where a passage is found after its text changed. */
function anchorAfter(before: string, words: string, after: string): Anchor | undefined {
  const start = before.indexOf(words);
  expect(start).not.toBe(-1);
  return anchor(after, selectorsOf(before, { start, end: start + words.length }));
}

function quote(exact: string, prefix = '', suffix = ''): Selector {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function toQuote(texts: [exact: string, prefix: string, suffix: string]): Selector {
  return quote(...texts);
}

function position(start: number, end: number): Selector {
  return { type: 'TextPositionSelector', start, end };
}

function placesOf(found: Anchor | undefined): readonly Stretch[] {
  if (!found || found.outcome === 'gone') return [];
  return found.outcome === 'ambiguous' ? found.places : [found];
}

interface Passage extends Stretch {
  text: string;
}

function passageIn(anyWhole: fc.Arbitrary<string>): fc.Arbitrary<Passage> {
  return fc
    .tuple(anyWhole, fc.nat(), fc.nat())
    .filter(([text]) => text !== '')
    .map(([text, one, other]) => {
      const start = one % text.length;
      return { text, start, end: start + 1 + (other % (text.length - start)) };
    });
}

/** Three words of it or more: where a word is cut in two, what is left of it stands there still. */
function wordsIn(anyWhole: fc.Arbitrary<string>): fc.Arbitrary<Passage> {
  return fc.tuple(anyWhole, fc.nat(), fc.nat()).map(([text, one, other]) => {
    const words = [...text.matchAll(/\S+/gu)];
    const first = one % (words.length - 2);
    const last = first + 2 + (other % (words.length - first - 2));
    const { 0: word, index } = words[last] as RegExpExecArray;
    return { text, start: (words[first] as RegExpExecArray).index, end: index + word.length };
  });
}

/** A text in which no word stands twice. */
const distinctText = fc
  .array(fc.constantFrom('bridge', 'shut', '🚧', 'e\u0301', '“was”', 'Brücke'), { minLength: 8, maxLength: 40 })
  .map((words) => words.map((word, index) => `${word}${index}`).join(' '));

/** A text whose words are not even spelt alike: what stands beside a passage cannot be taken for it, reworded. */
const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));
const unlikeText = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...letters, 'ß', 'é', 'ø', '🚧'), minLength: 9, maxLength: 12 }), {
    minLength: 8,
    maxLength: 40,
  })
  .map((words) => words.join(' '));

/** A text that repeats itself all the time. */
const repetitiveText = fc.string({ unit: fc.constantFrom('a', 'b', '🚧', ' '), maxLength: 150 });

const wildText = fc.oneof(anyText, repetitiveText, fc.string({ unit: 'binary' }));

describe('a passage', () => {
  test('is found where it stands in the text that it was described on', () => {
    fc.assert(
      fc.property(passageIn(wildText), ({ text, start, end }) => {
        expect(anchor(text, selectorsOf(text, { start, end }))).toEqual({ outcome: 'exact', start, end });
      }),
    );
  });

  test('moves with its words when text is inserted before it', () => {
    fc.assert(
      fc.property(passageIn(distinctText), wildText, ({ text, start, end }, added) => {
        fc.pre(added !== '');
        const found = anchor(`${added}\n\n${text}`, selectorsOf(text, { start, end }));
        const shift = added.length + 2;
        expect(found).toEqual({ outcome: 'moved', start: start + shift, end: end + shift });
      }),
    );
  });

  test('moves with its words when text before it is deleted', () => {
    fc.assert(
      fc.property(passageIn(distinctText), ({ text, start, end }) => {
        fc.pre(start > 40);
        const found = anchor(text.slice(5), selectorsOf(text, { start, end }));
        expect(found).toEqual({ outcome: 'moved', start: start - 5, end: end - 5 });
      }),
    );
  });

  test('is gone when its words are deleted', () => {
    fc.assert(
      fc.property(wordsIn(unlikeText), ({ text, start, end }) => {
        const found = anchor(text.slice(0, start) + text.slice(end), selectorsOf(text, { start, end }));
        expect(found).toEqual({ outcome: 'gone' });
      }),
    );
  });

  test('is gone when a short phrase was taken out from between its neighbours', () => {
    const text =
      '“was”0 bridge1 “was”2 bridge3 bridge4 🚧5 bridge6 bridge7 shut8 🚧9 bridge10 “was”11 “was”12 bridge13 shut14 é17';
    const found = anchor(text.slice(0, 32) + text.slice(44), selectorsOf(text, { start: 32, end: 44 }));
    expect(found).toEqual({ outcome: 'gone' });
  });

  test('is never other words, whatever the selectors say', () => {
    const anyOffset = fc.oneof(fc.integer({ min: -9, max: 20 }), fc.double());
    const anyContext = fc.oneof(fc.constant(''), wildText);
    const anySelectors = ({ text, start, end }: Passage) =>
      fc.array(
        fc.oneof(
          fc.tuple(fc.constantFrom(text.slice(start, end), text.slice(0, end)), anyContext, anyContext).map(toQuote),
          fc.tuple(wildText, wildText, wildText).map(toQuote),
          fc.tuple(anyOffset, anyOffset).map((offsets) => position(...offsets)),
        ),
        { maxLength: 3 },
      );
    const anyCase = passageIn(wildText).chain((passage) =>
      fc.record({ text: fc.constant(passage.text), passages: fc.array(anySelectors(passage), { maxLength: 4 }) }),
    );
    fc.assert(
      fc.property(anyCase, ({ text, passages }) => {
        const anchors = anchorAll({ text }, passages);
        expect(anchors).toHaveLength(passages.length);
        anchors.forEach((found, index) => expectItsWords(text, found, passages[index] ?? []));
      }),
    );
  });

  test('is never other words after an edit', () => {
    fc.assert(
      fc.property(passageIn(repetitiveText), repetitiveText, fc.nat(), ({ text, start, end }, added, where) => {
        const at = where % (text.length + 1);
        const selectors = selectorsOf(text, { start, end });
        const edited = text.slice(0, at) + added + text.slice(at + 3);
        expectItsWords(edited, anchor(edited, selectors), selectors);
      }),
    );
  });
});

function expectItsWords(text: string, found: Anchor | undefined, selectors: readonly Selector[]): void {
  const exact = quoteOf(selectors)?.exact ?? '';
  for (const { start, end } of placesOf(found)) {
    expect(start).toBeGreaterThanOrEqual(0);
    const words = text.slice(start, end);
    if (found?.outcome === 'exact' || found?.outcome === 'moved') expect(words).toBe(exact);
    else expect(words === exact || likeness(lettersOf(exact), words) >= LEAST_SCORE).toBe(true);
  }
}

describe('the same words twice', () => {
  const sentence = 'The council said that it would publish the findings in full.';
  const both = Array(5).fill(sentence).join(' ');

  test('with the same context are told apart by the stored position', () => {
    const start = both.indexOf('findings', 130);
    expect(anchor(both, selectorsOf(both, { start, end: start + 8 }))).toMatchObject({ outcome: 'exact', start });
  });

  test('with the same context are ambiguous once the position is wrong', () => {
    const start = both.indexOf('findings', 130);
    const found = anchor(`New. ${both}`, selectorsOf(both, { start, end: start + 8 }));
    expect(found?.outcome).toBe('ambiguous');
    expect(placesOf(found)).toHaveLength(4);
  });

  test('with the same context do not become one where one of them was taken out', () => {
    const words = 'the harbour wall is safe';
    const notice = `Visitors may walk along the quay at all hours, since the office says that ${words} and that its lamps are lit from dusk until the last ferry has left.`;
    const first = 'Early on Monday a clerk wrote it all down for the archive of the town.';
    const last = 'Later the mayor laughed about that when she was asked on the radio.';
    const before = `${first}\n\n${notice}\n\n${last}\n\n${notice}\n\nNobody asked why, and so it was left there.`;
    const places = [
      before.indexOf(words),
      before.lastIndexOf(words),
      before.indexOf('the mayor'),
      before.indexOf('Nobody'),
    ];
    const passages = places.map((start) => selectorsOf(before, { start, end: start + 12 }));
    const after = `A note. ${before.slice(0, before.lastIndexOf(notice))}Nobody asked why, and so it was left there.`;
    const there = anchorAll({ text: after }, passages).filter(
      (found) => 'start' in found && found.start === after.indexOf(words),
    );
    expect(there.length).toBeLessThan(2);
  });

  test('in other contexts each are ambiguous where the sentence of the passage was taken out', () => {
    const words = 'the new harbour wall costs 40 million and nobody';
    const takenOut = `The report said that ${words} asked why.\n\n`;
    const between = 'A word on other things that happened in the meantime, of which nobody in the town took much note.';
    const paragraphs = [
      `Early on Monday a clerk wrote down that ${words} for the archive of the town.`,
      `${between} ${between.toUpperCase()}`,
      `${takenOut}Yet another paragraph follows it with its own words, and it goes on for a good while.`,
      'Then there was the weather, which was what it mostly is in March, and the ferries went as they always do.',
      `Later the mayor laughed about how ${words} when she was asked on the radio.`,
    ];
    const before = paragraphs.join('\n\n');
    const start = before.indexOf(words, before.indexOf(takenOut));
    const after = before.replace(takenOut, '');
    const found = anchor(after, selectorsOf(before, { start, end: start + words.length }));
    expect(found?.outcome).toBe('ambiguous');
    expect(placesOf(found).map((place) => place.start)).toEqual([after.indexOf(words), after.lastIndexOf(words)]);
  });

  test.each([
    [
      'by the words before',
      'First, Ms Reiss asked who knew. Then the minister asked who knew.',
      'asked who knew.',
      'Well. First, Ms Reiss asked who knew. Then the minister asked who knew.',
      22,
    ],
    [
      'by the words after',
      'Nobody looked, said the ferry operator. Nobody looked, wrote the inspectors.',
      'Nobody looked',
      'Well. Nobody looked, said the ferry operator. Nobody looked, wrote the inspectors.',
      6,
    ],
    [
      'although the other copy, in a context half the same, now stands where the passage stood',
      'Ferries ran all night, said Whitlock. So it was.',
      'said Whitlock',
      'Coaches ran all night, said Whitlock, too. Ferries ran all night, said Whitlock. So it was.',
      66,
    ],
  ])('with other context are told apart %s', (_, before, words, after, start) => {
    expect(anchorAfter(before, words, after)).toMatchObject({ outcome: 'moved', start });
  });
});

describe('a changed context', () => {
  test.each([
    [
      'on one side does not matter',
      'Two of eight bearings were found to be cracked.',
      'bearings',
      'Two of eight bearings had been cracked.',
      'exact',
    ],
    ['on both sides loses a short phrase', 'He said so. Officials did.', 'said so', 'Then she said so twice.', 'gone'],
    [
      'on both sides does not lose a long one',
      'Yes: all eight bearings be replaced within five years; two were.',
      'all eight bearings be replaced within five years',
      'No, all eight bearings be replaced within five years (three)',
      'moved',
    ],
  ])('%s', (_, before, words, after, outcome) => {
    expect(anchorAfter(before, words, after)?.outcome).toBe(outcome);
  });
});

describe('selectors', () => {
  const text = 'Shut tonight, open on Monday, but by night.';

  test.each([
    ['with words only are found anywhere', [quote('open')], { outcome: 'exact', start: 14, end: 18 }],
    ['with a whole word mean no part of another', [quote('night')], { outcome: 'exact', start: 37, end: 42 }],
    [
      'with words only may be ambiguous',
      [quote('ight')],
      {
        outcome: 'ambiguous',
        places: [
          { start: 8, end: 12 },
          { start: 38, end: 42 },
        ],
      },
    ],
    [
      'with a position beyond the text are found by their words',
      [quote('open'), position(999, 1003)],
      { outcome: 'moved', start: 14, end: 18 },
    ],
    ['with a position only are gone', [position(0, 4)], { outcome: 'gone' }],
    ['of no words are gone', [quote(''), position(0, 0)], { outcome: 'gone' }],
    ['of other case are gone', [quote('OPEN')], { outcome: 'gone' }],
    ['that are none are gone', [], { outcome: 'gone' }],
  ])('%s', (_, selectors, expected) => {
    expect(anchor(text, selectors)).toEqual(expected);
  });

  test('for words that stand everywhere are ambiguous, with the first places', () => {
    const found = anchor('a '.repeat(3000), [quote('a')]);
    expect(found?.outcome).toBe('ambiguous');
    expect(placesOf(found)[0]).toEqual({ start: 0, end: 1 });
  });
});

test('many passages are anchored in the order given', () => {
  const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const anchors = anchorAll(
    { text: `New. ${text}` },
    words.map((word) => selectorsOf(text, word)),
  );
  expect(anchors).toEqual(words.map(({ start, end }) => ({ outcome: 'moved', start: start + 5, end: end + 5 })));
});

describe('passages that were marked on different days', () => {
  const paragraphs = [
    'The harbour office closed the long bridge on Thursday night after two bearings cracked.',
    'Ferries will run every twenty minutes until the council has seen a full report.',
    'Nobody was hurt, said the keeper of the lighthouse, who had watched from the pier.',
  ];
  const first = paragraphs.join('\n\n');
  const second = `Update: the council meets at nine.\n\n${first}`;
  const third = `Correction: we had misspelt the name of a street.\n\n${second.replace('twenty', 'thirty')}`;
  const quotes = ['closed the long bridge', 'Ferries will run every twenty minutes', 'who had watched from the pier'];
  const selectorsIn = (text: string) =>
    quotes.map((words) => selectorsOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }));

  test.each([
    ['before its next change', second],
    ['after it', third],
  ])('are found as if those of the other day were not there, %s', (_, text) => {
    const [one, other] = [selectorsIn(first), selectorsIn(second)];
    const each = [one, other].flatMap((passages) => anchorAll({ text }, passages));
    expect(anchorAll({ text }, [...one, ...other])).toEqual(each);
    expect(new Set(each.map(({ outcome }) => outcome))).not.toContain('gone');
  });
});

/** Selectors of any passage of a text, of its words at another place, with the context of others, or without any. */
function wrongSelectors(text: string): fc.Arbitrary<readonly Selector[]> {
  const anyOffset = fc.oneof(fc.integer({ min: -9, max: text.length }), fc.double());
  const anyQuote = passageIn(fc.constant(text)).map(({ start, end }) => text.slice(start, end));
  const anyContext = fc.oneof(fc.constant(''), anyQuote);
  return fc
    .tuple(anyQuote, anyContext, anyContext, anyOffset, anyOffset)
    .map(([exact, before, after, start, end]) => [quote(exact, before, after), position(start, end)]);
}

test('wrong selectors of other passages move none from where it stands', () => {
  const anyCase = passageIn(fc.oneof(distinctText, repetitiveText)).chain((passage) =>
    fc.tuple(fc.constant(passage), fc.array(wrongSelectors(passage.text), { maxLength: 6 })),
  );
  fc.assert(
    fc.property(anyCase, ([{ text, start, end }, others]) => {
      const anchors = anchorAll({ text }, [...others, selectorsOf(text, { start, end })]);
      expect(anchors.at(-1)).toEqual({ outcome: 'exact', start, end });
    }),
  );
});

test('other passages in their reverse order change no outcome', () => {
  const anyPassages = distinctText.chain((text) =>
    fc.tuple(fc.constant(text), fc.array(passageIn(fc.constant(text)), { minLength: 2, maxLength: 8 }), fc.nat()),
  );
  fc.assert(
    fc.property(anyPassages, ([text, passages, cut]) => {
      const at = cut % text.length;
      const after = `${text.slice(0, at)} set in here ${text.slice(at + 9)}`;
      const lists = passages.map((passage) => selectorsOf(text, passage));
      expect(anchorAll({ text: after }, lists.toReversed()).toReversed()).toEqual(anchorAll({ text: after }, lists));
    }),
  );
});
