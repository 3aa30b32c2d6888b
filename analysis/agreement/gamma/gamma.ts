import { randomNumbers } from '../bootstrap.ts';
import { bestAlignment, type Alignment } from './best-alignment.ts';
import { categoryDissimilarity, NOTHING_THERE, placeDissimilarity, type Unit, type Weights } from './dissimilarity.ts';
import { shuffler } from './shuffled-coders.ts';

/** The best alignment of the coders' units, and their agreement by it. */
export interface Gamma {
  /** 1 is perfect, 0 what chance would give; place and category together. */
  gamma: number;
  /** Agreement on the category; null where there is but one. Source: Y. Mathet, The Agreement Measure Gamma-cat (2017). */
  gammaCat: number | null;
  alignment: Alignment;
  expectedDisorder: number;
  /** False where a search was given up, so that the figure may be a little too low. */
  isBest: boolean;
}

/** Mathet's own choice for texts. */
const WEIGHTS: Weights = { place: 3, category: 1 };
const SAMPLES = 50;
const SEED = 0x51ed270b;

/** More coders cost too much: the candidates grow as their units to the power of the coders. */
export const MOST_CODERS = 3;

/**
 * Gamma of two or three coders of one text: one minus the disorder of their best alignment, divided by that of the same coders
 * moved along the text. Null where nobody marked anything, or moving
 * them changes nothing. Offsets in any one unit. The same input gives the same
 * figure each time. Source: Y. Mathet, A. Widlöcher, J.-P. Métivier, The Unified and Holistic Method Gamma (2015).
 */
export function gamma(
  coders: readonly (readonly Unit[])[],
  { weights = WEIGHTS, samples = SAMPLES }: { weights?: Weights; samples?: number } = {},
): Gamma | null {
  if (coders.every((units) => units.length === 0)) return null;
  const best = bestAlignment(coders, weights);
  const shuffle = shuffler(coders, randomNumbers(SEED));
  const shuffled = Array.from({ length: samples }, () => {
    const drawn = shuffle();
    const alignment = bestAlignment(drawn, weights);
    return { ...alignment, category: categoryDisorder(alignment, drawn, weights) };
  });
  const expectedDisorder = meanOf(shuffled.map(({ disorder }) => disorder));
  if (expectedDisorder === 0) return null;
  const expectedCategory = meanOf(shuffled.map(({ category }) => category));
  return {
    gamma: 1 - best.disorder / expectedDisorder,
    gammaCat: expectedCategory === 0 ? null : 1 - categoryDisorder(best, coders, weights) / expectedCategory,
    alignment: best,
    expectedDisorder,
    isBest: best.isBest && shuffled.every(({ isBest }) => isBest),
  };
}

/**
 * How often coders differ in category, the more weighty the better they agree in place; what one of them did not mark at
 * all is a full difference, as in pygamma-agreement, whose published figures this gives.
 */
function categoryDisorder({ unitary }: Alignment, coders: readonly (readonly Unit[])[], { place }: Weights): number {
  const units = coders.flat();
  let [disorder, weight] = [0, 0];
  for (const aligned of unitary) {
    const present = aligned.units.flatMap((index) => units[index] ?? []);
    const missing = present.length * (coders.length - present.length) * NOTHING_THERE;
    disorder += missing;
    weight += missing;
    for (const [one, other] of pairsOf(present)) {
      const certain = Math.max(0, 1 - place * placeDissimilarity(one, other)) / (present.length - 1);
      disorder += certain * categoryDissimilarity(one, other);
      weight += certain;
    }
  }
  return weight === 0 ? 0 : disorder / weight;
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [Item, Item] => [one, other]));
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
