import type { BlockChange } from '../../analysis/revisions/revision-diff.ts';
import type { DiffPart } from '../../analysis/revisions/word-diff.ts';
import type { Tag } from '../../model/tag.ts';
import type { PlacedPassage } from '../compare/placed-passages.ts';

/** A part of a diff that lies inside or outside of marked passages as a whole. */
export interface MarkedPart extends DiffPart {
  /** The first tag of the shortest passage that it lies in; null outside of all. */
  tag: Tag | null;
}

/** A block's change as parts, cut where passages begin and end. Passages are placed in the older text; UTF-16. */
export function markedParts(change: BlockChange, passages: readonly PlacedPassage[]): MarkedPart[] {
  let place = 'before' in change ? change.before.start : 0;
  return partsOf(change).flatMap((part): MarkedPart[] => {
    if (part.kind === 'inserted') return [{ ...part, tag: null }];
    const start = place;
    place += part.text.length;
    return cutPart(part, start, passages);
  });
}

function partsOf(change: BlockChange): DiffPart[] {
  if (change.kind === 'changed') return change.parts;
  if (change.kind === 'inserted') return [{ kind: 'inserted', text: change.after.text }];
  return [{ kind: change.kind, text: change.before.text }];
}

function cutPart({ kind, text }: DiffPart, start: number, passages: readonly PlacedPassage[]): MarkedPart[] {
  const end = start + text.length;
  const inside = passages.filter((passage) => passage.start < end && start < passage.end);
  const edges = inside.flatMap((passage) => [passage.start, passage.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].toSorted((one, other) => one - other);
  return cuts.slice(0, -1).map((cut, index) => ({
    kind,
    text: text.slice(cut - start, (cuts[index + 1] ?? end) - start),
    tag: tagAt(cut, inside),
  }));
}

function tagAt(place: number, passages: readonly PlacedPassage[]): Tag | null {
  const around = passages.filter(({ start, end }) => start <= place && place < end);
  const shortest = around.toSorted((one, other) => one.end - one.start - (other.end - other.start)).at(0);
  return shortest?.annotation.tags[0] ?? null;
}
