/** A 95 % interval of a figure. */
export interface Interval {
  low: number;
  high: number;
}

const SEED = 0x9e3779b9;

/**
 * A percentile bootstrap (B. Efron, Bootstrap Methods, 1979): the figure again and again from as many sections as there
 * are, drawn with replacement; the middle 95 % of its values. The same sections give the same interval each time. Null
 * with fewer than two sections, or where the figure says nothing for more than half of the draws.
 * @param figure of the sections drawn, by their indexes.
 */
export function bootstrapInterval(
  sections: number,
  draws: number,
  figure: (drawn: Int32Array) => number | null,
): Interval | null {
  if (sections < 2) return null;
  const random = randomNumbers(SEED);
  const drawn = new Int32Array(sections);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let index = 0; index < sections; index += 1) drawn[index] = Math.floor(random() * sections);
    const value = figure(drawn);
    if (value !== null) values.push(value);
  }
  if (values.length * 2 < draws) return null;
  values.sort((one, other) => one - other);
  const at = (share: number) => values[Math.round(share * (values.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). Not for secrets. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
