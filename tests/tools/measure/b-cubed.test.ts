import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bCubed } from '../../../tools/measure/b-cubed.ts';

test.each([
  ['as gold', [1, 1, 2], ['a', 'a', 'b'], 1, 1],
  ['all in one', [1, 1, 1, 1], ['a', 'a', 'b', 'b'], 0.5, 1],
  ['each alone', [1, 2, 3, 4], ['a', 'a', 'b', 'b'], 1, 0.5],
  // By hand: (1 + 1 + 1/3 + 2/3 + 2/3) / 5 and (2/3 + 2/3 + 1/3 + 1 + 1) / 5.
  ['one astray', [1, 1, 2, 2, 2], ['a', 'a', 'a', 'b', 'b'], 11 / 15, 11 / 15],
  ['nothing', [], [], 0, 0],
])('%s', (_, groups, gold, precision, recall) => {
  const score = bCubed(groups, gold);
  expect(score.precision).toBeCloseTo(precision);
  expect(score.recall).toBeCloseTo(recall);
});

test('precision one way is recall the other way', () => {
  const labels = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1 });
  fc.assert(
    fc.property(labels, (pairs) => {
      const [one, other] = [pairs.map(([label]) => label), pairs.map(([, label]) => label)];
      expect(bCubed(one, other).precision).toBeCloseTo(bCubed(other, one).recall);
      expect(bCubed(one, other).f1).toBeCloseTo(bCubed(other, one).f1);
    }),
  );
});
