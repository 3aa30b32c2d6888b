export interface BCubed {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * B-cubed (Bagga & Baldwin 1998): for each item, how much of its group is of its own gold class (precision), and how
 * much of that class is in its group (recall), both counting the item itself; means over the items, F1 of the means.
 * @param groups each item's group, in the order of `gold`.
 * @param gold each item's class.
 */
export function bCubed(groups: readonly unknown[], gold: readonly unknown[]): BCubed {
  const sizes = { group: countsOf(groups), gold: countsOf(gold), both: new Map<unknown, Map<unknown, number>>() };
  groups.forEach((group, index) => {
    const within = sizes.both.get(group) ?? new Map<unknown, number>();
    sizes.both.set(group, within.set(gold[index], (within.get(gold[index]) ?? 0) + 1));
  });
  const shareOf = (whole: Map<unknown, number>, of: readonly unknown[]): number =>
    mean(groups.map((group, index) => (sizes.both.get(group)?.get(gold[index]) ?? 0) / (whole.get(of[index]) ?? 1)));
  const [precision, recall] = [shareOf(sizes.group, groups), shareOf(sizes.gold, gold)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countsOf(labels: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
