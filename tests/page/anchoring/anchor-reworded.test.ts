import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../model/passage.ts';
import type { Selector } from '../../../model/selector.ts';
import { anchorAll } from '../../../page/anchoring/anchor.ts';
import { LEAST_SCORE } from '../../../page/anchoring/confidence.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import { lettersOf } from '../../../page/anchoring/fold-typography.ts';
import { similarityOfLetters } from '../../../page/reading/similarity.ts';

const ARTICLE = [
  'Long Bridge shut after cracks are found',
  'The council shut Long Bridge on Monday after inspectors found cracks in two of its eight bearings.',
  'The crossing carries about 31,000 vehicles a day, and ferries will run every 20 minutes until Friday.',
  '“Nobody was at risk,” said Ada Reiss, who leads the works department. “We closed it to be safe.”',
  'Drivers asked why the cracks had not been seen in spring, when the bridge was last inspected.',
].join('\n\n');

function anchored(words: string, after: string): string {
  const start = ARTICLE.indexOf(words);
  expect(start).not.toBe(-1);
  const [found] = anchorAll({ text: after }, [selectorsOf(ARTICLE, { start, end: start + words.length })]);
  return found && 'start' in found
    ? `${found.outcome}: ${after.slice(found.start, found.end)}`
    : (found?.outcome ?? '');
}

const SECOND = 'The crossing carries about 31,000 vehicles a day, and ferries will run every 20 minutes until Friday.';

describe('an edited passage', () => {
  test.each([
    ['a word replaced', SECOND, 'vehicles', 'cars', `edited: ${SECOND.replace('vehicles', 'cars')}`],
    ['its first word replaced', SECOND, 'The crossing', 'That crossing', `edited: ${SECOND.replace('The', 'That')}`],
    ['its last word replaced', SECOND, 'Friday', 'Sunday', `edited: ${SECOND.replace('Friday', 'Sunday')}`],
    ['a clause dropped', SECOND, ' about 31,000 vehicles a day, and', '', null],
    ['words inserted', SECOND, 'ferries will', 'extra ferries from the old quay will', null],
    [
      'quotes restyled',
      '“Nobody was at risk,”',
      '“Nobody was at risk,”',
      '"Nobody was at risk,"',
      'edited: "Nobody was at risk,"',
    ],
    ['a short phrase extended', 'two of its eight bearings', 'two of', 'at least two of', null],
  ])('is found with %s', (_, words, from, to, expected) => {
    const found = anchored(words, ARTICLE.replace(from, to));
    expect(found).toMatch(/^(edited|moved)/u);
    if (expected) expect(found).toBe(expected);
  });

  test('is found with a box set into it', () => {
    const words = 'eight bearings.\n\nThe crossing carries about 31,000 vehicles';
    const after = ARTICLE.replace(
      '\n\nThe crossing',
      '\n\nRead more: ten rivers and who may swim in them\n\nThe crossing',
    );
    expect(anchored(words, after)).toMatch(/^edited: eight bearings\.[^]*31,000 vehicles$/u);
  });

  test('is not given up for an exact copy in another place', () => {
    const after = `${ARTICLE.replace('31,000 vehicles', '30,000 vehicles')}\n\nEarlier this week: ${SECOND}`;
    expect(anchored(SECOND, after)).toBe(`edited: ${SECOND.replace('31,000', '30,000')}`);
  });
});

/** Two captions that say the same, each among words of its own. */
const GALLERY = [
  'Picture 1 of 2 shows the northern bank at low water on Sunday.',
  'Cracks run through a bearing of Long Bridge, as an inspector showed on Monday.',
  'The photograph was taken from a boat that belongs to the works department.',
  'Picture 2 of 2 shows the southern bank an hour after the gates were shut.',
  'Cracks run through a bearing of Long Bridge, as an inspector showed on Monday.',
  'A drone took this photograph for the insurers of the council, who asked for it.',
].join('\n\n');
const CAPTION = 'bearing of Long Bridge, as an inspector';

/** Where the same words of both captions are found after an edit, with a passage on each side of either. */
function anchoredInGallery(after: string): (string | undefined)[] {
  const passages = ['northern bank', 'belongs to the works', 'southern bank', 'drone took this'].map((words) => {
    const start = GALLERY.indexOf(words);
    return { start, end: start + words.length };
  });
  const captions = [GALLERY.indexOf(CAPTION), GALLERY.lastIndexOf(CAPTION)].map((start) => {
    return { start, end: start + CAPTION.length };
  });
  const found = anchorAll(
    { text: after },
    [...captions, ...passages].map((passage) => selectorsOf(GALLERY, passage)),
  );
  return found.slice(0, 2).map((each) => ('start' in each ? `${each.outcome} ${each.start}` : each.outcome));
}

describe('the passages around it say which of two like places is meant', () => {
  test('when the right one was edited', () => {
    const after = GALLERY.replace('a bearing of Long Bridge', 'two bearings of Long Bridg');
    const [first, last] = [after.indexOf('bearings of'), after.lastIndexOf(CAPTION)];
    expect(anchoredInGallery(after)).toEqual([`edited ${first}`, `moved ${last}`]);
  });

  test('when the right one was taken out', () => {
    const after = GALLERY.replace(CAPTION, '');
    expect(anchoredInGallery(after)).toEqual(['gone', `moved ${after.indexOf(CAPTION)}`]);
  });

  test('when a block was set in before it', () => {
    const after = GALLERY.replace('The photograph', `Read more: Cracks run through ${CAPTION}\n\nThe photograph`);
    expect(anchoredInGallery(after)).toEqual([
      `exact ${GALLERY.indexOf(CAPTION)}`,
      `moved ${after.lastIndexOf(CAPTION)}`,
    ]);
  });
});

