import { expect, test } from 'vitest';
import type { Sought } from '../../page/sought.ts';
import { strayRuns } from '../../page/stray-runs.ts';

function found([stored, shift]: [stored: number, shift: number]): Sought {
  const quote = { type: 'TextQuoteSelector' as const, exact: 'a bridge', prefix: '', suffix: '' };
  const start = stored + shift;
  const anchor = { outcome: 'moved' as const, start, end: start + quote.exact.length };
  return { quote, stored, copies: [], verdict: { anchor, isSure: true } };
}

test.each<[string, [stored: number, shift: number][], number[]]>([
  ['none', [], []],
  [
    'all shifted alike',
    [
      [0, 900],
      [500, 900],
      [1000, 905],
    ],
    [],
  ],
  [
    'blocks set in one after the other',
    [
      [0, 0],
      [500, 900],
      [1000, 1800],
    ],
    [],
  ],
  [
    'blocks taken out',
    [
      [1000, 0],
      [2000, -900],
      [3000, -1800],
    ],
    [],
  ],
  [
    'one that jumps forward and back',
    [
      [0, 0],
      [500, 900],
      [1000, 0],
    ],
    [500],
  ],
  [
    'two that jump back and forward',
    [
      [5000, 900],
      [5500, -7],
      [5600, -7],
      [6000, 1500],
    ],
    [5500, 5600],
  ],
  [
    'a box set in and a sentence taken out',
    [
      [0, 0],
      [500, 250],
      [1000, 0],
    ],
    [],
  ],
  [
    'a jump at the end, which nothing says against',
    [
      [0, 0],
      [500, 0],
      [1000, 900],
    ],
    [],
  ],
])('of %s', (_, passages, expected) => {
  expect(strayRuns(passages.map(found)).map(({ stored }) => stored)).toEqual(expected);
});
