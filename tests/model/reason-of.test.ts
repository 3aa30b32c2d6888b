import { expect, test } from 'vitest';
import { reasonOf } from '../../model/reason-of.ts';

test('the reason is an error’s message, and anything else as it is written', () => {
  expect(reasonOf(new TypeError('The file is empty.'))).toBe('The file is empty.');
  expect(reasonOf('stopped')).toBe('stopped');
  expect(reasonOf(undefined)).toBe('undefined');
});
