import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectationOf, expectedStarts, expects, forEachBetween, landmarkOf } from '../../page/neighbours.ts';
import type { Landmark, Neighbours } from '../../page/neighbours.ts';
import { GONE } from '../../page/sought.ts';
import type { Sought, Verdict } from '../../page/sought.ts';

const WORDS = 'shut on Monday';

function sought(stored: number | null, verdict: Verdict | null = null): Sought {
  return {
    quote: { type: 'TextQuoteSelector', exact: WORDS, prefix: '', suffix: '' },
    stored,
    copies: [],
    verdict,
  };
}

function foundAt(stored: number | null, start: number, isSure = true, length = WORDS.length): Sought {
  return sought(stored, { anchor: { outcome: 'moved', start, end: start + length }, isSure });
}

function landmark(stored: number, start: number): Landmark {
  return { start, end: start + WORDS.length, shift: start - stored };
}

describe('a passage tells of its surroundings', () => {
  test.each([
    ['where it is found beyond doubt', foundAt(100, 140), { start: 140, end: 154, shift: 40 }],
    ['not where that is doubtful', foundAt(100, 140, false), null],
    ['not where it is gone', sought(100, { anchor: GONE, isSure: true }), null],
    ['not before it is looked for', sought(100), null],
    ['not without a stored position', foundAt(null, 140), null],
    ['not when it grew much', foundAt(100, 140, true, 60), null],
  ])('%s', (_, passage, expected) => {
    expect(landmarkOf(passage)).toEqual(expected);
  });
});

test('passages are visited with what is found around them', () => {
  const [first, second, third] = [foundAt(0, 10), sought(100), foundAt(200, 240)];
  const seen: (number | null)[][] = [];
  forEachBetween([first, second, third], (passage, { before, behind }) => {
    seen.push([before[0]?.shift ?? null, behind[0]?.shift ?? null]);
    if (passage === second) passage.verdict = foundAt(100, 120).verdict;
  });
  expect(seen).toEqual([
    [null, 40],
    [10, 40],
    [20, null],
  ]);
});

type Side = readonly Landmark[];

describe('a passage that stood at 500 is expected', () => {
  test.each<[string, Side, Side, number[], number[]]>([
    ['nowhere without neighbours', [], [], [], [500]],
    ['moved as the one before', [landmark(400, 440)], [], [540, 600, 480], [700]],
    ['moved as the one behind', [], [landmark(600, 640)], [540], [700]],
    ['between both', [landmark(400, 440)], [landmark(600, 900)], [440, 540, 800, 900], [400, 1000]],
    ['not far beyond what both predict', [landmark(10, 50)], [landmark(2000, 2040)], [540, 300], [100, 1500]],
    [
      'as either of two landmarks marked on different days says',
      [landmark(480, 480), landmark(300, 470)],
      [landmark(520, 520), landmark(700, 870)],
      [500, 670],
      [1200],
    ],
    ['near either where they parted', [landmark(400, 440)], [landmark(600, 5000)], [540, 4900], [2000]],
    ['near either where they changed places', [landmark(400, 900)], [landmark(600, 240)], [1000, 140], [500]],
  ])('%s', (_, before, behind, expected, others) => {
    const expectation = expectationOf(sought(500), { before, behind });
    const isExpected = (start: number): boolean => expectation !== null && expects(expectation, start);
    expect(expected.map(isExpected)).toEqual(expected.map(() => true));
    expect(others.map(isExpected)).toEqual(others.map(() => false));
  });

  test('nowhere without a stored position', () => {
    expect(expectationOf(sought(null), { before: [landmark(400, 440)], behind: [] })).toBeNull();
  });
});

test('where neighbours moved alike, the passage is looked for and expected where it would have moved with them', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: -100, max: 3000 }),
      (stored, left, right, shift) => {
        const around: Neighbours = {
          before: [landmark(stored - left, stored - left + shift)],
          behind: [landmark(stored + right, stored + right + shift)],
        };
        const expectation = expectationOf(sought(stored), around);
        expect(expectation && expects(expectation, stored + shift)).toBe(true);
        expect(expectation && expectedStarts(expectation)).toEqual([[stored + shift, stored + shift]]);
      },
    ),
  );
});
