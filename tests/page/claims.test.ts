import { describe, expect, test } from 'vitest';
import { Claims } from '../../page/claims.ts';
import type { Sought } from '../../page/sought.ts';

const LENGTH = 20;

function found(stored: number, start: number): Sought {
  const quote = { type: 'TextQuoteSelector' as const, exact: 'x'.repeat(LENGTH), prefix: '', suffix: '' };
  const anchor = { outcome: 'moved' as const, start, end: start + LENGTH };
  return { quote, stored, copies: [], verdict: { anchor, isSure: true } };
}

function at(start: number): { start: number; end: number } {
  return { start, end: start + LENGTH };
}

describe('of a passage that stood at 1000, a place', () => {
  test.each<[string, Sought[], number, boolean]>([
    ['far from all others may be it', [found(0, 0), found(9000, 9000)], 5000, false],
    ['between two that moved as it would have may be it', [found(960, 1460), found(1050, 1550)], 1500, false],
    ['between two that stood elsewhere is not it', [found(3960, 1460), found(4050, 1550)], 1500, true],
    ['with one such beside it may be it', [found(3960, 1460)], 1500, false],
    ['with one such in it is not it', [found(4005, 1505)], 1500, true],
    ['between two that disagree may be it', [found(3960, 1460), found(8000, 1550)], 1500, false],
    [
      'beside one that moved as it would have may be it',
      [found(3960, 1460), found(960, 1440), found(4050, 1550)],
      1500,
      false,
    ],
    ['with a block set in before one that reaches into it may be it', [found(1010, 1610)], 1600, false],
  ])('%s', (_, passages, start, expected) => {
    expect(new Claims(passages).deny(at(start), at(1000))).toBe(expected);
  });

  test('that a block was set into may be it, though its end moved on', () => {
    const claims = new Claims([found(1010, 1810)]);
    expect(claims.deny({ start: 1500, end: 1500 + LENGTH + 300 }, at(1000))).toBe(false);
  });
});
