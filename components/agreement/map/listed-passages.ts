import type { Difference, JudgedPassage } from '../../../analysis/agreement/judged-passages.ts';
import type { Settled } from '../settling/settled.ts';

/** Which passages are listed. */
export type Only = Difference | 'any' | 'contested' | 'open' | 'all';
export type Order = 'worst first' | 'as in the text';

export function isOpen(settled: Settled | null | undefined): boolean {
  return !settled || settled.isOutdated;
}

/** Places in the list of passages. */
export function listedPassages(
  passages: readonly JudgedPassage[],
  settled: readonly (Settled | null)[],
  only: Only,
  order: Order,
): number[] {
  const isListed: Record<Exclude<Only, Difference>, (place: number) => boolean> = {
    any: (place) => differencesAt(place).length > 0,
    contested: (place) => (settled[place]?.contested ?? null) !== null,
    open: (place) => isOpen(settled[place]),
    all: () => true,
  };
  const differencesAt = (place: number) => passages[place]?.differences ?? [];
  const places = [...passages.keys()].filter((place) =>
    only in isListed
      ? isListed[only as keyof typeof isListed](place)
      : differencesAt(place).includes(only as Difference),
  );
  if (order === 'as in the text') return places;
  return places.toSorted((one, other) => (passages[one]?.agreement ?? 0) - (passages[other]?.agreement ?? 0));
}

/** The next open passage below the current one, else the first open one; the current one where no other is. */
export function nextOpen(listed: readonly number[], settled: readonly (Settled | null)[], current: number): number {
  const at = listed.indexOf(current);
  const others = [...listed.slice(at + 1), ...listed.slice(0, Math.max(0, at))];
  return others.find((place) => isOpen(settled[place])) ?? current;
}
