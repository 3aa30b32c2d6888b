import { BLOCK_SEPARATOR } from '../../model/article-text.ts';
import type { BlockKind, PlacedBlock } from '../../model/article-text.ts';
import { FoldedText } from './folded-text.ts';
import type { Part, Run } from './folded-text.ts';

/** What a block of text is made of on the page. */
export interface SourceBlock {
  kind: BlockKind;
  parts: readonly Part[];
  /** Its place among the blocks of the document: a headline opens the text wherever it stands in the page. */
  order: number;
}

/** The runs of one text node, as indexes into all runs; both inclusive. */
export interface NodeRuns {
  node: Text;
  first: number;
  last: number;
}

export interface TextLayout {
  blocks: PlacedBlock[];
  /** In the order of the text. */
  runs: Run[];
  /** In the order of the document. */
  nodes: NodeRuns[];
}

/** Sets blocks one after the other, each with its words' places; blocks without words are left out. */
export function layOut(sources: readonly SourceBlock[]): TextLayout {
  const blocks: PlacedBlock[] = [];
  const runs: Run[] = [];
  const nodes: { order: number; entry: NodeRuns }[] = [];
  let start = 0;
  for (const { kind, parts, order } of sources) {
    const folded = new FoldedText(parts);
    if (folded.text === '') continue;
    const { text } = folded;
    blocks.push({ kind, text, start, end: start + text.length });
    for (const entry of nodesOf(folded.runs, runs.length)) nodes.push({ order, entry });
    for (const run of folded.runs) runs.push({ ...run, start: start + run.start });
    start += text.length + BLOCK_SEPARATOR.length;
  }
  // A stable sort: the nodes of one block keep their order.
  nodes.sort((one, other) => one.order - other.order);
  return { blocks, runs, nodes: nodes.map(({ entry }) => entry) };
}

function nodesOf(runs: readonly Run[], firstIndex: number): NodeRuns[] {
  const nodes: NodeRuns[] = [];
  runs.forEach(({ node }, index) => {
    const last = nodes.at(-1);
    if (last?.node === node) last.last = firstIndex + index;
    else nodes.push({ node, first: firstIndex + index, last: firstIndex + index });
  });
  return nodes;
}
