/** What an engine keeps of a passage, as JSON; null where it can describe none. */
export type Description = unknown;

/** Where a passage was found; null for gone or ambiguous. */
export type Answer = Range | null;

/** An engine that is compared. Times are of `performance.now`; past the deadline it answers for fewer passages. */
export interface Engine {
  /** `parallax`, `floor` or the package's name. */
  readonly name: string;
  describe(root: HTMLElement, ranges: readonly Range[], deadline: number): Description[] | Promise<Description[]>;
  anchor(root: HTMLElement, descriptions: readonly Description[], deadline: number): Answer[] | Promise<Answer[]>;
}

declare global {
  /** The scripts of the engines put themselves here, since each is bundled alone. */
  var anchoringEngines: Engine[] | undefined;
}

export function offer(engine: Engine): void {
  (globalThis.anchoringEngines ??= []).push(engine);
}

/** An engine that works on one passage at a time. What it throws over a passage means that it has no answer to it. */
export function passageByPassage<Kept>(
  name: string,
  describe: (root: HTMLElement, range: Range) => Kept,
  anchor: (root: HTMLElement, kept: Kept) => Answer,
): Engine {
  return {
    name,
    describe: (root, ranges, deadline) => inTime(ranges, deadline, (range) => describe(root, range)),
    anchor: (root, kept, deadline) =>
      inTime(kept, deadline, (description) => (description === null ? null : anchor(root, description as Kept))),
  };
}

function inTime<Item, Result>(
  items: readonly Item[],
  deadline: number,
  work: (item: Item) => Result,
): (Result | null)[] {
  const results: (Result | null)[] = [];
  for (const item of items) {
    if (performance.now() > deadline) break;
    try {
      results.push(work(item));
    } catch {
      results.push(null);
    }
  }
  return results;
}