describe('a phrase amid a caption that stands twice, marked alone', () => {
  const caption =
    'The photograph that Ida Moss took from the old pier for this paper shows a bearing of Long Bridge on Monday morning, soon after divers had cleaned it of weed.';
  const [start, between, end] = [
    'Engineers will look at each bearing in turn, which takes two days.',
    'Of the ferries there are no pictures, since fog lay over the estuary.',
    'Nobody asked in spring why the cracks had not been seen.',
  ];
  const before = [start, caption, between, caption, end].join('\n\n');
  const phrase = 'shows a bearing of Long Bridge';

  /** In the first caption and in the second, each as if nothing else were marked. */
  function foundIn(after: string): string[] {
    return [before.indexOf(phrase), before.lastIndexOf(phrase)].map((at) => {
      const [found] = anchorAll({ text: after }, [selectorsOf(before, { start: at, end: at + phrase.length })]);
      return found && 'start' in found ? `${found.outcome} ${found.start}` : (found?.outcome ?? '');
    });
  }

  test('is told by what stands around the caption', () => {
    const after = `A note above.\n\n${before}`;
    expect(foundIn(after)).toEqual([`moved ${after.indexOf(phrase)}`, `moved ${after.lastIndexOf(phrase)}`]);
  });

  test('is not taken for the other where its own caption was taken out', () => {
    const after = `A note above.\n\n${[start, between, caption, end].join('\n\n')}`;
    expect(foundIn(after)).toEqual(['ambiguous', `moved ${after.indexOf(phrase)}`]);
  });

  test('is found where all that stood farther off is other than it was', () => {
    const after = ['A new beginning.', caption, 'A new end.'].join('\n\n');
    expect(foundIn(after)[0]).toBe(`moved ${after.indexOf(phrase)}`);
  });
});

describe('a slip of the pen', () => {
  test.each([
    ['in a short phrase', 'two of its eight', 'two of its eigth'],
    ['at its edge', 'eight bearings', 'eight baerings'],
    ['in each of its words', 'works department', 'wroks departmnet'],
  ])('%s does not hide it', (_, words, misspelt) => {
    expect(anchored(words, ARTICLE.replace(words, misspelt))).toBe(`edited: ${misspelt}`);
  });
});

describe('a deleted passage is gone', () => {
  test.each([
    ['a sentence', SECOND, SECOND],
    ['a phrase', 'two of its eight bearings', 'two of its eight bearings'],
    ['a word that stands elsewhere too', 'cracks', 'cracks in two'],
  ])('%s', (_, words, taken) => {
    const start = ARTICLE.indexOf(taken);
    const selectors = selectorsOf(ARTICLE, { start, end: start + words.length });
    const [found] = anchorAll({ text: ARTICLE.replace(taken, '') }, [selectors]);
    expect(found).toEqual({ outcome: 'gone' });
  });
});

const vocabulary = fc.constantFrom(
  'the',
  'bridge',
  'shut',
  'council',
  'Ms',
  'Reiss',
  'said',
  'on',
  'Monday',
  '31',
  '桥',
  '🚧',
);
const anyProse = fc.array(vocabulary, { minLength: 3, maxLength: 80 }).map((words) => words.join(' '));

test('an anchor never covers a text less alike than its stated score allows', () => {
  fc.assert(
    fc.property(anyProse, anyProse, fc.nat(), fc.nat(), fc.nat(), (text, other, from, length, cut) => {
      const start = from % text.length;
      const selectors = selectorsOf(text, { start, end: Math.min(text.length, start + 1 + (length % 60)) });
      const after = text.slice(0, cut % text.length) + other + text.slice((cut % text.length) + 7);
      const [found] = anchorAll({ text: after }, [selectors]);
      if (found?.outcome !== 'edited') return;
      const letters = [quoteOf(selectors)?.exact ?? '', after.slice(found.start, found.end)].map(lettersOf);
      expect(found.score).toBeGreaterThanOrEqual(LEAST_SCORE);
      expect(similarityOfLetters(letters[0] ?? '', letters[1] ?? '')).toBe(found.score);
    }),
  );
});

describe('hostile selectors end in an outcome', () => {
  const hostile = (exact: string, prefix = '', suffix = '', start = 0): Selector[] => [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start - 9 },
  ];

  test.each([
    ['a quote of megabytes', hostile('bridge shut '.repeat(100_000))],
    ['a context of megabytes', hostile('bridge', 'shut '.repeat(200_000), 'on '.repeat(200_000))],
    ['half an emoji', hostile('\ud83d', '\udea7')],
    ['no words', hostile('…—')],
    ['an empty quote', hostile('')],
    ['a position that is no number', hostile('brigde', 'the', 'shut', Number.NaN)],
    ['a position beyond all texts', hostile('brigde', 'the', 'shut', Number.MAX_VALUE)],
  ])('%s', (_, selectors) => {
    const [found] = anchorAll({ text: ARTICLE }, [selectors]);
    expect(['ambiguous', 'gone', 'moved']).toContain(found?.outcome);
  });

  test('a hundred long quotes of a text that repeats itself', () => {
    const text = 'the bridge '.repeat(5000);
    const passages = Array.from({ length: 100 }, (_, index) => hostile(`${'the bridge '.repeat(200)}${index}`));
    expect(anchorAll({ text }, passages)).toHaveLength(100);
  });
});
