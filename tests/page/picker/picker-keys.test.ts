// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { actionOf } from '../../../page/picker/picker-keys.ts';
import type { KeyAction } from '../../../page/picker/picker-keys.ts';
import { parseBody } from '../parse-page.ts';

/** What a key pressed on an element means to the picker. */
function actionOn(target: Element, init: KeyboardEventInit): KeyAction | null {
  let action: KeyAction | null = null;
  target.addEventListener('keydown', (event) => (action = actionOf(event as KeyboardEvent)), { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', init));
  return action;
}

const toggle = (tag: string) => ({ type: 'toggle', tag });

describe('a key', () => {
  test.each([
    ['1', { key: '1', code: 'Digit1' }, toggle('fact')],
    ['2', { key: '2', code: 'Digit2' }, toggle('quote')],
    ['3', { key: '3', code: 'Digit3' }, toggle('opinion')],
    ['4', { key: '4', code: 'Digit4' }, toggle('statistic')],
    ['4 on the number pad', { key: '4', code: 'Numpad4' }, toggle('statistic')],
    ['2 on a French keyboard', { key: 'é', code: 'Digit2' }, toggle('quote')],
    ['2 on a French keyboard, with Shift', { key: '2', code: 'Digit2', shiftKey: true }, toggle('quote')],
    ['n', { key: 'n', code: 'KeyN' }, { type: 'note' }],
    ['N', { key: 'N', code: 'KeyN', shiftKey: true }, { type: 'note' }],
    ['n on a Russian keyboard', { key: 'т', code: 'KeyN' }, { type: 'note' }],
    ['n where another key gives it', { key: 'n', code: 'KeyL' }, { type: 'note' }],
    ['Escape', { key: 'Escape', code: 'Escape' }, { type: 'close' }],
    ['Tab', { key: 'Tab', code: 'Tab' }, { type: 'focus' }],
  ])('%s is the picker’s', (_, init, expected) => {
    expect(actionOn(document.body, init)).toEqual(expected);
  });

  test.each([
    ['5', { key: '5', code: 'Digit5' }],
    ['0', { key: '0', code: 'Digit0' }],
    ['another letter', { key: 'b', code: 'KeyB' }],
    ['a letter at the place of n', { key: 'b', code: 'KeyN' }],
    ['Space', { key: ' ', code: 'Space' }],
    ['ArrowDown', { key: 'ArrowDown', code: 'ArrowDown' }],
    ['End, on a number pad without its lock', { key: 'End', code: 'Numpad1' }],
    ['a key that spells a word', { key: 'Process', code: 'Digit1', isComposing: true }],
    ['an accent that waits for its letter', { key: 'Dead', code: 'Digit1' }],
    ['a key that an input method takes', { key: 'Process', code: 'KeyN' }],
    ['Shift+Tab', { key: 'Tab', code: 'Tab', shiftKey: true }],
    ['Ctrl+1', { key: '1', code: 'Digit1', ctrlKey: true }],
    ['Alt+1', { key: '1', code: 'Digit1', altKey: true }],
    ['Command+N', { key: 'n', code: 'KeyN', metaKey: true }],
    ['nothing', {}],
  ])('%s is the page’s', (_, init) => {
    expect(actionOn(document.body, init)).toBeNull();
  });
});

describe('keys typed', () => {
  test.each([
    ['in a field', '<input>'],
    ['in a text area', '<textarea></textarea>'],
    ['in a list of choices', '<select></select>'],
    ['in an editor', '<p contenteditable>Words</p>'],
    ['in a part of an editor', '<div contenteditable="true"><b>Words</b></div>'],
    ['in what calls itself a field', '<div role="textbox">Words</div>'],
  ])('%s are the page’s', (_, markup) => {
    const target = parseBody(markup).querySelector('b, input, textarea, select, p, div') as Element;
    for (const key of ['1', 'n', 'Escape', 'Tab']) expect(actionOn(target, { key })).toBeNull();
  });

  test('beside an editor are the picker’s', () => {
    const target = parseBody('<p contenteditable="false">Words</p>').querySelector('p') as Element;
    expect(actionOn(target, { key: '1' })).toEqual(toggle('fact'));
  });
});
