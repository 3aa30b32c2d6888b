import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statisticsIn } from '../../../../analysis/suggest/statistics/statistics.ts';
import { placeBlocks } from '../../../../model/article-text.ts';
import type { BlockKind } from '../../../../model/article-text.ts';

function statistics(text: string, kind: BlockKind = 'paragraph') {
  return statisticsIn({ blocks: placeBlocks([{ kind, text }]) }).map(({ start, end, fields }) => ({
    words: text.slice(start, end),
    ...fields,
  }));
}

test.each([
  // Counts, with modifiers before what is counted.
  ['The board closed 37 narrow wooden bridges on Friday.', '37 narrow wooden bridges', 37, 'narrow wooden bridges'],
  ['It has 2.6 million members.', '2.6 million members', 2_600_000, 'members'],
  ['About two hundred and six people came.', 'About two hundred and six people', 206, 'people'],
  ['Four other ports followed.', 'Four other ports', 4, 'other ports'],
  ["The county's 67 piers stay open.", '67 piers', 67, 'piers'],
  [
    'Nine examples of cracked bearings were shown.',
    'Nine examples of cracked bearings',
    9,
    'examples of cracked bearings',
  ],
  ['They won 130 of the seats.', '130 of the seats', 130, 'of the seats'],
  ['They won 19 of the past 20 races.', '19 of the past 20 races', 19, 'of the past 20 races'],
  ['218 bearings out of 456 were replaced.', '218 bearings out of 456', 218, 'bearings out of 456'],
  ['A 300-member coalition of unions met.', '300-member coalition', 300, 'member coalition'],
  ['Some three dozen pilots met.', 'Some three dozen pilots', 36, 'pilots'],
  ['It is law in 18 states and the District of Columbia.', '18 states and the District of Columbia', 18, undefined],
  ['23 Dutch and Danish sailors left.', '23 Dutch and Danish sailors', 23, 'Dutch and Danish sailors'],
  ['They lost 121 MPs.', '121 MPs', 121, 'MPs'],
  ['It has four doors--wide ones.', 'four doors', 4, 'doors'],
  // Money.
  ['The toll costs $4.50 a day.', '$4.50 a day', 4.5, 'USD a day'],
  ['It is a £2bn loss.', '£2bn loss', 2e9, 'GBP loss'],
  ['Repairs took C$12 million in federal aid.', 'C$12 million in federal aid', 12e6, 'CAD in federal aid'],
  ['The judge set bail of $2,500.', 'bail of $2,500', 2500, 'USD (bail)'],
  ['It pays 20 cents.', '20 cents', 0.2, 'USD'],
  ['It saves $416 million over the next decade.', '$416 million over the next decade', 416e6, undefined],
  // Shares, percentages, rates, multiples.
  ['Some 12 percent of the lorries turned back.', 'Some 12 percent of the lorries', 12, '% of the lorries'],
  ['A 23 per cent cut in services was planned.', '23 per cent cut in services', 23, '% cut in services'],
  ['They mean to cut harbour fees by 5%.', 'harbour fees by 5%', 5, '% (harbour fees)'],
  ['Turnout rose 3 percentage points.', '3 percentage points', 3, 'percentage points'],
  ['About half of these bridges are old.', 'About half of these bridges', 0.5, 'of these bridges'],
  ['It fills two-thirds of the gap.', 'two-thirds of the gap', 0.667, 'of the gap'],
  ['One in five drivers turned back.', 'One in five drivers', 0.2, 'drivers'],
  ['Tolls rose 10 percent from 2009 to 2013.', '10 percent from 2009 to 2013', 10, undefined],
  ['Fares are 12 percent higher.', '12 percent higher', 12, '% higher'],
  ['It passed with 60 percent turnout.', '60 percent turnout', 60, '% turnout'],
  ['Nearly half said so.', 'Nearly half', 0.5, undefined],
  ["Ode led by 6 percent of Mrs. Tolland's votes.", "6 percent of Mrs. Tolland's votes", 6, undefined],
  ['They have 12 cases per 100,000 people.', '12 cases per 100,000 people', 12, 'cases per 100,000 people'],
  ['It is twice the size of a bus.', 'twice the size of a bus', 2, undefined],
  ['It is three times more likely.', 'three times more likely', 3, undefined],
  // Durations, sentences, limits of age.
  ['He faces up to 20 years in prison.', 'up to 20 years in prison', 20, 'years in prison (at most)'],
  ['The pier is safe for the next 75 years.', 'for the next 75 years', 75, 'years'],
  ['It is done over 16 years.', 'over 16 years', 16, 'years'],
  ['She left roughly a month after the flood.', 'roughly a month after the flood', 1, undefined],
  ['They may carry up to an ounce of gold.', 'up to an ounce of gold', 1, undefined],
  ['Drivers who are 62 and older pay nothing.', '62 and older', 62, 'and older'],
  ['Drivers aged 62 and older pay nothing.', '62 and older', 62, 'and older'],
  ['It gave Ode 3 points.', '3 points', 3, 'points'],
  // Ranks.
  ['It is the third-largest port.', 'third-largest port', 3, 'largest port'],
  ['The city ranked 12th.', '12th', 12, undefined],
  ['The city ranks No. 3.', 'No. 3', 3, undefined],
])('%s', (text, words, value, unit) => {
  const [found, ...rest] = statistics(text);
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ words, value, ...(unit !== undefined && { unit }) });
});

