import { wordsOf } from '../../analysis/words.ts';
import { placeBlocks, type PlacedBlock } from '../../model/article-text.ts';
import type { Revision } from '../../model/revision.ts';
import type { Proposal } from './proposal.ts';

export type Edge = 'start' | 'end';

/**
 * The proposal with one of its edges a word further (1) or back (-1). An edge stops before and behind the punctuation at a word,
 * and at its block's own edges; a word is always left.
 * @param language BCP 47, as the page declares it.
 */
export function moveEdge(
  proposal: Proposal,
  edge: Edge,
  by: 1 | -1,
  { text, blocks }: Pick<Revision, 'text' | 'blocks'>,
  language: string | null,
): Proposal {
  const { [edge]: offset, start, end } = proposal;
  const block = placeBlocks(blocks).find((candidate) => offset >= candidate.start && offset <= candidate.end);
  if (!block) return proposal;
  const isWithin = (stop: number) => (edge === 'start' ? stop < end : stop > start);
  const stops = stopsIn(block, edge, language).filter((stop) => (by === 1 ? stop > offset : stop < offset));
  const next = by === 1 ? stops.at(0) : stops.at(-1);
  if (next === undefined || !isWithin(next) || !/[\p{L}\p{N}]/u.test(wordsBetween(text, proposal, edge, next))) {
    return proposal;
  }
  return { ...proposal, [edge]: next };
}

function wordsBetween(text: string, { start, end }: Proposal, edge: Edge, next: number): string {
  return edge === 'start' ? text.slice(next, end) : text.slice(start, next);
}

/** Where an edge may stand: at a word's own edge, and where white space begins or ends. In order, each once. */
function stopsIn(block: PlacedBlock, edge: Edge, language: string | null): number[] {
  const words = wordsOf(block.text, language).map((word) => word[edge]);
  const chunks = [...block.text.matchAll(/\S+/gu)].map(({ 0: chunk, index }) =>
    edge === 'start' ? index : index + chunk.length,
  );
  const stops = new Set([...words, ...chunks].map((stop) => block.start + stop));
  return [...stops].toSorted((one, other) => one - other);
}
