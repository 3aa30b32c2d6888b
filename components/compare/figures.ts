import type { TagSegment } from '../../analysis/tag-mix.ts';
import type { Id } from '../../model/id.ts';
import type { Tag } from '../../model/tag.ts';
import { countOf } from '../ui/counts.ts';
import { TAG_LABELS } from '../ui/TagName.tsx';

/** Opens the passages behind a figure in their article; without ids the article itself. */
export type ShowPassages = (article: Id, ids: readonly Id[]) => void;

/** A share of 0 to 1 in whole per cent. What occurs is never shown as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1\u00a0%';
  return `${Math.round(share * 100)}\u00a0%`;
}

/** What a part of the bar is, in full: "Quote and opinion: 12 % of The Harbour Post, 4 passages". */
export function segmentName({ tags, share, ids }: TagSegment, outlet: string): string {
  return `${nameOfTags(tags)}: ${percent(share)} of ${outlet}, ${countOf(ids.length, 'passage')}`;
}

/** "Quote alone", "Quote and opinion", "Fact, quote and opinion". */
function nameOfTags(tags: readonly Tag[]): string {
  const [first, ...others] = tags.map((tag) => TAG_LABELS[tag]);
  if (!first) return 'Untagged';
  if (others.length === 0) return `${first} alone`;
  return new Intl.ListFormat('en-GB').format([first, ...others.map((label) => label.toLowerCase())]);
}
