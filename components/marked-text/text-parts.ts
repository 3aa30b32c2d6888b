import type { Stretch } from '../../analysis/stretch.ts';

/** A stretch of a block that the same passages cover. */
export interface TextPart {
  text: string;
  /** Those that cover it, as places in the list; the one that the coders agree on least first, where that is known. */
  passages: readonly number[];
}

/** A block's text cut at the edges of passages. UTF-16 offsets, of block and passages, in the article's text. */
export function textParts(
  text: string,
  block: Stretch,
  passages: readonly (Stretch & { agreement?: number })[],
): TextPart[] {
  const own = passages
    .map((passage, place) => ({ ...passage, place }))
    .filter(({ start, end }) => start < block.end && end > block.start)
    .toSorted((one, other) => (one.agreement ?? 0) - (other.agreement ?? 0));
  const inside = own.flatMap(({ start, end }) => [Math.max(start, block.start), Math.min(end, block.end)]);
  const edges = [...new Set([block.start, ...inside, block.end])].toSorted((one, other) => one - other);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const covering = own.filter((passage) => passage.start < end && passage.end > start);
    return { text: text.slice(start, end), passages: covering.map(({ place }) => place) };
  });
}
