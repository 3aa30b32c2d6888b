import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Stretch } from '../../analysis/stretch.ts';
import type { Id } from '../../model/id.ts';
import type { TextMap } from '../../page/text/text-map.ts';
import { inOneOrder, scrollAlong, type TiedPoint } from './linked-scroll.ts';
import type { ToldFact } from './told-facts.ts';

/** Of a column's height: where people read. */
const READING_LINE = 1 / 3;

interface LinkedColumns {
  scrollers: RefObject<Map<Id, HTMLElement>>;
  maps: ReadonlyMap<Id, TextMap>;
  facts: readonly ToldFact[];
  isLinked: boolean;
}

/** Scrolls the other columns along with the one that the reader scrolls, and all of them to a fact. */
export function useLinkedScroll({ scrollers, maps, facts, isLinked }: LinkedColumns) {
  /** The column under the reader's hand: the others' scrolling is our doing, and must not scroll it back. */
  const driver = useRef<Id | null>(null);
  const ties = useMemo(() => measuredTies(scrollers, maps, facts), [scrollers, maps, facts]);
  useEffect(() => ties.forgetOnResize(), [ties]);

  return {
    drive: (article: Id) => {
      driver.current = article;
    },
    follow: (article: Id) => {
      const moved = scrollers.current.get(article);
      if (!isLinked || !moved || driver.current !== article) return;
      for (const [other, scroller] of scrollers.current) {
        if (other === article) continue;
        const line = READING_LINE * moved.clientHeight;
        const ends = { from: moved.scrollHeight, to: scroller.scrollHeight };
        const top = scrollAlong(ties.between(article, other), ends, moved.scrollTop + line) - line;
        scroller.scrollTo({ top, behavior: 'instant' });
      }
    },
    goTo: ({ places }: ToldFact) => {
      driver.current = null;
      for (const [article, scroller] of scrollers.current) {
        const height = ties.heightOf(article, places.get(article)?.[0]);
        const top = (height ?? 0) - READING_LINE * scroller.clientHeight;
        if (height !== null) scroller.scrollTo({ top, behavior: 'instant' });
      }
    },
  };
}

/**
 * Where the columns tell the same facts, in CSS pixels of their contents. Measured when first needed, and again only once a
 * column has another size: scrolling changes no height in a column, and asks for them dozens of times a second.
 */
function measuredTies(
  scrollers: LinkedColumns['scrollers'],
  maps: LinkedColumns['maps'],
  facts: LinkedColumns['facts'],
) {
  const measured = new Map<string, readonly TiedPoint[]>();

  function heightOf(article: Id, place: Stretch | undefined): number | null {
    const scroller = scrollers.current.get(article);
    const range = place && maps.get(article)?.rangeOf(place.start, place.end);
    if (!scroller || !range) return null;
    return range.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  }

  function tiedBetween(one: Id, other: Id): TiedPoint[] {
    return facts.flatMap(({ places }) => {
      const [from, to] = [heightOf(one, places.get(one)?.[0]), heightOf(other, places.get(other)?.[0])];
      return from === null || to === null ? [] : [{ from, to }];
    });
  }

  return {
    heightOf,
    /** In one order in both. */
    between: (one: Id, other: Id): readonly TiedPoint[] => {
      const key = `${one} ${other}`;
      const tied = measured.get(key) ?? inOneOrder(tiedBetween(one, other));
      measured.set(key, tied);
      return tied;
    },
    /** @returns what ends it. */
    forgetOnResize: (): (() => void) => {
      const sizes = new ResizeObserver(() => measured.clear());
      // The text within, not the scroller: its width and its fonts make the heights.
      for (const scroller of scrollers.current.values()) for (const part of scroller.children) sizes.observe(part);
      return () => sizes.disconnect();
    },
  };
}
