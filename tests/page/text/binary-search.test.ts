import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../../page/text/binary-search.ts';

test('the first index that passes is found, and the count where none does', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(220), (count, boundary) => {
      expect(firstIndex(count, (index) => index >= boundary)).toBe(Math.min(boundary, count));
    }),
  );
});
