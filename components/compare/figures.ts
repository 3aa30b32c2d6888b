import type { Stretch } from '../../analysis/stretch.ts';
import type { TagSegment } from '../../analysis/tag-mix.ts';
import type { Id } from '../../model/id.ts';
import type { Tag } from '../../model/tag.ts';
import { countOf } from '../ui/counts.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';

/** Opens the passages behind a figure in their article, the first in view; without ids the article itself. */
export type ShowPassages = (article: Id, ids: readonly Id[]) => void;

/** Stretches of an article's text that are no annotations; UTF-16 offsets in that revision. */
export interface PlacesInText {
  revision: Id;
  stretches: readonly Stretch[];
}

/** Opens them in the stored text. */
export type ShowPlaces = (article: Id, places: PlacesInText) => void;

/** A share of 0 to 1 in whole per cent. What occurs is never shown as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1\u00a0%';
  return `${Math.round(share * 100)}\u00a0%`;
}

/** From so many on, a share in per cent says more than it hides. */
const FEWEST_FOR_PERCENT = 20;

/** A part of a whole as small as it is: "4 of 11", and from twenty on "36 %, 12 of 33". */
export function partOf(count: number, all: number): string {
  const counts = `${count} of ${all}`;
  return all < FEWEST_FOR_PERCENT ? counts : `${percent(count / all)}, ${counts}`;
}

/** What a part of the bar is, in full: "Quote and opinion: 12 % of The Harbour Post, 4 passages". */
export function segmentName({ tags, share, ids }: TagSegment, outlet: string): string {
  return `${nameOfTags(tags)}: ${percent(share)} of ${outlet}, ${countOf(ids.length, 'passage')}`;
}

const LISTS = new Intl.ListFormat('en-GB');

/** "Quote alone", "Quote and opinion", "Fact, quote and opinion". */
export function nameOfTags(tags: readonly Tag[]): string {
  const [first, ...others] = tags.map((tag) => TAG_LABELS[tag]);
  if (!first) return 'Untagged';
  if (others.length === 0) return `${first} alone`;
  return LISTS.format([first, ...others.map((label) => label.toLowerCase())]);
}
