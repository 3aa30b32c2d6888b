import type { Stretch } from '../../stretch.ts';
import type { Unit } from './dissimilarity.ts';

/**
 * Draws coders who mark what these do, but elsewhere: each drawn coder is one of them (the same may come twice), moved
 * along the text by a random distance, what runs out at the end coming in at the start. No two are moved by nearly the
 * same distance, or they would agree again. Source: Mathet and others (2015), section 5.2.
 */
export function shuffler(coders: readonly (readonly Unit[])[], random: () => number): () => Unit[][] {
  const units = coders.flat();
  const start = Math.min(...units.map((unit) => unit.start));
  const end = Math.max(...units.map((unit) => unit.end));
  const nearly = units.reduce((sum, unit) => sum + unit.end - unit.start, 0) / units.length / 2;
  return () => {
    let free: Stretch[] = [{ start, end }];
    return coders.map(() => {
      const by = Math.floor(placeIn(free.length > 0 ? free : [{ start, end }], random()));
      free = without(free, { start: by - nearly, end: by + nearly });
      const drawn = coders[Math.floor(random() * coders.length)] ?? [];
      return drawn.map((unit) => moved(unit, unit.start + by > end ? by - (end - start) : by));
    });
  };
}

function moved(unit: Unit, by: number): Unit {
  return { ...unit, start: unit.start + by, end: unit.end + by };
}

/** The place at a share (0 to 1) of all stretches together. */
function placeIn(stretches: readonly Stretch[], share: number): number {
  let left = share * stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const { start, end } of stretches) {
    if (left <= end - start) return start + left;
    left -= end - start;
  }
  return stretches.at(-1)?.end ?? 0;
}

function without(stretches: readonly Stretch[], taken: Stretch): Stretch[] {
  return stretches.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, taken.start) },
      { start: Math.max(start, taken.end), end },
    ].filter((rest) => rest.end > rest.start),
  );
}
