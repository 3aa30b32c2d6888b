import { belongsTo, isOriginal, NOT_OURS } from './characters.ts';
import type { Origin, Origins } from './characters.ts';
import { noCounts, type Counts } from './counts.ts';
import { firstIndex } from './first-index.ts';
import { isInvisible, textNodesOf } from './page-words.ts';

/** Characters of the unchanged page, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is left of a passage, as a fraction, and where it stands now: indexes in the changed page's characters. */
interface Truth {
  survival: number;
  indexes: ReadonlySet<number>;
  first: number;
  last: number;
}

const RIGHT = 0.9;
const WRONG = 0.5;
/** With less left of it, a passage is deleted; with less than PRESENT, neither answer is right. */
const DELETED = 0.1;
const PRESENT = 0.8;

/** The visible characters of a changed page in its order. White space and text that is no part of the page are left out. */
export class ChangedPage {
  readonly #nodes: readonly Text[];
  readonly #starts: readonly number[];
  readonly #origins: readonly Origin[];
  /** The indexes of what became of each character of the unchanged page. */
  readonly #indexes: ReadonlyMap<number, readonly number[]>;

  constructor(root: Element, characters: Origins) {
    const origins: Origin[] = [];
    const starts: number[] = [];
    this.#nodes = textNodesOf(root);
    for (const node of this.#nodes) {
      starts.push(origins.length);
      characters.originsOf(node).forEach((origin, offset) => {
        if (!isInvisible(node.data.charAt(offset))) origins.push(origin);
      });
    }
    this.#starts = starts;
    this.#origins = origins;
    this.#indexes = Map.groupBy(origins.keys(), (index) => Math.floor(origins[index] ?? NOT_OURS));
  }

  truthOf(passage: Stretch): Truth {
    const indexes: number[] = [];
    for (let character = passage.from; character < passage.to; character += 1) {
      for (const index of this.#indexes.get(character) ?? []) {
        if (belongsTo(this.#originAt(index), passage)) indexes.push(index);
      }
    }
    const surviving = indexes.filter((index) => isOriginal(this.#originAt(index)));
    return {
      survival: surviving.length / (passage.to - passage.from),
      indexes: new Set(indexes),
      first: Math.min(...indexes),
      last: Math.max(...indexes),
    };
  }

  /**
   * Of all characters of the passage and of the range, the fraction that both have. What is inserted amid the
   * passage counts as neither right nor wrong: one range cannot leave it out, several can.
   */
  overlap(range: Range, truth: Truth): number {
    const [from, to] = [this.#indexAt(range, 'start'), this.#indexAt(range, 'end')];
    let both = 0;
    let beside = 0;
    for (let index = from; index < to; index += 1) {
      if (truth.indexes.has(index)) both += 1;
      else if (index < truth.first || index > truth.last) beside += 1;
    }
    return both === 0 ? 0 : both / (truth.indexes.size + beside);
  }

  #originAt(index: number): Origin {
    return this.#origins[index] ?? NOT_OURS;
  }

  /** How many characters stand before that end of the range. */
  #indexAt(range: Range, edge: 'start' | 'end'): number {
    const point = range.cloneRange();
    point.collapse(edge === 'start');
    // The first node that reaches beyond the point holds it, or stands behind it as a whole.
    const index = firstIndex(this.#nodes.length, (at) => {
      const node = this.#nodes[at] as Text;
      return point.comparePoint(node, node.length) > 0;
    });
    const node = this.#nodes[index];
    if (!node) return this.#origins.length;
    const offset = point.startContainer === node ? point.startOffset : 0;
    const before = [...Array(offset).keys()].filter((at) => !isInvisible(node.data.charAt(at))).length;
    return (this.#starts[index] ?? 0) + before;
  }
}

/** Counts an engine's answers, null for gone or ambiguous; passages without an answer are left out. */
export function score(page: ChangedPage, passages: readonly Stretch[], answers: readonly (Range | null)[]): Counts {
  const counts = noCounts();
  answers.forEach((range, index) => {
    const passage = passages[index];
    if (passage) count(counts, page, passage, range);
  });
  return counts;
}

function count(counts: Counts, page: ChangedPage, passage: Stretch, range: Range | null): void {
  const truth = page.truthOf(passage);
  const overlap = range ? page.overlap(range, truth) : null;
  counts.n += 1;
  const isDeleted = truth.survival < DELETED;
  if (!isDeleted && truth.survival <= PRESENT) return;
  counts.scored += 1;
  if (overlap !== null && overlap < WRONG) counts.wrong += 1;
  if (isDeleted) {
    counts.deleted += 1;
    if (overlap === null) counts.right += 1;
    else counts.deletedAnchored += 1;
    return;
  }
  counts.present += 1;
  if (overlap === null) counts.missed += 1;
  else if (overlap >= RIGHT) {
    counts.right += 1;
    counts.presentRight += 1;
  }
}
