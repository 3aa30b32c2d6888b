import type { JudgedPassage, Marking } from '../../../analysis/agreement/judged-passages.ts';
import type { Stretch } from '../../../analysis/stretch.ts';
import type { Id } from '../../../model/id.ts';
import type { Decision } from '../../../model/settlement.ts';
import { inTagOrder, type Tag } from '../../../model/tag.ts';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import type { MarkedPassage } from '../coded-case.ts';

/** A passage of an article's text that its coders judged, with their annotations. */
export type Disputed = JudgedPassage<MarkedPassage>;

/** What some coders marked alike of a passage: one passage, or several where they cut it. */
export interface Offer {
  /** Their places in the list of coders. */
  coders: readonly number[];
  markings: readonly Marking<MarkedPassage>[];
}

/** What a person may take as it is; what most coders marked comes first. */
export function offersOf({ markings }: Disputed): Offer[] {
  const byCoder = [...Map.groupBy(markings, ({ coder }) => coder)].toSorted(([one], [other]) => one - other);
  const alike = Map.groupBy(byCoder, ([, own]) =>
    own.map(({ start, end, tags }) => `${start}-${end} ${tags.join()}`).join(),
  );
  return [...alike.values()]
    .map((same) => ({ coders: same.map(([coder]) => coder), markings: same[0]?.[1] ?? [] }))
    .toSorted((one, other) => other.coders.length - one.coders.length);
}

/** The boundaries and tags that a passage's coders gave. UTF-16 offsets. */
export interface Pieces {
  starts: number[];
  ends: number[];
  tags: Tag[];
}

export function piecesOf({ markings }: Disputed): Pieces {
  const ascending = (offsets: number[]) => [...new Set(offsets)].toSorted((one, other) => one - other);
  return {
    starts: ascending(markings.map(({ start }) => start)),
    ends: ascending(markings.map(({ end }) => end)),
    tags: inTagOrder([...new Set(markings.flatMap(({ tags }) => tags))]),
  };
}

/** A passage put together of the pieces. */
export interface Chosen extends Stretch {
  tags: readonly Tag[];
}

/** The coder's marking that is most like it: the most tags in common, then the nearest boundaries. Its fields are taken over. */
export function mostLike({ markings }: Disputed, chosen: Chosen): Marking<MarkedPassage> | undefined {
  const [best] = markings.toSorted(
    (one, other) => sharedTags(other, chosen) - sharedTags(one, chosen) || apart(one, chosen) - apart(other, chosen),
  );
  return best;
}

/** What is decided where a passage is to be what was marked or put together; nothing, for no passage. */
export function decisionOf(
  passage: Disputed,
  chosen: readonly (Chosen & { annotation?: Id })[],
  { text, revision }: { text: string; revision: Id },
): Decision {
  return {
    from: passage.markings.map(({ annotation, modified }) => ({ annotation, modified })),
    passages: chosen.map(({ annotation, start, end, tags }) => ({
      like: annotation ?? mostLike(passage, { start, end, tags })?.annotation ?? '',
      revision,
      selectors: selectorsOf(text, { start, end }),
      tags: [...tags],
    })),
  };
}

function sharedTags(one: Chosen, other: Chosen): number {
  return one.tags.filter((tag) => other.tags.includes(tag)).length;
}

function apart(one: Stretch, other: Stretch): number {
  return Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
}
