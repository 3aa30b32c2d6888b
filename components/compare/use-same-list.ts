import { useState } from 'react';
import { isSameList } from './same-list.ts';

/** The list of before as long as it holds the same objects, so that what is worked out of it is not worked out again. */
export function useSameList<Item>(list: readonly Item[]): readonly Item[] {
  const [same, keep] = useState(list);
  if (isSameList(same, list)) return same;
  keep(list);
  return list;
}
