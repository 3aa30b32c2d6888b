import type { Stretch } from '../stretch.ts';

/** The passages of each coder under one category; a coder's own may not overlap (see mergedPassages). */
export type CodersPassages = readonly (readonly Stretch[])[];

/** What a passage adds to the observed and the expected disagreement of its text; squared lengths. */
export interface UnitDisagreement {
  /** Where it starts. */
  start: number;
  observed: number;
  expected: number;
}

/**
 * Krippendorff's alpha for unitizing: whether coders cut the same passages out of a text, boundaries included; of several
 * texts and categories, from the sums of their disagreements. Null where nobody marked anything.
 * Source: K. Krippendorff, Content Analysis, 2nd ed. (2004), p. 251–256.
 */
export function unitizingAlpha(disagreements: readonly UnitDisagreement[]): number | null {
  const observed = disagreements.reduce((sum, one) => sum + one.observed, 0);
  const expected = disagreements.reduce((sum, one) => sum + one.expected, 0);
  return expected === 0 ? null : 1 - observed / expected;
}

/** By passage, under one category in a text of a length in the offsets' unit. Divided by the length's square it is Krippendorff's D. */
export function unitizingDisagreements(coders: CodersPassages, length: number): UnitDisagreement[] {
  return [...observedIn(coders), ...expectedIn(coders, length)];
}

/** Joins a coder's passages that overlap or touch: the measure knows no passage inside another. In order. */
export function mergedPassages(passages: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { start, end } of passages.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** As if all coders' passages and gaps, of the lengths that they have, lay anywhere. */
function expectedIn(coders: CodersPassages, length: number): UnitDisagreement[] {
  const passages = coders.flat().map(({ start, end }) => ({ start, own: end - start }));
  const roomFor = roomsIn(coders.flatMap((own) => gapsIn(own, length)));
  const all = coders.length * length;
  const possible = all * (all - 1) - passages.reduce((sum, { own }) => sum + own * (own - 1), 0);
  return passages.map(({ start, own }) => {
    const meeting = ((passages.length - 1) / 3) * (2 * own ** 3 - 3 * own ** 2 + own);
    return { start, observed: 0, expected: (2 * length * (meeting + own ** 2 * roomFor(own))) / possible };
  });
}

/** Of each two coders: squared distances between the ends of passages that overlap, squared lengths of those in a gap. */
function observedIn(coders: CodersPassages): UnitDisagreement[] {
  const pairs = (coders.length * (coders.length - 1)) / 2;
  return coders.flatMap((one, index) =>
    coders
      .slice(index + 1)
      .flatMap((other) => [...crossing(one, other), ...alone(one, other), ...alone(other, one)])
      .map(({ start, squared }) => ({ start, observed: squared / pairs, expected: 0 })),
  );
}

interface Difference {
  start: number;
  squared: number;
}

function crossing(ones: readonly Stretch[], others: readonly Stretch[]): Difference[] {
  const differences: Difference[] = [];
  let from = 0;
  for (const one of ones) {
    while (from < others.length && (others[from]?.end ?? 0) <= one.start) from += 1;
    for (let index = from; index < others.length; index += 1) {
      const other = others[index];
      if (!other || other.start >= one.end) break;
      const squared = (one.start - other.start) ** 2 + (one.end - other.end) ** 2;
      if (squared > 0) differences.push({ start: one.start, squared });
    }
  }
  return differences;
}

/** Passages that meet none of the other's. */
function alone(ones: readonly Stretch[], others: readonly Stretch[]): Difference[] {
  let index = 0;
  return ones.flatMap(({ start, end }) => {
    while (index < others.length && (others[index]?.end ?? 0) <= start) index += 1;
    const next = others[index];
    return !next || next.start >= end ? [{ start, squared: (end - start) ** 2 }] : [];
  });
}

/** At how many places in all gaps together a passage of a length fits. */
function roomsIn(gaps: readonly number[]): (length: number) => number {
  const longestFirst = gaps.toSorted((one, other) => other - one);
  let together = 0;
  const sums = longestFirst.map((gap) => (together += gap));
  return (length) => {
    let [low, high] = [0, longestFirst.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((longestFirst[middle] ?? 0) >= length) low = middle + 1;
      else high = middle;
    }
    return (sums[low - 1] ?? 0) - low * (length - 1);
  };
}

function gapsIn(passages: readonly Stretch[], length: number): number[] {
  const edges = [0, ...passages.flatMap(({ start, end }) => [start, end]), length];
  const gaps: number[] = [];
  for (let index = 0; index < edges.length; index += 2) gaps.push((edges[index + 1] ?? 0) - (edges[index] ?? 0));
  return gaps.filter((gap) => gap > 0);
}
