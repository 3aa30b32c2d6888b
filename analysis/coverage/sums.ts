let sums = new Float64Array(1024);

/**
 * So many sums of nought, at least. They are the same each time: some ten thousand are asked for one after the other, and
 * whoever asks for the next has no more use for the last.
 */
export function noSums(count: number): Float64Array {
  if (sums.length < count) sums = new Float64Array(2 * count);
  return sums.fill(0, 0, count);
}
