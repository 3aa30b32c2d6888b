// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { suggestKeyOf, type SuggestKey } from '../../../components/suggest/suggest-keys.ts';

type Modifier = 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey';

function press(key: string, target: unknown = document.body, ...modifiers: Modifier[]) {
  const held = Object.fromEntries(modifiers.map((name) => [name, true]));
  return suggestKeyOf({ key, target, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
}

describe('a key', () => {
  test.each<[key: string, does: SuggestKey]>([
    ['j', { does: 'step', by: 1 }],
    ['ArrowUp', { does: 'step', by: -1 }],
    ['Enter', { does: 'accept' }],
    ['Backspace', { does: 'reject' }],
    ['3', { does: 'tag', tag: 'opinion' }],
    ['?', { does: 'why' }],
    ['U', { does: 'undo' }],
    ['ArrowRight', { does: 'move', edge: 'end', by: 1 }],
    ['[', { does: 'move', edge: 'end', by: -1 }],
    ['{', { does: 'move', edge: 'start', by: -1 }],
    ['Escape', { does: 'close' }],
  ])('%s means %j', (key, does) => {
    expect(press(key)).toEqual(does);
  });

  test('moves the start with Shift', () => {
    expect(press('ArrowLeft', document.body, 'shiftKey')).toEqual({ does: 'move', edge: 'start', by: -1 });
  });

  test.each(['5', '0', 'x', 'Tab'])('%s means nothing', (key) => {
    expect(press(key)).toBeNull();
  });

  test.each<Modifier>(['ctrlKey', 'metaKey'])('Z with %s undoes; any other with it is the browser’s', (modifier) => {
    expect(press('z', document.body, modifier)).toEqual({ does: 'undo' });
    expect(press('Z', document.body, modifier, 'shiftKey')).toBeNull();
    expect(press('u', document.body, modifier)).toBeNull();
    expect(press('ArrowLeft', document.body, 'altKey')).toBeNull();
  });

  test.each(['select', 'input', 'textarea'])('in a %s is that control’s own', (name) => {
    const control = document.createElement(name);
    expect(['j', '3', 'ArrowDown', 'Backspace'].map((key) => press(key, control))).toEqual([null, null, null, null]);
  });

  test('Enter presses a button that has the focus, and decides nothing', () => {
    expect(press('Enter', document.createElement('button'))).toBeNull();
    expect(press('j', document.createElement('button'))).toEqual({ does: 'step', by: 1 });
  });
});
