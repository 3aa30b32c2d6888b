import { expect, test } from 'vitest';
import { plainText } from '../../../page/reading/plain-text.ts';

test.each([
  ['Long Bridge', 'Long Bridge'],
  ['  Long\n Bridge ', 'Long Bridge'],
  ['Smith &amp; Daughters', 'Smith & Daughters'],
  ['&quot;Shut&quot; &#8211; it&#x27;s &lt;official&gt;', '"Shut" – it\'s <official>'],
  ['AT&T and R&D; &bogus; &#0; &#xFFFFFF;', 'AT&T and R&D; &bogus; &#0; &#xFFFFFF;'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['<b>Shut</b>', '<b>Shut</b>'],
  ['&nbsp; ', null],
  ['', null],
  [undefined, null],
  [null, null],
  [2026, null],
  [['Long Bridge'], null],
])('%j is %j', (value, expected) => {
  expect(plainText(value)).toBe(expected);
});

test('is cut where it is no line of text any more', () => {
  expect(plainText('a'.repeat(100_000))).toHaveLength(1000);
});
