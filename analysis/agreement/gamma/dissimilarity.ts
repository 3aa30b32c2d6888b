import type { Stretch } from '../../stretch.ts';

/** What one coder marked and as what. */
export interface Unit extends Stretch {
  category: string;
}

/** How much place and category weigh. Mathet's own choice for texts is 3 and 1. */
export interface Weights {
  place: number;
  category: number;
}

/** What it costs that a coder has nothing to align; the measure of all other costs. */
export const NOTHING_THERE = 1;

/** The distance of two units' ends as a part of their lengths, squared: 0 for the same place, 1 for neighbours of one length. */
export function placeDissimilarity(one: Stretch, other: Stretch): number {
  const apart = Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
  return (apart / (one.end - one.start + (other.end - other.start))) ** 2 * NOTHING_THERE;
}

export function categoryDissimilarity(one: Unit, other: Unit): number {
  return one.category === other.category ? 0 : NOTHING_THERE;
}

/** Source: Y. Mathet, A. Widlöcher, J.-P. Métivier, The Unified and Holistic Method Gamma (2015), section 4. */
export function dissimilarity(one: Unit, other: Unit, weights: Weights): number {
  return weights.place * placeDissimilarity(one, other) + weights.category * categoryDissimilarity(one, other);
}
