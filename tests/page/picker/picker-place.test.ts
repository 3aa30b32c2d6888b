import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placePicker } from '../../../page/picker/picker-place.ts';
import type { Box } from '../../../page/picker/picker-place.ts';

const WINDOW: Box = { left: 0, top: 0, width: 1000, height: 600 };
const PICKER = { width: 400, height: 50 };

function line(left: number, top: number, width = 300): Box {
  return { left, top, width, height: 20 };
}

test.each([
  ['below the last line', [line(100, 100), line(100, 130)], { left: 100, top: 158 }],
  ['above the first line where there is no room below', [line(100, 500), line(100, 570)], { left: 100, top: 442 }],
  ['at the bottom of a window that the selection fills', [line(100, 5), line(100, 580)], { left: 100, top: 542 }],
  ['inside the window’s right edge', [line(900, 100, 90)], { left: 592, top: 128 }],
  ['inside the window’s left edge', [line(-50, 100)], { left: 8, top: 128 }],
  ['by the lines that are in view', [line(100, -90), line(120, 300), line(140, 900)], { left: 120, top: 328 }],
  ['by the lines that have words', [line(100, 100), line(0, 300, 0)], { left: 100, top: 128 }],
])('stands %s', (_, lines, expected) => {
  expect(placePicker(lines, PICKER, WINDOW)).toEqual(expected);
});

test.each([
  ['nothing', []],
  ['lines above the window', [line(100, -40)]],
  ['lines below it', [line(100, 700)]],
  ['lines beside it', [line(-400, 100), line(1200, 100)]],
])('stands nowhere at %s', (_, lines) => {
  expect(placePicker(lines, PICKER, WINDOW)).toBeNull();
});

test('follows the part of the page that is zoomed into', () => {
  const zoomed = { left: 200, top: 300, width: 500, height: 200 };
  expect(placePicker([line(100, 320)], PICKER, zoomed)).toEqual({ left: 208, top: 348 });
  expect(placePicker([line(100, 100)], PICKER, zoomed)).toBeNull();
});

describe('whatever is selected', () => {
  const size = fc.integer({ min: 1, max: 900 });
  const anyLine = fc.record({
    left: fc.integer({ min: -2000, max: 2000 }),
    top: fc.integer({ min: -2000, max: 2000 }),
    width: size,
    height: size,
  });

  test('stands inside the window, or shows its left and top where it is larger', () => {
    fc.assert(
      fc.property(fc.array(anyLine), fc.record({ width: size, height: size }), (lines, picker) => {
        const placement = placePicker(lines, picker, WINDOW);
        if (!placement) return;
        expect(placement.left).toBeGreaterThanOrEqual(8);
        expect(placement.top).toBeGreaterThanOrEqual(8);
        expect(placement.left).toBeLessThanOrEqual(Math.max(8, WINDOW.width - 8 - picker.width));
        expect(placement.top).toBeLessThanOrEqual(Math.max(8, WINDOW.height - 8 - picker.height));
      }),
    );
  });
});
