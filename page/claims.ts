import { firstIndex } from './binary-search.ts';
import type { Stretch } from './describe.ts';
import { COMPANY, landmarkOf } from './neighbours.ts';
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
   * elsewhere than at `stored`, and none near says that they stood there.
   */
  deny(place: Stretch, stored: Stretch): boolean {
    const beyond = firstIndex(
      this.#landmarks.length,
      (index) => (this.#landmarks[index] as Landmark).start > place.start,
    );
    const before = this.#near(place, beyond - COMPANY, beyond);
    const behind = this.#near(place, beyond, beyond + COMPANY);
    const all = [...before, ...behind];
    if (!all.every((landmark) => denies(landmark, place, stored))) return false;
    return all.some((landmark) => distance(landmark, place) < 0) || agree(before.at(-1), behind[0]);
  }

  #near(place: Stretch, from: number, to: number): Landmark[] {
    return this.#landmarks.slice(Math.max(0, from), to).filter((landmark) => distance(landmark, place) <= REACH);
  }
}

function agree(one: Landmark | undefined, other: Landmark | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one.shift - other.shift) <= TOLERANCE;
}

/** Both ends must have stood elsewhere: between one of them and the landmark a block may have been set in. */
function denies(landmark: Landmark, place: Stretch, stored: Stretch): boolean {
  const differs = (now: number, then: number): boolean => Math.abs(now - landmark.shift - then) > TOLERANCE;
  return differs(place.start, stored.start) && differs(place.end, stored.end);
}

/** Negative where they overlap. */
function distance(one: Stretch, other: Stretch): number {
  return Math.max(other.start - one.end, one.start - other.end);
}
