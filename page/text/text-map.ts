import { textOfBlocks } from '../../model/article-text.ts';
import type { PlacedBlock } from '../../model/article-text.ts';
import { firstIndex } from './binary-search.ts';
import { inOneTree, type DomPoint } from './flat-tree.ts';
import { withPlainSpaces, type Run } from './folded-text.ts';
import { layOut } from './text-layout.ts';
import type { NodeRuns, SourceBlock } from './text-layout.ts';

/** Where a position that stands outside the text goes: to the next character, or back to the one before. */
export type Edge = 'start' | 'end';

/**
 * The text of an article (or of a whole page) and where each of its characters stands in the DOM.
 * `text` is the canonical text of model/article-text.ts; its offsets are UTF-16, ends exclusive.
 * It describes the page as it was when read: once the page's text changes, read the page again.
 */
export class TextMap {
  readonly text: string;
  readonly blocks: readonly PlacedBlock[];
  readonly #runs: readonly Run[];
  /** In document order. */
  readonly #nodes: readonly NodeRuns[];
  readonly #byNode: ReadonlyMap<Node, NodeRuns>;

  /** Takes the blocks in the order of the text; those without words are left out. */
  constructor(sources: readonly SourceBlock[]) {
    const { blocks, runs, nodes } = layOut(sources);
    this.text = textOfBlocks(blocks);
    this.blocks = blocks;
    this.#runs = runs;
    this.#nodes = nodes;
    this.#byNode = new Map(nodes.map((entry) => [entry.node, entry]));
  }

  /** The nodes that hold its words, in the order of the document. Ranges over them would cost the page a little at each of its changes. */
  get textNodes(): Text[] {
    return this.#nodes.map(({ node }) => node);
  }

  /**
   * One range from a passage's first character to its last; null where no text node holds any of it. Where the
   * passage starts in a headline that stands below its end in the page, the first node's part.
   */
  rangeOf(start: number, end: number): Range | null {
    const range = rangeOver(this.#runsWithin(start, end), start, end);
    return range?.collapsed ? (this.rangesOf(start, end)[0] ?? null) : range;
  }

  /**
   * The passage as one range per text node, so that what stands between two parts of the article
   * (an advertisement, the white space of the markup) is in none of them.
   */
  rangesOf(start: number, end: number): Range[] {
    const perNode = Map.groupBy(this.#runsWithin(start, end), ({ node }) => node);
    return [...perNode.values()].map((runs) => rangeOver(runs, start, end)).filter((range) => range !== null);
  }

  /**
   * The text's offset at a DOM position. A position outside the text (folded white space, an element, words
   * beside the article) counts as the next character of the text for a range's start, and as the end of the
   * one before for its end. Null where there is none, or where the position is in another document.
   */
  offsetOf(node: Node, offset: number, edge: Edge): number | null {
    return this.#offsetWithin(node, offset, edge) ?? this.#offsetBeside(node, offset, edge);
  }

  /** Whether any of the node's characters is in the text. */
  holds(node: Node): boolean {
    return this.#byNode.has(node);
  }

  /** The runs of that stretch that the page has not rewritten since: words that changed are never passed off as these. */
  #runsWithin(start: number, end: number): Run[] {
    const first = firstIndex(this.#runs.length, (index) => textEnd(this.#run(index)) > start);
    const beyond = firstIndex(this.#runs.length, (index) => this.#run(index).start >= end);
    return this.#runs.slice(first, beyond).filter((run) => this.#isCurrent(run));
  }

  #offsetWithin(node: Node, offset: number, edge: Edge): number | null {
    const entry = this.#byNode.get(node);
    if (!entry) return null;
    const { first, last } = entry;
    const isBeyond = (run: Run): boolean => (edge === 'start' ? nodeEnd(run) > offset : run.nodeStart >= offset);
    const beyond = first + firstIndex(last - first + 1, (step) => isBeyond(this.#run(first + step)));
    const index = edge === 'start' ? beyond : beyond - 1;
    return index < first || index > last ? null : offsetInRun(this.#run(index), offset);
  }

  #offsetBeside(container: Node, offset: number, edge: Edge): number | null {
    const beyond = this.#indexOfNodeBeyond(container, offset, edge);
    const entry = beyond === null ? undefined : this.#nodes[edge === 'start' ? beyond : beyond - 1];
    if (!entry) return null;
    return edge === 'start' ? this.#run(entry.first).start : textEnd(this.#run(entry.last));
  }

  /** The first node that starts at or after the position; for an end, the first that reaches beyond it. */
  #indexOfNodeBeyond(container: Node, offset: number, edge: Edge): number | null {
    const position = { node: container, offset };
    const isBeyond = ({ node }: NodeRuns): boolean =>
      edge === 'start'
        ? comparePositions({ node, offset: 0 }, position) >= 0
        : comparePositions({ node, offset: node.length }, position) > 0;
    try {
      return firstIndex(this.#nodes.length, (index) => isBeyond(this.#nodes[index] as NodeRuns));
    } catch {
      // The position stands on another page than the text, or this page took that text away meanwhile.
      return null;
    }
  }

  #isCurrent(run: Run): boolean {
    const words = withPlainSpaces(run.node.data.slice(run.nodeStart, nodeEnd(run)));
    return this.text.startsWith(words, run.start) && words.length === run.length;
  }

  #run(index: number): Run {
    return this.#runs[index] as Run;
  }
}

/** Below 0 where the first comes before the second. @throws where no tree holds both. */
function comparePositions(one: DomPoint, other: DomPoint): number {
  const points = inOneTree(one, other);
  if (!points) throw new RangeError('These positions are on different pages.');
  const [first, second] = points;
  const position = new Range();
  position.setStart(second.node, second.offset);
  return position.comparePoint(first.node, first.offset);
}

function textEnd(run: Run): number {
  return run.start + run.length;
}

function nodeEnd(run: Run): number {
  return run.nodeStart + run.length;
}

/** The text's offset of the place in the run that is nearest to the node's offset. */
function offsetInRun(run: Run, nodeOffset: number): number {
  return run.start + Math.min(Math.max(nodeOffset - run.nodeStart, 0), run.length);
}

/** The node's offset of the place in the run that is nearest to the text's offset. */
function offsetInNode(run: Run, textOffset: number): number {
  return run.nodeStart + Math.min(Math.max(textOffset - run.start, 0), run.length);
}

function rangeOver(runs: readonly Run[], start: number, end: number): Range | null {
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, offsetInNode(first, start));
  range.setEnd(last.node, offsetInNode(last, end));
  return range;
}
