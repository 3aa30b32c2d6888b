/**
 * The entrance for whoever bundles this folder by itself: describing and anchoring passages in any page, without
 * an extension. docs/anchoring.md explains it.
 */
import type { Selector } from '../model/selector.ts';
import { anchorAll as anchorInText } from './anchoring/anchor.ts';
import type { Anchor } from './anchoring/anchor.ts';
import { completeSelectors } from './anchoring/complete-selectors.ts';
import { describe as describeInText } from './anchoring/describe.ts';
import { readWords, sourceOf } from './reading/page-blocks.ts';
import { TextMap } from './text/text-map.ts';

export type { Anchor } from './anchoring/anchor.ts';
export type { Selector } from '../model/selector.ts';

/** An anchor and its DOM range; null where it is ambiguous or gone, or where no text node holds its words. */
export type PlacedAnchor = Anchor & { range: Range | null };

/**
 * The W3C selectors (quote with context, and position in UTF-16 units) of a range's words, in the text of all
 * that `root` shows. Null where the range holds no words below `root`.
 */
export function describe(root: Element, range: AbstractRange): Selector[] | null {
  return describeAll(root, [range])[0] ?? null;
}

/** The selectors of many ranges, in the order given. One walk of the DOM for all. */
export function describeAll(root: Element, ranges: readonly AbstractRange[]): (Selector[] | null)[] {
  const map = textOf(root);
  return ranges.map((range) => describeInText(map, range));
}

/**
 * Where each passage stands below `root` now, in the order given. One walk of the DOM for all passages, and no
 * change to it. Any selectors give an outcome, never an exception; those of other kinds than these two are passed over.
 */
export function anchorAll(root: Element, passages: readonly (readonly Selector[])[]): PlacedAnchor[] {
  const map = textOf(root);
  return anchorInText(map, passages.map(completeSelectors)).map((anchor) => {
    return { ...anchor, range: 'start' in anchor ? map.rangeOf(anchor.start, anchor.end) : null };
  });
}

function textOf(root: Element): TextMap {
  return new TextMap(readWords(root).map(sourceOf));
}
