import { MOST_CELLS } from './alignment-table.ts';
import type { WordWindow } from './align-words.ts';
import { firstIndex } from './binary-search.ts';
import { candidateIn, withoutOverlaps } from './candidate.ts';
import type { Candidate, Ground } from './candidate.ts';
import { windowsFromSeeds } from './candidate-windows.ts';
import type { SeedWindows } from './candidate-windows.ts';
import { expectedStarts, expects } from './neighbours.ts';
import type { Expectation } from './neighbours.ts';
import { weightOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Seed } from './seeds.ts';

/** A word or two in favour of the place where the neighbours expect a passage. */
const AS_EXPECTED = 8;
/** A place with this share of all that the pattern tells is clearly the passage. */
const CLEAR = 0.7;

/** Looks for one pattern. What it has compared once is not compared again when the neighbours have more to say. */
export class PlaceSearch {
  readonly #ground: Ground;
  readonly #pattern: Pattern;
  readonly #windows: SeedWindows;
  readonly #copies: readonly number[];
  /** By the window's ends. */
  readonly #compared = new Map<string, Candidate | null>();

  /** @param copies exact copies of the quote, UTF-16 offsets. */
  constructor(ground: Ground, pattern: Pattern, seeds: readonly Seed[], copies: readonly number[]) {
    this.#ground = ground;
    this.#pattern = pattern;
    this.#windows = windowsFromSeeds(seeds, pattern.count);
    this.#copies = copies;
  }

  /**
   * All places worth a comparison, the best first; no two overlap. Those that seeds speak for are looked at
   * first; wider windows only where none of them is clearly the passage.
   */
  candidates(expected: Expectation | null): Candidate[] {
    const likely = this.#look(this.#windows.single, expected);
    if (!likely.some((candidate) => this.#isClear(candidate, expected))) {
      likely.push(...this.#look([...this.#windows.joined, ...this.#expectedWindows(expected)], expected));
    }
    const others = this.#copies.filter(
      (start) => !likely.some(({ place }) => place && start >= place.start && start < place.end),
    );
    return withoutOverlaps([
      ...likely,
      ...this.#look(
        others.flatMap((start) => [this.#windowAt(start), this.#quoteAt(start)]),
        expected,
      ),
    ]);
  }

  #look(windows: readonly WordWindow[], expected: Expectation | null): Candidate[] {
    return windows.flatMap((window) => {
      const candidate = this.#compare(this.#within(window));
      if (!candidate?.place || !expected || !expects(expected, candidate.place.start)) return candidate ?? [];
      return { ...candidate, fit: candidate.fit + AS_EXPECTED, isExpected: true };
    });
  }

  #compare(window: WordWindow): Candidate | null {
    const key = `${window.from}-${window.to}`;
    const known = this.#compared.get(key);
    if (known !== undefined) return known;
    const candidate = candidateIn(this.#ground, this.#pattern, window);
    this.#compared.set(key, candidate);
    return candidate;
  }

  /** Both sides and most of all words stand there, and the neighbours do not say otherwise. */
  #isClear({ place, fit, sides, isExpected }: Candidate, expected: Expectation | null): boolean {
    if (!place || sides < 2 || (expected?.isFromNeighbours && !isExpected)) return false;
    return fit >= CLEAR * weightOf(this.#pattern, 0, this.#pattern.count);
  }

  /** Around where the neighbours expect the passage, and just there, lest its double beside it be taken for it. */
  #expectedWindows(expected: Expectation | null): WordWindow[] {
    if (!expected) return [];
    const { count } = this.#pattern;
    const margin = 20 + Math.min(60, count >> 2);
    const wide = expectedStarts(expected).map(([low, high]) => {
      return { from: this.#wordAt(low) - margin, to: this.#wordAt(high) + count + margin };
    });
    return [...wide, this.#windowAt(expected.low), this.#windowAt(expected.high)];
  }

  /** Just the pattern's length, lest a copy beside it be taken for it. */
  #windowAt(start: number): WordWindow {
    const from = this.#wordAt(start) - this.#pattern.from;
    return { from, to: from + this.#pattern.count };
  }

  /** The copy alone, lest the context that closed beside it be taken for all there is. */
  #quoteAt(start: number): WordWindow {
    const from = this.#wordAt(start);
    return { from, to: from + this.#pattern.to - this.#pattern.from };
  }

  #wordAt(offset: number): number {
    const { count, ends } = this.#ground.words;
    return firstIndex(count, (index) => (ends[index] as number) > offset);
  }

  /** Cut to the text, and to what may be compared. */
  #within({ from, to }: WordWindow): WordWindow {
    const start = Math.max(0, from);
    const most = start + Math.floor(MOST_CELLS / Math.max(1, this.#pattern.count));
    return { from: start, to: Math.min(this.#ground.words.count, to, most) };
  }
}
