import { weightOf } from './pattern.ts';
import { wordLikeness } from './word-likeness.ts';
import type { Words } from './words.ts';

/** Words `from` to `to` (exclusive) of the old text and where the first of them stands now; the others follow it. */
export interface Run {
  from: number;
  to: number;
  place: number;
}

/** Runs are compared with so many before them: time would grow with the square of their number. */
const MOST_COMPARED = 300;

/** Which word of a text as it is now stands for which word of an older one: each for one at most. */
export class Correspondence {
  readonly old: Words;
  readonly now: Words;
  /** For each word of the old text the number of the word that stands for it, -1 where none does. */
  readonly counterparts: Int32Array;
  /** How much of the word that is, 0 to 1. */
  readonly standing: Float32Array;
  /** For each word of the text the number of the old one that it stands for, -1 where for none. */
  readonly owners: Int32Array;

  constructor(old: Words, now: Words) {
    [this.old, this.now] = [old, now];
    this.counterparts = new Int32Array(old.count).fill(-1);
    this.standing = new Float32Array(old.count);
    this.owners = new Int32Array(now.count).fill(-1);
  }

  /** Whether both are words that stand for none yet. */
  areFree(index: number, place: number): boolean {
    return this.counterparts[index] === -1 && this.owners[place] === -1;
  }

  pair(index: number, place: number, standing: number): void {
    this.counterparts[index] = place;
    this.standing[index] = standing;
    this.owners[place] = index;
  }

  /** Takes two words for each other, and those around them as long as they are the same. */
  pairAround(index: number, place: number): void {
    if (!this.areFree(index, place)) return;
    this.#pairSame(index, place, 1);
    this.#pairSame(index - 1, place - 1, -1);
  }

  #pairSame(index: number, place: number, step: 1 | -1): void {
    const { old, now } = this;
    let to = place;
    for (let at = index; this.areFree(at, to) && old.keys[at] === now.keys[to]; at += step) {
      this.pair(at, to, 1);
      to += step;
    }
  }

  /** Takes the words from there on for each other, as long as they are alike. */
  pairFrom(index: number, place: number, step: 1 | -1): void {
    let to = place;
    for (let at = index; this.areFree(at, to); at += step) {
      const likeness = wordLikeness(this.old, at, this.now, to);
      if (likeness === 0) return;
      this.pair(at, to, likeness);
      to += step;
    }
  }

  free({ from, to }: Run): void {
    for (let index = from; index < to; index += 1) {
      this.owners[this.counterparts[index] as number] = -1;
      this.counterparts[index] = -1;
      this.standing[index] = 0;
    }
  }

  /** In the order of the old text, each as long as it can be. */
  runs(): Run[] {
    const runs: Run[] = [];
    let last: Run | undefined;
    for (let index = 0; index < this.counterparts.length; index += 1) {
      const place = this.counterparts[index] as number;
      if (place === -1) continue;
      if (last?.to === index && place - last.place === index - last.from) last.to += 1;
      else runs.push((last = { from: index, to: index + 1, place }));
    }
    return runs;
  }

  /** Which runs kept their order: of all sets of such the one with the most letters. The others were moved. */
  runsByOrder(): { ordered: Run[]; moved: Run[] } {
    const runs = this.runs();
    const ordered = new Set<Run>();
    for (let chain = this.#heaviestChain(runs); chain; chain = chain.before) ordered.add(chain.run);
    return { ordered: [...ordered], moved: runs.filter((run) => !ordered.has(run)) };
  }

  #heaviestChain(runs: readonly Run[]): Chain | null {
    const chains: Chain[] = [];
    let heaviest: Chain | null = null;
    for (const run of runs) {
      let before: Chain | null = null;
      for (let at = Math.max(0, chains.length - MOST_COMPARED); at < chains.length; at += 1) {
        const other = chains[at] as Chain;
        if (other.run.place < run.place && other.weight > (before?.weight ?? 0)) before = other;
      }
      const weight = (before?.weight ?? 0) + weightOf(this.old, run.from, run.to);
      const chain: Chain = { run, weight, before };
      chains.push(chain);
      if (weight > (heaviest?.weight ?? 0)) heaviest = chain;
    }
    return heaviest;
  }
}

/** Runs in order, the last of them and those before it. */
interface Chain {
  run: Run;
  weight: number;
  before: Chain | null;
}
