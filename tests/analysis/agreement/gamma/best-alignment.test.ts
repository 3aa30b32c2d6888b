import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAlignment } from '../../../../analysis/agreement/gamma/best-alignment.ts';
import { candidateAlignments } from '../../../../analysis/agreement/gamma/candidates.ts';
import type { Unit } from '../../../../analysis/agreement/gamma/dissimilarity.ts';

const EVEN = { place: 1, category: 1 };

function unit(start: number, end: number, category: string): Unit {
  return { start, end, category };
}

test('the same place and category cost nothing', () => {
  const own = [unit(0, 5, 'a'), unit(8, 20, 'b')];
  expect(bestAlignment([own, own, own], EVEN)).toMatchObject({ disorder: 0, isBest: true });
});

// By hand: each pair is (1 + 1) of 8 apart, squared 1/16; what nobody else marked costs 1; divided by three units a coder.
test('passages that one coder lacks cost as much as the measure of all costs', () => {
  const one = [unit(1, 5, 'a'), unit(6, 10, 'b'), unit(40, 44, 'a'), unit(60, 64, 'b')];
  const other = [unit(2, 6, 'a'), unit(61, 65, 'b')];
  const { disorder, unitary } = bestAlignment([one, other], EVEN);
  expect(disorder).toBeCloseTo((2 / 16 + 2) / 3, 12);
  expect(unitary).toHaveLength(4);
});

test('of two ways that cost the same, the one with fewer parts', () => {
  // Four lengths apart in sum: exactly as dear as two units alone.
  const { unitary } = bestAlignment([[unit(0, 4, 'a')], [unit(0, 4, 'b')]], { place: 1, category: 2 });
  expect(unitary).toHaveLength(1);
});

const anyUnits = fc
  .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b')), { maxLength: 3 })
  .map((units) => units.map(([start, length, category]) => unit(start, start + length, category)));

/** The least that a partition can cost, tried one and all. */
function leastByTrial(coders: Unit[][]): number {
  const candidates = candidateAlignments(coders, EVEN);
  const least = (left: readonly number[]): number => {
    const [first] = left;
    if (first === undefined) return 0;
    const fitting = candidates.filter(
      ({ units }) => units.includes(first) && units.every((each) => left.includes(each)),
    );
    return Math.min(
      ...fitting.map(({ units, disorder }) => disorder + least(left.filter((each) => !units.includes(each)))),
    );
  };
  return least([...coders.flat().keys()]);
}

test('no partition costs less, and each unit stands in it once', () => {
  fc.assert(
    fc.property(fc.array(anyUnits, { minLength: 2, maxLength: 3 }), (coders) => {
      const { unitary, disorder, isBest } = bestAlignment(coders, EVEN);
      const units = coders.flat().length;
      expect(isBest).toBe(true);
      expect(unitary.flatMap((each) => each.units).toSorted((one, other) => one - other)).toEqual([
        ...coders.flat().keys(),
      ]);
      expect((disorder * units) / coders.length).toBeCloseTo(leastByTrial(coders), 5);
    }),
    { numRuns: 300 },
  );
});
