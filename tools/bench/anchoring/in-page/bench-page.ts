import { SeededRandom } from '../seeded-random.ts';
import { Characters } from './characters.ts';
import type { Description, Engine } from './engine.ts';
import { measure } from './measure.ts';
import type { Limits } from './measure.ts';
import { applyVariant } from './mutations/variant.ts';
import type { Variant } from './mutations/variant.ts';
import { paintAll } from './painting.ts';
import type { Painting } from './painting.ts';
import { readPageWords } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import { choosePassages } from './passages.ts';
import type { Passage } from './passages.ts';
import { ChangedPage, score } from './score.ts';
import type { Counts } from './score.ts';

export interface Task {
  /** Passages and changes are the same for the same seed. */
  readonly seed: string;
  readonly variant: Variant;
  readonly n: number;
  /** Null for all. */
  readonly peers: readonly string[] | null;
  /** By peer, from an earlier task with the same seed and n; those of the others are made. */
  readonly descriptions: Readonly<Record<string, readonly Description[]>>;
  readonly limits: Limits;
}

export interface PeerResult extends Counts {
  readonly peer: string;
  readonly milliseconds: number;
  readonly timedOut: boolean;
}

export interface TaskResult {
  readonly results: PeerResult[];
  readonly descriptions: Record<string, readonly Description[]>;
}

/** What the benchmark asks of a page that it has loaded. */
export const benchPage = {
  countWords: (): number => readPageWords(document.body).words.length,
  paint(n: number): Promise<Painting> {
    const page = readPageWords(document.body);
    return paintAll(choosePassages(page, n, new SeededRandom('painting')).map(rangeOver(page)));
  },
  run,
};

declare global {
  var anchoringBench: typeof benchPage | undefined;
}

globalThis.anchoringBench = benchPage;

async function run(task: Task): Promise<TaskResult> {
  const root = document.body;
  const engines = (globalThis.anchoringEngines ?? []).filter(({ name }) => task.peers?.includes(name) ?? true);
  const page = readPageWords(root);
  const passages = choosePassages(page, task.n, new SeededRandom(task.seed));
  const descriptions = await describeAll(engines, passages.map(rangeOver(page)), task);
  const characters = new Characters(page.places);
  applyVariant(task.variant, {
    root,
    page,
    passages,
    characters,
    random: new SeededRandom(`${task.seed} ${task.variant}`),
  });
  const measured = await measure(engines, root, descriptions, task.limits);
  const changed = new ChangedPage(root, characters);
  const results = [...measured].map(([peer, { answers, milliseconds, timedOut }]) => ({
    peer,
    milliseconds,
    timedOut,
    ...score(changed, passages, answers),
  }));
  return { results, descriptions: Object.fromEntries(descriptions) };
}

async function describeAll(
  engines: readonly Engine[],
  ranges: readonly Range[],
  { descriptions, limits }: Task,
): Promise<Map<string, readonly Description[]>> {
  const all = new Map<string, readonly Description[]>();
  for (const engine of engines) {
    const known = descriptions[engine.name];
    all.set(engine.name, known ?? (await engine.describe(document.body, ranges, performance.now() + limits.timeOut)));
  }
  return all;
}

function rangeOver({ places }: PageWords): (passage: Passage) => Range {
  return ({ from, to }) => {
    const [first, last] = [places[from], places[to - 1]];
    if (!first || !last) throw new RangeError('The passage is not of this page.');
    const range = new Range();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return range;
  };
}
