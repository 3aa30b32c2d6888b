import type { Tag } from '../../model/tag.ts';
import type { CodedPassage } from './coded-text.ts';
import type { Stretch } from '../stretch.ts';

/** What one coder says of a stretch. */
export interface StretchMarking {
  /** The coder's place in the list. */
  coder: number;
  tags: readonly Tag[];
}

/** Words that the same passages cover, and so the same coders marked. */
export interface MarkedStretch extends Stretch {
  /** At least one; in the coders' order, each coder once with all tags of the passages there. */
  markings: readonly StretchMarking[];
}

/**
 * A text cut wherever a passage of anybody begins or ends, in reading order, without what nobody marked.
 * @param coders the passages of each; UTF-16 offsets in one text.
 */
export function markedStretches(coders: readonly (readonly CodedPassage[])[]): MarkedStretch[] {
  const passages = coders
    .flatMap((own, coder) => own.map((passage) => ({ ...passage, coder })))
    .toSorted((one, other) => one.start - other.start);
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].toSorted((one, other) => one - other);
  const stretches: MarkedStretch[] = [];
  let covering: typeof passages = [];
  let next = 0;
  for (const [index, start] of edges.slice(0, -1).entries()) {
    covering = covering.filter(({ end }) => end > start);
    for (; passages[next] && (passages[next]?.start ?? 0) <= start; next += 1) covering.push(passages[next] as never);
    if (covering.length > 0) stretches.push({ start, end: edges[index + 1] ?? start, markings: markingsOf(covering) });
  }
  return stretches;
}

/** How many coders gave each tag to a stretch. */
export function countByTag(markings: readonly StretchMarking[]): Partial<Record<Tag, number>> {
  const counts: Partial<Record<Tag, number>> = {};
  for (const tag of markings.flatMap(({ tags }) => tags)) counts[tag] = (counts[tag] ?? 0) + 1;
  return counts;
}

function markingsOf(covering: readonly (CodedPassage & { coder: number })[]): StretchMarking[] {
  return [...Map.groupBy(covering, ({ coder }) => coder)]
    .map(([coder, own]) => ({ coder, tags: [...new Set(own.flatMap(({ tags }) => tags))] }))
    .toSorted((one, other) => one.coder - other.coder);
}
