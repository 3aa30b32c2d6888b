import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { sectionFinder, type Section } from './sections.ts';

/** A measure with how certain it is; no interval where there are too few sections to tell. */
export interface Figure {
  value: number;
  interval: Interval | null;
}

const DRAWS = 1000;
/** With less that adds anything, the draws are nearly all alike, and an interval would feign certainty. */
const FEWEST_SECTIONS = 5;

/**
 * What each section of the texts adds to a measure that is a ratio: pairs by passages, or observed by expected
 * disagreement. What chance would give is worked out once from everything and then held, as Krippendorff does in his own
 * bootstrap (Bootstrapping Distributions for Krippendorff's Alpha, 2013).
 */
export class SectionShares {
  readonly #parts: Float64Array;
  readonly #wholes: Float64Array;
  readonly #sectionAt: (text: number, offset: number) => number;

  constructor(sections: readonly Section[]) {
    this.#parts = new Float64Array(sections.length);
    this.#wholes = new Float64Array(sections.length);
    this.#sectionAt = sectionFinder(sections);
  }

  /** @param text its place in the list of texts. @param offset where what is counted starts. */
  add(text: number, offset: number, part: number, whole: number): void {
    const section = this.#sectionAt(text, offset);
    this.#parts[section] = (this.#parts[section] ?? 0) + part;
    this.#wholes[section] = (this.#wholes[section] ?? 0) + whole;
  }

  /** The part of the whole, such as F1. Null where there is no whole. */
  ratio(): Figure | null {
    return this.#figure((ratio) => ratio);
  }

  /** One minus the part of the whole, such as alpha and gamma. Null where there is no whole. */
  complement(): Figure | null {
    return this.#figure((ratio) => 1 - ratio);
  }

  #figure(of: (ratio: number) => number): Figure | null {
    const ratioOf = (sections: Iterable<number>) => {
      let [part, whole] = [0, 0];
      for (const section of sections) {
        part += this.#parts[section] ?? 0;
        whole += this.#wholes[section] ?? 0;
      }
      return whole === 0 ? null : of(part / whole);
    };
    const value = ratioOf(this.#parts.keys());
    if (value === null) return null;
    const adding = this.#wholes.filter((whole) => whole > 0).length;
    const isEnough = adding >= FEWEST_SECTIONS;
    return { value, interval: isEnough ? bootstrapInterval(this.#parts.length, DRAWS, ratioOf) : null };
  }
}