test.each([
  ['Repairs take 10 to 20 years.', '10 to 20 years', '10 to 20 years', false],
  ['It costs between $5 and $10 million.', 'between $5 and $10 million', '$5 and $10 million', false],
  ['They ruled in a 5-4 vote.', '5-4 vote', '5-4 vote', false],
  ['The council voted 52 to 48.', '52 to 48', '52 to 48', false],
  ['There are dozens of ways.', 'dozens of ways', 'dozens of ways', true],
  ['Tens of thousands of drivers waited.', 'Tens of thousands of drivers', 'Tens of thousands of drivers', true],
  ['Several hundred drivers waited.', 'Several hundred drivers', 'Several hundred drivers', true],
  ['It costs a few hundred dollars.', 'a few hundred dollars', 'a few hundred dollars', true],
])('without one value: %s', (text, words, unit, approximate) => {
  expect(statistics(text)).toEqual([{ words, unit, approximate }]);
});

test.each([
  'The board met on May 12 and on 3 June 2019, at 5:30 p.m. and at 7 a.m.',
  'She won in 1994,1996,1999 and 2002; at 8: 30 it was over.',
  'Ann Ode, 20 was seen with version Firefly 3.0.',
  'It was built in 1987, in the 1990s, or for the 2012 games.',
  'Two days ago the bridge shut. Three weeks later it opened.',
  'Ann Ode, 43, drives; so does a 12-year-old boy. She was 25 and aged 30.',
  'Section 230, Flight 93, Amendment 64, No. 10, Boeing 737, COVID-19, 9/11, 401(k), line G20 and the AR-15.',
  'The two states and all three men met; these four did, too.',
  'One of them said that no one knew, and one day they may.',
  'It is the second bridge, in the 12th district.',
  '2. The council met.',
  'She moved at age 43.',
  'Call 911 or 555-1234.',
  'They answered 911 calls.',
  'Many bridges are shut, and several are old.',
])('no measure: %s', (text) => {
  expect(statistics(text)).toEqual([]);
});

test.each([
  ['About 5 ships came.', true],
  ['More than 5 ships came.', true],
  ['5 or more ships came.', true],
  ['Up to 5 ships came.', false],
  ['It has 5 ships.', false],
])('approximate or not: %s', (text, approximate) => {
  expect(statistics(text)[0]?.approximate).toBe(approximate);
});

test('a row of a table is one passage, whose value is its last figure', () => {
  expect(statistics('North Bridge 56 34 61%', 'table row')).toEqual([
    { words: 'North Bridge 56 34 61%', value: 61, unit: '% (North Bridge)', approximate: false },
  ]);
  expect(statistics('Bridge Cracks Share', 'table row')).toEqual([]);
});

test('offsets are those of the article', () => {
  const blocks = placeBlocks([
    { kind: 'headline', text: 'Bridge shut' },
    { kind: 'paragraph', text: '😀 It costs $5.' },
  ]);
  const text = 'Bridge shut\n\n😀 It costs $5.';
  const [found] = statisticsIn({ blocks });
  expect(text.slice(found?.start, found?.end)).toBe('$5');
});

test('whatever stands in a text: passages in order, without overlap, within it, with finite values', () => {
  const word = fc.constantFrom(
    ...'a an the half two twenty five hundred million dozen dozens third thirds percent % $ £ 5 1,000 2012 - – to and or in of'.split(
      ' ',
    ),
    ...'out about up more than years old age ships - , . / twice times per each between ranked no'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom('', ' '), (words, gap) => {
      const text = words.join(gap);
      let last = 0;
      for (const { start, end, fields } of statisticsIn({ blocks: placeBlocks([{ kind: 'paragraph', text }]) })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(fields.value ?? 0)).toBe(true);
        last = end;
      }
    }),
  );
});
