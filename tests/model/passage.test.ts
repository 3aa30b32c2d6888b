import { describe, expect, test } from 'vitest';
import { positionOf, quoteOf } from '../../model/passage.ts';
import type { Selector } from '../../model/selector.ts';

const quote: Selector = { type: 'TextQuoteSelector', exact: 'no choice', prefix: 'We had ', suffix: ',' };
const position: Selector = { type: 'TextPositionSelector', start: 7, end: 16 };

describe.each([
  ['words and position', [position, quote], quote, position],
  ['words only', [quote], quote, null],
  ['nothing', [], null, null],
])('of selectors with %s', (_what, selectors, words, place) => {
  test('the words and the position are found', () => {
    expect([quoteOf(selectors), positionOf(selectors)]).toEqual([words, place]);
  });
});
