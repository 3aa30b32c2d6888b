import { useState } from 'react';

/** The list of before as long as it holds the same objects, so that what is worked out of it is not worked out again. */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const [same, keep] = useState(list);
  if (same.length === list.length && same.every((item, index) => item === list[index])) return same;
  keep(list);
  return list;
}
