// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tag } from '../../../model/tag.ts';
import { openHost } from '../../../page/text/own-hosts.ts';
import { openPicker } from '../../../page/picker/picker.ts';
import type { Picker, PickerOptions } from '../../../page/picker/picker.ts';
import { dispatchTrusted } from '../trusted-event.ts';

let ending: AbortController;
let root: ShadowRoot;
let picker: Picker;
let keysOfThePage: string[];
const onToggle = vi.fn<(tag: Tag) => void>();
const onNote = vi.fn<() => void>();
const onClose = vi.fn<() => void>();

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('visualViewport', null);
  ending = new AbortController();
  keysOfThePage = [];
  root = openHost('open', ending.signal);
  picker = open({});
  const note = (event: Event): unknown => keysOfThePage.push((event as KeyboardEvent).key);
  for (const type of ['keydown', 'keyup']) document.addEventListener(type, note, { signal: ending.signal });
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function open(options: Partial<PickerOptions>): Picker {
  const lines = (): DOMRect[] => [new DOMRect(100, 100, 300, 20)];
  return openPicker(root, { lines, tags: [], onToggle, onNote, onClose, signal: ending.signal, ...options });
}

function press(key: string, target: Element = document.body): void {
  for (const type of ['keydown', 'keyup']) {
    const init = { key, code: key, bubbles: true, composed: true, cancelable: true };
    dispatchTrusted(target, new KeyboardEvent(type, init));
  }
}

function pointAt(target: Element): void {
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
}

function buttonOf(name: string): HTMLElement {
  const buttons = [...root.querySelectorAll<HTMLElement>('button')];
  return buttons.find((button) => button.textContent?.includes(name)) as HTMLElement;
}

function pressed(): string[] {
  return [...root.querySelectorAll('[aria-pressed="true"] .label')].map((label) => label.textContent ?? '');
}

