import { keptWords } from '../../../kept-words.ts';
import { Characters, NOT_OURS, between, inSteadOf } from './characters.ts';
import type { Origin, Origins } from './characters.ts';
import type { PageWords, Word } from './page-words.ts';

/** So many words in a row that stand elsewhere in the new text were moved there. */
const MOVED = 8;

/**
 * What the characters of a later text are to an earlier one, by an alignment of their words: the longest common
 * subsequence, then what was moved. Words are the same whatever quotation marks and dashes they have.
 */
export function alignedOrigins(before: PageWords, after: PageWords): Origins {
  const alignment = new Alignment(before.words, after.words);
  alignment.alignInOrder();
  alignment.alignMoved();
  return Characters.of(after.places, alignment.origins(after.places.length));
}

class Alignment {
  readonly #before: readonly Word[];
  readonly #after: readonly Word[];
  /** Of each word of the later text, the index of the same word in the earlier one. */
  readonly #same = new Map<number, number>();
  /** Stretches of later words (`to` exclusive) that stand in the place of earlier ones, or between two. */
  readonly #written: { after: [number, number]; before: [number, number] }[] = [];

  constructor(before: readonly Word[], after: readonly Word[]) {
    this.#before = before;
    this.#after = after;
  }

  alignInOrder(): void {
    let [kept, writtenFrom] = [0, 0];
    const endOfChange = (earlier: number, later: number): void => {
      if (later > writtenFrom) this.#written.push({ after: [writtenFrom, later], before: [kept, earlier] });
    };
    for (const [earlier, later] of keptWords(this.#before.map(folded), this.#after.map(folded)).entries()) {
      if (later === -1) continue;
      endOfChange(earlier, later);
      this.#same.set(later, earlier);
      [kept, writtenFrom] = [earlier + 1, later + 1];
    }
    endOfChange(this.#before.length, this.#after.length);
  }

  alignMoved(): void {
    const kept = new Set(this.#same.values());
    const places = Map.groupBy(this.#after.keys(), (index) =>
      this.#run(this.#after, index, (at) => this.#same.has(at)),
    );
    for (const index of this.#before.keys()) {
      const run = this.#run(this.#before, index, (at) => kept.has(at));
      const [place, another] = (run === null ? undefined : places.get(run)) ?? [];
      if (place === undefined || another !== undefined) continue;
      for (let step = 0; step < MOVED; step += 1) this.#same.set(place + step, index + step);
    }
  }

  /** Of each of the later text's characters. */
  origins(length: number): Origin[] {
    const origins: Origin[] = Array.from({ length }, () => NOT_OURS);
    for (const { after, before } of this.#written) this.#write(origins, after, before);
    for (const [later, earlier] of this.#same) {
      const [word, was] = [this.#after[later], this.#before[earlier]];
      if (!word || !was) continue;
      for (let step = 0; step < word.to - word.from; step += 1) {
        origins[word.from + step] = Math.min(was.from + step, was.to - 1);
      }
    }
    return origins;
  }

  #write(origins: Origin[], after: [number, number], before: [number, number]): void {
    const [from, to] = [this.#after[after[0]]?.from ?? 0, this.#after[after[1] - 1]?.to ?? 0];
    const [first, beyond] = [this.#before[before[0]]?.from ?? 0, this.#before[before[1] - 1]?.to ?? 0];
    for (let character = from; character < to; character += 1) {
      origins[character] =
        before[0] === before[1]
          ? between(beyond - 1)
          : inSteadOf(first + Math.floor(((character - from) * (beyond - first)) / (to - from)));
    }
  }

  /** The words from there on; null where some of them are taken, or where there are too few. */
  #run(words: readonly Word[], from: number, isTaken: (index: number) => boolean): string | null {
    const run = words.slice(from, from + MOVED);
    if (run.length < MOVED || run.some((_, step) => isTaken(from + step))) return null;
    return run.map(folded).join(' ');
  }
}

function folded({ text }: Word): string {
  return text
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[–—]/gu, '-');
}
