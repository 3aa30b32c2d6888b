// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHost } from '../../../page/text/own-hosts.ts';
import { selectedRange, watchSelection } from '../../../page/watching/watch-selection.ts';

const onSelect = vi.fn<(range: AbstractRange) => void>();
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  onSelect.mockReset();
  ending = new AbortController();
  document.body.replaceChildren(paragraph('Bridge shut.'), paragraph('Ferries run.'), paragraph(' '));
  watchSelection(document, onSelect, ending.signal);
});

afterEach(() => {
  ending.abort();
  getSelection()?.removeAllRanges();
  vi.useRealTimers();
});

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.append(text);
  return element;
}

function select(index: number, start = 0, end = document.body.children[index]?.textContent?.length ?? 0): void {
  const text = document.body.children[index]?.firstChild as Text;
  getSelection()?.setBaseAndExtent(text, start, text, end);
  document.dispatchEvent(new Event('selectionchange'));
}

function point(type: 'pointerdown' | 'pointerup' | 'pointercancel', target: Element = document.body): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
}

function drag(index: number, start?: number, end?: number): void {
  point('pointerdown');
  select(index, start, end);
  point('pointerup');
  vi.advanceTimersByTime(1);
}

function selections(): string[] {
  return onSelect.mock.calls.map(([range]) => (range as Range).toString());
}

describe('a selection', () => {
  test('by pointer is told when the pointer is released, and not before', () => {
    point('pointerdown');
    select(0, 0, 3);
    vi.advanceTimersByTime(5000);
    expect(selections()).toEqual([]);
    select(0, 0, 6);
    point('pointerup');
    vi.advanceTimersByTime(1);
    expect(selections()).toEqual(['Bridge']);
  });

  test('by keyboard is told when it has come to rest', () => {
    for (const end of [2, 4, 6]) {
      select(0, 0, end);
      vi.advanceTimersByTime(300);
    }
    expect(selections()).toEqual([]);
    vi.advanceTimersByTime(300);
    expect(selections()).toEqual(['Bridge']);
  });

  test('by keyboard is not told once the pointer is pressed', () => {
    select(0);
    point('pointerdown');
    vi.advanceTimersByTime(1000);
    expect(selections()).toEqual([]);
  });

  test('by touch is told after the browser took the pointer over', () => {
    point('pointerdown');
    point('pointercancel');
    select(1);
    vi.advanceTimersByTime(500);
    expect(selections()).toEqual(['Ferries run.']);
  });

  test('is told once, also when the pointer is released again', () => {
    drag(0);
    point('pointerdown');
    point('pointerup');
    vi.advanceTimersByTime(1000);
    expect(selections()).toEqual(['Bridge shut.']);
  });

  test('is told again after it was given up', () => {
    drag(0);
    point('pointerdown');
    getSelection()?.removeAllRanges();
    point('pointerup');
    vi.advanceTimersByTime(1);
    drag(0);
    expect(selections()).toEqual(['Bridge shut.', 'Bridge shut.']);
  });

  test('that is changed is a new one', () => {
    drag(0, 0, 6);
    drag(0, 0, 11);
    expect(selections()).toEqual(['Bridge', 'Bridge shut']);
  });

  test('is told as a copy, which stays when the selection goes', () => {
    drag(0);
    getSelection()?.removeAllRanges();
    expect(selections()).toEqual(['Bridge shut.']);
  });
});

describe('nothing is told', () => {
  test('of white space', () => {
    drag(2);
    expect(selections()).toEqual([]);
  });

  test('of what is in an editor', () => {
    document.body.children[0]?.setAttribute('contenteditable', 'true');
    drag(0);
    expect(selections()).toEqual([]);
  });

  test('of a press on our own controls', () => {
    const button = document.createElement('button');
    openHost('open', ending.signal).append(button);
    getSelection()?.setBaseAndExtent(document.body, 0, document.body, 1);
    point('pointerdown', button);
    point('pointerup', button);
    vi.advanceTimersByTime(1);
    expect(selections()).toEqual([]);
  });

  test('once the watch has ended', () => {
    select(0);
    ending.abort();
    vi.advanceTimersByTime(1000);
    drag(1);
    expect(selections()).toEqual([]);
  });
});

test('what is selected now can be asked', () => {
  expect(selectedRange(document)).toBeNull();
  select(0, 0, 6);
  expect((selectedRange(document) as Range).toString()).toBe('Bridge');
  select(2);
  expect(selectedRange(document)).toBeNull();
});
