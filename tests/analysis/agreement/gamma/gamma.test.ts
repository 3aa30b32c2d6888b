import { expect, test } from 'vitest';
import { gamma } from '../../../../analysis/agreement/gamma/gamma.ts';

function coder(...units: [category: string, start: number, end: number][]) {
  return units.map(([category, start, end]) => ({ category, start, end }));
}

// The three coders that pygamma-agreement's documentation works through.
const ALEX = coder(['1', 2, 9], ['2', 11, 17], ['5', 24, 30], ['6', 32, 36], ['6', 36, 44], ['7', 44, 60]);
const PAUL = coder(['1', 2, 9], ['3', 11, 17], ['5', 19, 25], ['6', 32, 44]);
const SUZAN = coder(['1', 2, 9], ['4', 11, 17], ['5', 21, 27], ['6', 32, 36], ['6', 36, 40], ['6', 40, 44]);

test('gives the published figures of a worked example', () => {
  const found = gamma([ALEX, PAUL, SUZAN], { samples: 200 });
  expect(found?.alignment.disorder).toBeCloseTo(0.96, 2);
  expect(found?.alignment.unitary).toHaveLength(6);
  expect(found?.gamma).toBeGreaterThan(0.44);
  expect(found?.gamma).toBeLessThan(0.47);
  expect(found?.gammaCat).toBeGreaterThan(0.38);
  expect(found?.gammaCat).toBeLessThan(0.42);
});

test('is 1 where all mark the same, and the same figure each time', () => {
  expect(gamma([ALEX, ALEX])).toMatchObject({ gamma: 1, gammaCat: 1, isBest: true });
  expect(gamma([ALEX, PAUL])).toEqual(gamma([ALEX, PAUL]));
});

test('says nothing of coders who marked nothing', () => {
  expect(gamma([[], []])).toBeNull();
});

test('passages moved to neighbours bring it down, to where chance would be', () => {
  const moved = ALEX.map(({ category, start, end }) => ({ category, start: start + 9, end: end + 9 }));
  const [near, far] = [gamma([ALEX, PAUL]), gamma([ALEX, moved])];
  expect(near?.gamma).toBeGreaterThan(far?.gamma ?? 1);
  expect(far?.gamma).toBeLessThan(0.3);
});
