// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { undoKeyOf } from '../../../components/undo/undo-keys.ts';

function press(keys: string, target: HTMLElement = document.body) {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    target,
  };
}

test.each([
  ['Control+z', 'undo'],
  ['Meta+z', 'undo'],
  ['Control+Shift+Z', 'redo'],
  ['Meta+Shift+z', 'redo'],
  ['Control+y', 'redo'],
  ['Meta+y', null],
  ['z', null],
  ['Shift+Z', null],
  ['Control+Alt+z', null],
])('%s is %s', (keys, does) => {
  expect(undoKeyOf(press(keys))).toBe(does);
});

test.each(['textarea', 'select', 'input'])('a %s keeps its own undo', (name) => {
  expect(undoKeyOf(press('Control+z', document.createElement(name)))).toBeNull();
});

test('a checkbox has none', () => {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  expect(undoKeyOf(press('Control+z', box))).toBe('undo');
});
