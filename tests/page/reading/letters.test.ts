import { expect, test } from 'vitest';
import { lettersOf } from '../../../page/reading/letters.ts';

test.each([
  ['“The Bridge’s closed” ', 'thebridgesclosed'],
  ['31,000 vehicles – a day', '31000vehiclesaday'],
  ['Über die Brücke', 'überdiebrücke'],
  ['— … !', ''],
])('of %s', (text, letters) => {
  expect(lettersOf(text)).toBe(letters);
});
