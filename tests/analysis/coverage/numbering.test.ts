import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from '../../../analysis/coverage/numbering.ts';

test('numbers follow each other as their keys come, and are added once at a time', () => {
  const numbering = new Numbering();
  const numbers: number[] = [];
  numbering.addOnce(Int32Array.of(7, 3, 7, 0), numbers);
  numbering.addOnce(Int32Array.of(3, 9, 3), numbers);
  expect(numbers).toEqual([0, 1, 2, 1, 3]);
  expect([7, 3, 0, 9, 8].map((key) => numbering.numberOf(key))).toEqual([0, 1, 2, 3, -1]);
  expect(numbering.size).toBe(4);
});

test('many keys, those that meet in one place among them, are told apart as a map tells them', () => {
  const keys = fc.oneof(
    fc.nat(20),
    fc.nat(2 ** 28 - 1),
    fc.nat(5000).map((part) => part * 2 ** 14),
  );
  fc.assert(
    fc.property(fc.array(fc.array(keys, { maxLength: 2000, size: 'max' }), { maxLength: 5 }), (lists) => {
      const [numbering, known] = [new Numbering(), new Map<number, number>()];
      for (const list of lists) {
        const numbers: number[] = [];
        numbering.addOnce(Int32Array.from(list), numbers);
        for (const key of list) if (!known.has(key)) known.set(key, known.size);
        expect(numbers).toEqual([...new Set(list)].map((key) => known.get(key)));
      }
      expect(numbering.size).toBe(known.size);
      for (const [key, number] of known) expect(numbering.numberOf(key)).toBe(number);
    }),
    { numRuns: 30 },
  );
});
