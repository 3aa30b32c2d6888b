import { describe, expect, test } from 'vitest';
import type { Selector } from '../../../model/selector.ts';
import { anchorAll } from '../../../page/anchoring/anchor.ts';
import type { Anchor } from '../../../page/anchoring/anchor.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';

const LEAD = 'The council closed Long Bridge on Thursday night after two bearings cracked.';
const WORDS = 'the pier was inspected twice a year and found sound';
const FERRIES = 'The ferries run every ten minutes from Fenside Quay, twice as often as before the closure.';
const ELSEWHERE = 'Nobody in the office wished to say more about it before the council meets again in April.';

/** The first passage of these words, marked in one text and looked for in another. */
function anchored(before: string, after: string, ...words: string[]): Anchor | undefined {
  const passages = words.map((exact) => {
    const start = before.indexOf(exact);
    return selectorsOf(before, { start, end: start + exact.length });
  });
  return anchorAll({ text: after }, passages)[0];
}

function placesOf(found: Anchor | undefined): number[] {
  return found?.outcome === 'ambiguous'
    ? found.places.map(({ start }) => start).toSorted((one, other) => one - other)
    : [];
}

function startsOf(words: string, text: string): number[] {
  return [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => index);
}

describe('a passage that was taken out, whose words stand in two other sentences', () => {
  const before = [
    'Who inspected the pier',
    LEAD,
    `Until 2019, said the office, ${WORDS} each time, which nobody doubted.`,
    FERRIES,
  ].join('\n\n');

  test('is in doubt, though one of them stands in its order', () => {
    const after = [
      'Who inspected the pier',
      FERRIES,
      `It said that ${WORDS}, as ever.`,
      FERRIES,
      ELSEWHERE,
      `He said that ${WORDS}, as ever.`,
      FERRIES,
    ].join('\n\n');
    expect(placesOf(anchored(before, after, WORDS))).toEqual(startsOf(WORDS, after));
  });
});

describe('a caption that stands twice, and once reworded', () => {
  const caption = (diver: string) =>
    `Photograph: ${diver} looks at a cracked bearing below Long Bridge, Friday morning.`;
  const phrase = 'a cracked bearing below';
  const before = [LEAD, caption('A diver'), FERRIES, ELSEWHERE, caption('A diver'), 'More pictures'].join('\n\n');

  test('is in doubt where nothing is left of what told the one from the other', () => {
    const after = ['A new beginning.', caption('A diver'), 'Other words.', caption('The diver'), 'A new end.'].join(
      '\n\n',
    );
    expect(placesOf(anchored(before, after, phrase))).toEqual(startsOf(phrase, after));
  });

  test('is not where enough of it stands beside the one', () => {
    const after = [LEAD, caption('The diver'), FERRIES, 'Other words.', caption('A diver'), 'More pictures'].join(
      '\n\n',
    );
    expect(anchored(before, after, phrase)).toMatchObject({ outcome: 'moved', start: after.indexOf(phrase) });
  });
});

test('what stands for its own context is no double of a passage', () => {
  const caption = 'Photograph: A diver looks at a cracked bearing below Long Bridge, Friday morning.';
  const phrase = 'a cracked bearing below';
  const before = [caption, FERRIES, caption, FERRIES, caption].join('\n\n');
  const after = [caption, FERRIES, 'A new end.', caption, FERRIES, caption].join('\n\n');
  const [first, , last] = startsOf(phrase, before) as [number, number, number];
  const passages: Selector[][] = [
    [
      { type: 'TextQuoteSelector', exact: phrase, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: first, end: first + phrase.length },
    ],
    selectorsOf(before, { start: last, end: last + phrase.length }),
  ];
  const [, found] = anchorAll({ text: after }, passages);
  expect(found).toMatchObject({ outcome: 'moved', start: after.lastIndexOf(phrase) });
});

describe('a sentence that stands twice, and once with other words for the passage', () => {
  const sentence = (words: string) =>
    `Officials who went on board on Friday night said that divers had looked at ${words} Long Bridge for most of the day, while the ferries ran every ten minutes from Fenside Quay, twice as often as they did before it was closed.`;
  const phrase = 'a bearing below';
  const before = [LEAD, sentence(phrase), ELSEWHERE, sentence(phrase), 'More pictures'].join('\n\n');

  test.each([
    ['the bearing below', true],
    ['the railings below', false],
  ])('“%s”: is in doubt only where enough of them is left', (words, isDoubted) => {
    const after = ['A new start.', sentence(phrase), 'Other words.', sentence(words), 'A new end.'].join('\n\n');
    const [start, other] = [after.indexOf(phrase), after.indexOf(words)];
    const found = anchored(before, after, phrase);
    if (isDoubted) expect(placesOf(found)).toEqual([start, other]);
    else expect(found).toMatchObject({ outcome: 'moved', start });
  });
});

describe('a passage of a paragraph that was set in once more', () => {
  const notice = (day: string) =>
    `Visitors may walk along the quay at all hours, said the office on ${day}, since the harbour wall is safe and its lamps are lit from dusk until the last ferry has left, as they were in the years when Long Bridge was open and nobody had to wait for anything on a rainy evening in November.`;
  const before = [ELSEWHERE, LEAD, notice('Tuesday'), 'So it was left.', FERRIES].join('\n\n');
  const phrase = 'the harbour wall is safe';

  test('is in doubt where its own paragraph was edited, and the other one was not', () => {
    const after = [ELSEWHERE, LEAD, notice('Thursday'), notice('Tuesday'), 'So it was left.', FERRIES].join('\n\n');
    expect(placesOf(anchored(before, after, phrase))).toEqual(startsOf(phrase, after));
  });

  test('is not where what was set in is another one', () => {
    const after = [ELSEWHERE, LEAD, `${FERRIES} ${FERRIES}`, notice('Tuesday'), 'So it was left.', FERRIES].join(
      '\n\n',
    );
    expect(anchored(before, after, phrase)).toMatchObject({ outcome: 'moved', start: after.indexOf(phrase) });
  });
});

test('the credit of a picture is in doubt where its caption, shown twice, stands elsewhere and without it', () => {
  const caption = 'The ferry at Fenside Quay, with lamps lit, on the evening of its first day.';
  const credit = 'Photograph: Anna Reiss, Whitlock Pictures';
  const before = [LEAD, caption, caption, credit].join('\n\n');
  const after = [credit, caption].join('\n\n');
  expect(anchored(before, after, 'Photograph: Anna Reiss,')).toEqual({
    outcome: 'ambiguous',
    places: [{ start: 0, end: 'Photograph: Anna Reiss,'.length }],
  });
});

test('where all of its context stands around it, what stands before that says which of two it is', () => {
  const notice = `${FERRIES} ${ELSEWHERE} Visitors may walk along the quay at all hours, since the office says that the harbour wall is safe and that its lamps are lit from dusk until the last ferry has left. ${ELSEWHERE.toUpperCase()} ${FERRIES.toUpperCase()}`;
  const before = [LEAD, notice, 'Later the mayor laughed about that.', notice, 'So it was left.'].join('\n\n');
  const after = `A note above all of it.\n\n${before}`;
  const phrase = 'the harbour wall is safe';
  expect(
    anchored(before, after, phrase, 'closed Long Bridge on Thursday night after two bearings cracked'),
  ).toMatchObject({
    outcome: 'moved',
    start: after.indexOf(phrase),
  });
});
