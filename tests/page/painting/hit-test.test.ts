// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { passagesAt, textOffsetAt } from '../../../page/painting/hit-test.ts';
import { wholePageText } from '../../../page/reading/read-page.ts';
import { textsBelow } from '../parse-page.ts';

/** Each character is 10 pixels wide and 20 high; each text node is a line of its own. */
const WIDTH = 10;
const HEIGHT = 20;

beforeEach(() => {
  document.body.replaceChildren(
    ...['Bridge  shut', 'by council'].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      return paragraph;
    }),
  );
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      const line = textsBelow(document.body).indexOf(this.startContainer as Text);
      return [
        new DOMRect(this.startOffset * WIDTH, line * HEIGHT, (this.endOffset - this.startOffset) * WIDTH, HEIGHT),
      ];
    },
  });
  Object.assign(document, {
    caretPositionFromPoint(x: number, y: number) {
      const node = textsBelow(document.body)[Math.min(Math.floor(y / HEIGHT), 1)] as Text;
      return { offsetNode: node, offset: Math.min(Math.round(x / WIDTH), node.length) };
    },
  });
});

afterEach(() => {
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

function characterAt(x: number, y: number): string | null {
  const map = wholePageText(document);
  const offset = textOffsetAt(map, { x, y });
  return offset === null ? null : map.text.charAt(offset);
}

describe('the character under a point', () => {
  test.each([
    ['on its left half', 1, 5, 'B'],
    ['on its right half', 8, 5, 'B'],
    ['in the middle of a word', 22, 5, 'i'],
    ['at the end of a line', 119, 5, 't'],
    ['on another line', 31, 25, 'c'],
  ])('%s', (_, x, y, expected) => {
    expect(characterAt(x, y)).toBe(expected);
  });

  test.each([
    ['right of a line', 150, 5],
    ['below all lines', 20, 90],
  ])('is none %s, although a caret would go there', (_, x, y) => {
    expect(characterAt(x, y)).toBeNull();
  });

  test('is none where the page shows nothing', () => {
    Object.assign(document, { caretPositionFromPoint: () => null });
    expect(characterAt(5, 5)).toBeNull();
  });

  test('is none on what is no text of the map', () => {
    const map = wholePageText(document);
    document.body.firstElementChild?.replaceChildren('Bridge open');
    expect(textOffsetAt(map, { x: 5, y: 5 })).toBeNull();
  });
});

test.each([
  ['inside of two passages is the shorter first', 80, 5, ['word', 'sentence']],
  ['inside of one', 5, 5, ['sentence']],
  ['on another line', 5, 25, ['line']],
  ['beside the text', 300, 5, []],
])('a point %s', (_, x, y, expected) => {
  const passages = [
    { id: 'sentence', start: 0, end: 11 },
    { id: 'word', start: 7, end: 11 },
    { id: 'line', start: 13, end: 23 },
  ];
  expect(passagesAt(wholePageText(document), passages, { x, y })).toEqual(expected);
});

test('the end of a passage is not in it', () => {
  const passages = [{ id: 'first', start: 0, end: 1 }];
  expect(passagesAt(wholePageText(document), passages, { x: 5, y: 5 })).toEqual(['first']);
  expect(passagesAt(wholePageText(document), passages, { x: 15, y: 5 })).toEqual([]);
});
