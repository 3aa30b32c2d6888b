import { candidateAlignments, type UnitaryAlignment } from './candidates.ts';
import type { Unit, Weights } from './dissimilarity.ts';

/** Which units belong together, so that the disorders of all together are least. */
export interface Alignment {
  unitary: readonly UnitaryAlignment[];
  /** The sum of the disorders, divided by the mean number of units of a coder. */
  disorder: number;
  /** False where the search was given up: then there may be a better one. */
  isBest: boolean;
}

/** Branches looked at before the search gives up with the best so far; passages of news texts need a few hundred. */
const MOST_STEPS = 200_000;
const PRICE_ROUNDS = 60;
const EQUAL = 1e-9;
/** Of two alignments that cost the same, the one with fewer parts is taken: it explains more. */
const PART = 1e-6;

/**
 * The best alignment of two or three coders' units: each unit in exactly one unitary alignment, at least disorder.
 * A branch and bound over set partitions, whose bound comes from prices of the units (a feasible dual of the linear
 * program): a partition can cost no less than its units' prices.
 */
export function bestAlignment(coders: readonly (readonly Unit[])[], weights: Weights): Alignment {
  const units = coders.reduce((sum, own) => sum + own.length, 0);
  const candidates = candidateAlignments(coders, weights).map((each) => ({ ...each, cost: each.disorder + PART }));
  const prices = priceUnits(candidates, units);
  const priced = candidates.map((each) => ({ ...each, over: each.cost - priceOf(each, prices) }));
  const searched = separate(withinReach(priced, units), units).map(search);
  const unitary = searched.flatMap((part) => part.unitary);
  const disorder = unitary.reduce((sum, each) => sum + each.disorder, 0);
  return {
    unitary,
    disorder: units === 0 ? 0 : (disorder * coders.length) / units,
    isBest: searched.every(({ isBest }) => isBest),
  };
}

interface Candidate extends UnitaryAlignment {
  cost: number;
}

/** Prices so high that no candidate costs less than its units' prices: raised unit by unit, sharing what is left over. */
function priceUnits(candidates: readonly Candidate[], units: number): Float64Array {
  const ofUnit = Array.from({ length: units }, (): number[] => []);
  const left = Float64Array.from(candidates, ({ cost }) => cost);
  for (const [place, candidate] of candidates.entries()) for (const unit of candidate.units) ofUnit[unit]?.push(place);
  const prices = new Float64Array(units);
  const raise = (unit: number, by: number) => {
    prices[unit] = (prices[unit] ?? 0) + by;
    for (const place of ofUnit[unit] ?? []) left[place] = (left[place] ?? 0) - by;
  };
  for (let round = 0; round < PRICE_ROUNDS; round += 1) {
    // Taken back in part each round, so that neighbours can take what serves the whole better.
    const kept = round === PRICE_ROUNDS - 1 ? 1 : 0.5;
    for (let step = 0; step < units; step += 1) {
      const unit = round % 2 === 0 ? step : units - 1 - step;
      const most = (ofUnit[unit] ?? []).reduce((least, place) => Math.min(least, left[place] ?? 0), Infinity);
      if (Number.isFinite(most)) raise(unit, most > 0 ? most * (round === 0 ? 1 / 2 : kept) : most);
    }
  }
  return prices;
}

function priceOf({ units }: UnitaryAlignment, prices: Float64Array): number {
  return units.reduce((sum, unit) => sum + (prices[unit] ?? 0), 0);
}

interface PricedCandidate extends Candidate {
  /** What it costs over its units' prices; never below 0. */
  over: number;
}

/** Without those that cost more over their prices than a whole partition that is quickly found. */
function withinReach(candidates: readonly PricedCandidate[], units: number): PricedCandidate[] {
  const covered = new Uint8Array(units);
  let over = 0;
  for (const candidate of candidates.toSorted((one, other) => one.over - other.over)) {
    if (candidate.units.some((unit) => covered[unit])) continue;
    for (const unit of candidate.units) covered[unit] = 1;
    over += candidate.over;
  }
  return candidates.filter((candidate) => candidate.over <= over + EQUAL);
}

/** In parts that share no unit, each of which can be searched by itself. */
function separate(candidates: readonly PricedCandidate[], units: number): PricedCandidate[][] {
  const parents = Array.from({ length: units }, (_, unit) => unit);
  const rootOf = (unit: number): number => {
    let root = unit;
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
    parents[unit] = root;
    return root;
  };
  for (const { units: own } of candidates) for (const unit of own) parents[rootOf(unit)] = rootOf(own[0] ?? unit);
  return [...Map.groupBy(candidates, ({ units: own }) => rootOf(own[0] ?? 0)).values()];
}

function search(candidates: readonly PricedCandidate[]): Pick<Alignment, 'unitary' | 'isBest'> {
  const byUnit = new Map<number, PricedCandidate[]>();
  for (const candidate of candidates.toSorted((one, other) => one.over - other.over)) {
    for (const unit of candidate.units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), candidate]);
  }
  // Those with the fewest choices first.
  const order = [...byUnit.keys()].toSorted(
    (one, other) => (byUnit.get(one)?.length ?? 0) - (byUnit.get(other)?.length ?? 0),
  );
  const covered = new Set<number>();
  const chosen: UnitaryAlignment[] = [];
  let best: UnitaryAlignment[] = [];
  let bestOver = Infinity;
  let steps = 0;
  const descend = (from: number, over: number) => {
    let place = from;
    while (place < order.length && covered.has(order[place] ?? 0)) place += 1;
    if (place === order.length) {
      best = [...chosen];
      bestOver = over;
      return;
    }
    for (const candidate of byUnit.get(order[place] ?? 0) ?? []) {
      if (over + candidate.over >= bestOver - EQUAL || steps > MOST_STEPS) return;
      if (candidate.units.some((each) => covered.has(each))) continue;
      steps += 1;
      for (const each of candidate.units) covered.add(each);
      chosen.push(candidate);
      descend(place + 1, over + candidate.over);
      chosen.pop();
      for (const each of candidate.units) covered.delete(each);
    }
  };
  descend(0, 0);
  return { unitary: best, isBest: steps <= MOST_STEPS };
}
