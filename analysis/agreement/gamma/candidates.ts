import { dissimilarity, NOTHING_THERE, type Unit, type Weights } from './dissimilarity.ts';

/** Units that may be one and the same, at most one of each coder. */
export interface UnitaryAlignment {
  /** Places in the list of all units. */
  units: readonly number[];
  /** The mean of its coders' pairs, those with nothing there included. */
  disorder: number;
}

/** A coder's unit, with its place in the list of all coders' units. */
interface PlacedUnit {
  unit: Unit;
  index: number;
}

/**
 * All unitary alignments that can stand in a best alignment: the others cost more than their units would alone.
 * With n coders there may be as many as the units to the power of n, so it is for three at most.
 */
export function candidateAlignments(coders: readonly (readonly Unit[])[], weights: Weights): UnitaryAlignment[] {
  const pairs = (coders.length * (coders.length - 1)) / 2;
  const candidates: UnitaryAlignment[] = [];
  const extend = (chosen: readonly PlacedUnit[], known: number, rest: readonly (readonly PlacedUnit[])[]) => {
    const knownPairs = (chosen.length * (chosen.length - 1)) / 2;
    const disorder = (known + (pairs - knownPairs) * NOTHING_THERE) / pairs;
    if (chosen.length > 0 && disorder <= chosen.length * NOTHING_THERE) {
      candidates.push({ units: chosen.map(({ index }) => index), disorder });
    }
    for (const [coder, units] of rest.entries()) {
      for (const next of units) {
        const added = chosen.reduce((sum, { unit }) => sum + dissimilarity(unit, next.unit, weights), known);
        // Even with all coders in it, it would cost more than its units alone.
        if (added / pairs <= coders.length * NOTHING_THERE) extend([...chosen, next], added, rest.slice(coder + 1));
      }
    }
  };
  extend([], 0, placed(coders));
  return candidates;
}

function placed(coders: readonly (readonly Unit[])[]): PlacedUnit[][] {
  let index = 0;
  return coders.map((units) => units.map((unit) => ({ unit, index: index++ })));
}