describe('by keyboard', () => {
  test.each([
    ['1', 'fact'],
    ['2', 'quote'],
    ['3', 'opinion'],
    ['4', 'statistic'],
  ])('%s toggles %s', (key, tag) => {
    press(key);
    expect(onToggle.mock.calls).toEqual([[tag]]);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('several digits toggle one after the other', () => {
    for (const key of ['2', '3', '3']) press(key);
    expect(onToggle.mock.calls).toEqual([['quote'], ['opinion'], ['opinion']]);
  });

  test('Escape closes, once', () => {
    press('Escape');
    press('Escape');
    press('1');
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onToggle).not.toHaveBeenCalled();
    expect(root.querySelector('.picker')).toBeNull();
  });

  test('N opens the note of a passage that is tagged', () => {
    press('n');
    expect(onNote).not.toHaveBeenCalled();
    picker.show(['fact']);
    press('n');
    expect(onNote).toHaveBeenCalledTimes(1);
  });

  test('its keys do not reach the page, others do', () => {
    for (const key of ['1', 'n', 'Tab', 'x', 'Escape']) press(key);
    expect(keysOfThePage).toEqual(['x', 'x']);
  });

  test('after it closed all keys are the page’s', () => {
    press('Escape');
    press('1');
    expect(keysOfThePage).toEqual(['1', '1']);
  });

  test('what is typed into a field of the page is left alone', () => {
    const field = document.createElement('input');
    document.body.append(field);
    for (const key of ['1', 'n', 'Escape']) press(key, field);
    expect(keysOfThePage).toEqual(['1', '1', 'n', 'n', 'Escape', 'Escape']);
    expect(onToggle).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('with the focus inside', () => {
  test('Tab brings it in, arrows move it round, and it is one stop', () => {
    press('Tab');
    expect(root.activeElement).toBe(buttonOf('Fact'));
    for (const [key, name] of [
      ['ArrowRight', 'Quote'],
      ['ArrowDown', 'Opinion'],
      ['ArrowLeft', 'Quote'],
      ['ArrowUp', 'Fact'],
      ['ArrowLeft', 'Note'],
      ['ArrowRight', 'Fact'],
    ] as const) {
      press(key);
      expect(root.activeElement).toBe(buttonOf(name));
      expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    }
    expect(keysOfThePage).toEqual([]);
  });

  test.each(['Enter', ' '])('%j presses the button', (key) => {
    press('Tab');
    press('ArrowRight');
    press(key);
    expect(onToggle.mock.calls).toEqual([['quote']]);
    expect(keysOfThePage).toEqual([]);
  });

  test('digits still work, and Tab leaves', () => {
    press('Tab');
    press('4');
    expect(onToggle.mock.calls).toEqual([['statistic']]);
    press('Tab');
    expect(keysOfThePage).toEqual(['Tab', 'Tab']);
  });
});

describe('by pointer', () => {
  test('a click on a tag toggles it, and the picker stays', () => {
    pointAt(buttonOf('Opinion'));
    buttonOf('Opinion').click();
    expect(onToggle.mock.calls).toEqual([['opinion']]);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a press does not take the selection away', () => {
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    buttonOf('Fact').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  test('a press outside closes', () => {
    pointAt(document.body);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('shows', () => {
  test('which tags the passage has', () => {
    expect(pressed()).toEqual([]);
    picker.show(['quote', 'statistic']);
    expect(pressed()).toEqual(['Quote', 'Statistic']);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Tagged quote, statistic');
    picker.show([]);
    expect(pressed()).toEqual([]);
  });

  test('the tags that a passage already has when it opens', () => {
    picker.close();
    open({ tags: ['opinion'] });
    expect(pressed()).toEqual(['Opinion']);
  });

  test('why a change was not kept, until the next one', () => {
    picker.showFailure('The passage could not be kept.');
    expect(root.textContent).toContain('The passage could not be kept.');
    picker.show(['fact']);
    expect(root.textContent).not.toContain('could not');
  });

  test('names, keys and state to screen readers', () => {
    expect(root.querySelector('[role="toolbar"]')?.getAttribute('aria-label')).toBe('Tag this passage');
    const keys = [...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-keyshortcuts'));
    expect(keys).toEqual(['1', '2', '3', '4', 'N']);
    expect(buttonOf('Note').getAttribute('aria-disabled')).toBe('true');
    picker.show(['fact']);
    expect(buttonOf('Note').getAttribute('aria-disabled')).toBe('false');
  });

  test('no note where none is offered', () => {
    picker.close();
    const { onNote: _, ...withoutNote } = {
      lines: () => [new DOMRect(0, 0, 9, 9)],
      tags: [],
      onToggle,
      onNote,
      onClose,
      signal: ending.signal,
    };
    openPicker(root, withoutNote);
    expect(root.querySelectorAll('button')).toHaveLength(4);
    press('n');
    expect(keysOfThePage).toEqual(['n', 'n']);
  });
});

describe('goes', () => {
  test('with its signal', () => {
    ending.abort();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('at once where its signal is already aborted', () => {
    picker.close();
    onClose.mockClear();
    open({ signal: AbortSignal.abort() });
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(root.querySelector('.picker')).toBeNull();
  });

  test('when the selection leaves the window', async () => {
    picker.close();
    onClose.mockClear();
    let lines = [new DOMRect(100, 100, 300, 20)];
    open({ lines: () => lines });
    lines = [new DOMRect(100, -900, 300, 20)];
    window.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  });
});

test('stands at the selection, and follows it', async () => {
  picker.close();
  let top = 100;
  open({ lines: () => [new DOMRect(40, top, 300, 20)] });
  const toolbar = root.querySelector<HTMLElement>('[role="toolbar"]') as HTMLElement;
  expect([toolbar.style.left, toolbar.style.top]).toEqual(['40px', '128px']);
  top = 50;
  window.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(toolbar.style.top).toBe('78px'));
});
