import { firstIndex } from './binary-search.ts';
import type { Stretch } from './describe.ts';
import { landmarkOf } from './neighbours.ts';
import type { Landmark } from './neighbours.ts';
import type { Sought } from './sought.ts';

/** How far from a passage that is found its surroundings moved as it did. UTF-16 units. */
const REACH = 200;
/** What may have been edited in between, or between the days on which two passages were marked. UTF-16 units. */
const TOLERANCE = 64;

/**
 * What the passages that are found say of the places around them: where those words stood before. No two
 * places of the old text became one of the new, so a copy that stood elsewhere already is not what was marked.
 */
export class Claims {
  /** In the order of the text. */
  readonly #landmarks: readonly Landmark[];

  constructor(passages: readonly Sought[]) {
    this.#landmarks = passages
      .flatMap((passage) => landmarkOf(passage) ?? [])
      .toSorted((one, other) => one.start - other.start);
  }

  /**
   * Whether the passages found at both sides of a place, or one that reaches into it, say that its words stood
   * elsewhere than at `stored`.
   */
  deny(place: Stretch, stored: Stretch): boolean {
    const [before, after] = this.#around(place).map((landmark) =>
      landmark && denies(landmark, place, stored) ? landmark : null,
    );
    if ([before, after].some((landmark) => landmark && distance(landmark, place) < 0)) return true;
    return Boolean(before && after && Math.abs(before.shift - after.shift) <= TOLERANCE);
  }

  #around(place: Stretch): (Landmark | undefined)[] {
    const beyond = firstIndex(
      this.#landmarks.length,
      (index) => (this.#landmarks[index] as Landmark).start > place.start,
    );
    return [this.#landmarks[beyond - 1], this.#landmarks[beyond]];
  }
}

/** Both ends must have stood elsewhere: between one of them and the landmark a block may have been set in. */
function denies(landmark: Landmark, place: Stretch, stored: Stretch): boolean {
  const differs = (now: number, then: number): boolean => Math.abs(now - landmark.shift - then) > TOLERANCE;
  return distance(landmark, place) <= REACH && differs(place.start, stored.start) && differs(place.end, stored.end);
}

/** Negative where they overlap. */
function distance(one: Stretch, other: Stretch): number {
  return Math.max(other.start - one.end, one.start - other.end);
}
