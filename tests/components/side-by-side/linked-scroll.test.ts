import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneOrder, scrollAlong, type TiedPoint } from '../../../components/side-by-side/linked-scroll.ts';

const tie = (from: number, to: number): TiedPoint => ({ from, to });

describe('what ties two columns', () => {
  test.each<[string, TiedPoint[], TiedPoint[]]>([
    ['nothing', [], []],
    ['all that runs down in both', [tie(30, 90), tie(10, 20)], [tie(10, 20), tie(30, 90)]],
    [
      'not what one tells first and the other last',
      [tie(10, 900), tie(20, 40), tie(30, 50)],
      [tie(20, 40), tie(30, 50)],
    ],
    ['one of two at one height', [tie(10, 20), tie(10, 40)], [tie(10, 20)]],
  ])('is %s', (_what, points, tied) => {
    expect(inOneOrder(points)).toEqual(tied);
  });
});

describe('the place in the other column', () => {
  const ends = tie(100, 1000);

  test.each([
    [0, 0],
    [100, 1000],
    [140, 1000],
    [20, 500],
    [10, 250],
    [60, 750],
  ])('is at %d the %d', (at, expected) => {
    expect(scrollAlong([tie(20, 500)], ends, at)).toBe(expected);
  });

  test('never runs up while the one runs down, and stays within the text', () => {
    const point = fc.record({ from: fc.integer({ min: 1, max: 999 }), to: fc.integer({ min: 1, max: 1999 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), fc.nat(1000), fc.nat(1000), (points, one, other) => {
        const [above, below] = [Math.min(one, other), Math.max(one, other)].map((at) =>
          scrollAlong(inOneOrder(points), tie(1000, 2000), at),
        );
        expect(above).toBeLessThanOrEqual((below ?? 0) + 1e-6);
        expect(above).toBeGreaterThanOrEqual(0);
        expect(below).toBeLessThanOrEqual(2000);
      }),
    );
  });
});
