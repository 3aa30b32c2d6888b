import type { OpenLibrary } from './open-library.ts';
import { rowOf, type Row } from './rows.ts';

export interface Call {
  action: string;
  /** Gives the milliseconds that it took. */
  call: (library: OpenLibrary) => Promise<number>;
}

/**
 * The median of each action in two libraries. Each action once, and all of them again: what a library does behind its opening, or the
 * machine for a while, falls on none alone. The first turns are left out.
 */
export async function mediansInTurn(
  libraries: readonly OpenLibrary[],
  calls: readonly Call[],
  warmUp: number,
  turns: number,
): Promise<Row[]> {
  const taken = calls.map((): number[][] => []);
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    for (const [index, { call }] of calls.entries()) {
      const times = await eachOnce(libraries, call, turn % 2 === 1);
      if (turn >= warmUp) taken[index]?.push(times);
    }
  }
  const medianIn = (library: number, times: readonly number[][]) => medianOf(times.map((each) => each[library] ?? 0));
  return calls.map(({ action }, index) =>
    rowOf(
      action,
      libraries.map((_each, library) => medianIn(library, taken[index] ?? [])),
    ),
  );
}

/** @param reversed the last first: neither is always the one that finds the disk at work for the other. */
async function eachOnce(libraries: readonly OpenLibrary[], call: Call['call'], reversed: boolean): Promise<number[]> {
  const taken = new Map<OpenLibrary, number>();
  for (const library of reversed ? libraries.toReversed() : libraries) taken.set(library, await call(library));
  return libraries.map((library) => taken.get(library) ?? 0);
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
