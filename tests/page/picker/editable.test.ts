// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isEditable } from '../../../page/picker/editable.ts';
import { parseBody, textsBelow } from '../parse-page.ts';

test.each([
  ['<input>', true],
  ['<textarea>Words</textarea>', true],
  ['<p contenteditable>Words</p>', true],
  ['<p contenteditable="true"><b>Words</b></p>', true],
  ['<p contenteditable="plaintext-only">Words</p>', true],
  ['<div role="textbox">Words</div>', true],
  ['<p contenteditable="false">Words</p>', false],
  ['<p>Words</p>', false],
  ['<button>Words</button>', false],
])('a person types in %s: %s', (markup, expected) => {
  const body = parseBody(markup);
  expect(isEditable(textsBelow(body)[0] ?? (body.firstChild as Node))).toBe(expected);
});

test('nobody types at a document', () => {
  expect(isEditable(document)).toBe(false);
});
