import type { Id } from './id.ts';
import type { SettledMarking, Settlement } from './settlement.ts';

/** What one person settled of a project. */
export interface SettledBy {
  author: Id;
  settlements: readonly Settlement[];
}

/** What everybody who settled it decided alike. */
export interface MergedSettlement extends Settlement {
  by: readonly Id[];
}

/** Markings that people settled otherwise than each other; it counts as open until a person decides. */
export interface SettlementConflict {
  from: readonly SettledMarking[];
  /** In the order of the sets; each decision once. */
  sides: readonly { by: readonly Id[]; passages: readonly Id[] }[];
}

export interface MergedSettlements {
  settled: readonly MergedSettlement[];
  conflicts: readonly SettlementConflict[];
}

type Authored = Settlement & { author: Id };

/**
 * Several people's settlements as one, passage by passage: the same decisions unite, different ones stand beside each other, and one
 * that was made over others takes their place. It follows from the sets alone, in whatever order they came.
 * @param sets each author once; of the same decision the first set's passages stand.
 * @param wordsOf what a passage says and where: two with the same are the same decision.
 */
export function mergeSettlements(sets: readonly SettledBy[], wordsOf: (passage: Id) => string): MergedSettlements {
  const all = sets.flatMap(({ author, settlements }) => settlements.map((each): Authored => ({ ...each, author })));
  const replaced = new Set(all.flatMap(({ instead = [] }) => instead));
  const settled: MergedSettlement[] = [];
  const conflicts: SettlementConflict[] = [];
  for (const group of sharingMarkings(all.filter(({ id }) => !replaced.has(id)))) {
    const byAuthor = Map.groupBy(group, ({ author }) => author);
    const byDecision = Map.groupBy(byAuthor.values(), (own) => decisionOf(own, wordsOf));
    const [[first = []] = [], ...others] = [...byDecision.values()];
    const from = markingsOf(group);
    if (others.length === 0) settled.push(...united(first, from, [...byAuthor.keys()]));
    else conflicts.push({ from, sides: [...byDecision.values()].map(sideOf) });
  }
  return { settled, conflicts };
}

/** Each with all that shares a marking with it, directly or by way of others. */
function sharingMarkings(settlements: readonly Authored[]): Authored[][] {
  const groups = new Map<Id, Authored[]>();
  for (const settlement of settlements) {
    const met = new Set(settlement.from.flatMap(({ annotation }) => groups.get(annotation) ?? []));
    const group = [...met, settlement];
    for (const { from } of group) for (const { annotation } of from) groups.set(annotation, group);
  }
  return [...new Set(groups.values())];
}

function decisionOf(own: readonly Authored[], wordsOf: (passage: Id) => string): string {
  const words = own.flatMap(({ passages }) => passages.map(wordsOf));
  return JSON.stringify([...new Set(words)].toSorted());
}

/** One author's settlements, the first of which is of all that others settled with them, too. */
function united(own: readonly Authored[], from: readonly SettledMarking[], by: readonly Id[]): MergedSettlement[] {
  const known = new Set(own.flatMap((each) => each.from.map(keyOf)));
  const more = from.filter((marking) => !known.has(keyOf(marking)));
  return own.map(({ author: _author, ...settlement }, index) => ({
    ...settlement,
    from: index === 0 ? [...settlement.from, ...more] : settlement.from,
    by,
  }));
}

function sideOf(alike: readonly (readonly Authored[])[]): SettlementConflict['sides'][number] {
  const [first = []] = alike;
  return {
    by: alike.flatMap(([settlement]) => settlement?.author ?? []),
    passages: first.flatMap(({ passages }) => passages),
  };
}

function markingsOf(group: readonly Authored[]): SettledMarking[] {
  return [...new Map(group.flatMap(({ from }) => from.map((marking) => [keyOf(marking), marking]))).values()];
}

function keyOf({ annotation, modified }: SettledMarking): string {
  return `${annotation} ${modified}`;
}
