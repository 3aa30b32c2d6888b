import type { ReadingPlace } from '../../../analysis/reading-order.ts';
import type { Id } from '../../../model/id.ts';

/** Passages from the one nearest to a point on, in reading order, and behind the last the first. @param at 0 to 1. */
export function nearestFirst(places: readonly ReadingPlace[], at: number): Id[] {
  const distances = places.map(({ from, to }) => Math.max(from - at, at - to, 0));
  const nearest = Math.max(0, distances.indexOf(Math.min(...distances)));
  return [...places.slice(nearest), ...places.slice(0, nearest)].map(({ id }) => id);
}
