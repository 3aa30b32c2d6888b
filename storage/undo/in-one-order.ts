/** A value as text, its keys in one order: Chromium gives back what its session storage keeps with the keys sorted, Firefox as they were. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
