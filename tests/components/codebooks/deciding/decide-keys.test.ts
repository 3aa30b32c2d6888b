// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { decideKeyOf } from '../../../../components/codebooks/deciding/decide-keys.ts';

const NO_MODIFIERS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, about: object = {}) => decideKeyOf({ key, ...NO_MODIFIERS, target: null, ...about });

test.each([
  ['1', { does: 'toggle', index: 0 }],
  ['9', { does: 'toggle', index: 8 }],
  ['0', { does: 'none' }],
  ['Enter', { does: 'decide' }],
  ['J', { does: 'step', by: 1 }],
  ['ArrowUp', { does: 'step', by: -1 }],
  ['x', null],
])('%s is %o', (key, does) => {
  expect(press(key)).toEqual(does);
});

test('keys with Ctrl are the browser’s', () => {
  expect(press('z', { ctrlKey: true })).toBeNull();
  expect(press('1', { ctrlKey: true })).toBeNull();
});

test('Enter presses a button that has the focus', () => {
  expect(press('Enter', { target: document.createElement('button') })).toBeNull();
  expect(press('1', { target: document.createElement('button') })).toEqual({ does: 'toggle', index: 0 });
});
