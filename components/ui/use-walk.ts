import { useState } from 'react';

/** A walk through a list, from one item to the next by key, button or click. */
export interface Walk {
  /** The item that is looked at; null for none. */
  current: string | null;
  choose: (id: string) => void;
  /** To the next or the one before, whose button then has the keys; stays at either end. */
  go: (step: 1 | -1) => void;
}

/**
 * @param ids of the items, in their order. One that is gone is looked at no more.
 * @param start what is looked at while nothing was chosen.
 */
export function useWalk(ids: readonly string[], start: string | null): Walk {
  const [chosen, choose] = useState<string | null>(null);
  const current = chosen !== null && ids.includes(chosen) ? chosen : start;
  const go = (step: 1 | -1) => {
    const next = current === null ? ids[0] : ids[ids.indexOf(current) + step];
    if (next === undefined) return;
    choose(next);
    // Its text is scrolled to the passage; the list scrolls by itself.
    document.getElementById(idInWalk(next))?.focus({ preventScroll: true });
  };
  return { current, choose, go };
}

/** What the button of an item is found by. */
export function idInWalk(id: string): string {
  return `walk-${id}`;
}
