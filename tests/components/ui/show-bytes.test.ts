import { expect, test } from 'vitest';
import { showBytes } from '../../../components/ui/show-bytes.ts';

test.each([
  [0, '0 kB'],
  [412_300, '412 kB'],
  [999_400, '999 kB'],
  [999_600, '1 MB'],
  [3_240_000, '3.2 MB'],
  [64_500_000, '65 MB'],
  [12_000_000_000, '12 GB'],
  [5e15, '5,000 TB'],
])('%i bytes are %s', (bytes, shown) => {
  expect(showBytes(bytes)).toBe(shown);
});
