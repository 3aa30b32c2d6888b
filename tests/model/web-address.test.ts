import { expect, test } from 'vitest';
import { canonicalAddress } from '../../model/web-address.ts';

test.each([
  ['https://www.post.example/a?utm_source=x#top', null, 'https://www.post.example/a'],
  ['https://m.post.example/a', 'https://www.post.example/a', 'https://www.post.example/a'],
  ['https://evil.example/a', 'https://post.example/a', 'https://evil.example/a'],
  ['https://post.example/a', 'https://post.example/', 'https://post.example/a'],
])('%s declaring %s stands for %s', (opened, declared, expected) => {
  expect(canonicalAddress(opened, declared)).toBe(expected);
});
