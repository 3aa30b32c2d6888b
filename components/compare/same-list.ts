/** Whether two lists hold the very same objects in the same order: then what was worked out of the one stands for the other. */
export function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
