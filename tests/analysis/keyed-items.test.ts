import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyedItems } from '../../analysis/keyed-items.ts';

test('an item is found by each of its keys, those that it had before among them, in the order of the first additions', () => {
  const items = new KeyedItems<string>();
  items.add('Brock', ['brock']);
  items.add('Lund', ['lund', 'ana']);
  items.add('Brock', ['ana', 'brock']);
  expect(items.near(['ana'])).toEqual(['Brock', 'Lund']);
  expect(items.near(['lund', 'brock', 'ana'])).toEqual(['Brock', 'Lund']);
  expect(items.near(['hale'])).toEqual([]);
});

test('the items near some keys are those that hold one of them', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  fc.assert(
    fc.property(fc.array(fc.record({ item: fc.nat(6), keys })), keys, (additions, sought) => {
      const items = new KeyedItems<number>();
      for (const addition of additions) items.add(addition.item, addition.keys);
      const order = [...new Set(additions.map(({ item }) => item))];
      const holders = additions.filter((addition) => addition.keys.some((key) => sought.includes(key)));
      const found = new Set(holders.map(({ item }) => item));
      expect(items.near(sought)).toEqual(order.filter((item) => found.has(item)));
    }),
  );
});
