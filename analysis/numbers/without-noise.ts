/** 2.6 times a million is 2600000, and 0.333 × 100 is 33.3, neither a little beside it: 12 digits are kept. */
export function withoutNoise(value: number): number {
  const isExact = Number.isInteger(value) && Math.abs(value) < 1e12;
  return isExact ? value : Number(value.toPrecision(12));
}
