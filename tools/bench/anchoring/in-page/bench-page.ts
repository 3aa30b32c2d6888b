import { SeededRandom } from '../seeded-random.ts';
import { alignedOrigins } from './alignment.ts';
import { Characters } from './characters.ts';
import type { Origins } from './characters.ts';
import type { Description, Engine } from './engine.ts';
import { measure } from './measure.ts';
import type { Limits } from './measure.ts';
import { applyVariant } from './mutations/variant.ts';
import type { Variant } from './mutations/variant.ts';
import { paintAll } from './painting.ts';
import type { Painting } from './painting.ts';
import { readPageWords } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import { allSentences, choosePassages } from './passages.ts';
import type { Passage } from './passages.ts';
import { ChangedPage, score } from './score.ts';
import type { Counts } from './counts.ts';

/** Which engines are compared, and how long they may take. */
export interface Contest {
  /** Null for all. */
  readonly peers: readonly string[] | null;
  readonly limits: Limits;
}

export interface Task extends Contest {
  /** Passages and changes are the same for the same seed. */
  readonly seed: string;
  readonly variant: Variant;
  readonly n: number;
  /** By peer, from an earlier task with the same seed and n; those of the others are made. */
  readonly descriptions: Readonly<Record<string, readonly Description[]>>;
}

/** A text before and after real edits, its paragraphs parted by line breaks. */
export interface RevisionTask extends Contest {
  readonly before: string;
  readonly after: string;
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
  runRevision,
};

declare global {
  var anchoringBench: typeof benchPage | undefined;
}

globalThis.anchoringBench = benchPage;

async function run({ seed, variant, n, descriptions: known, ...contest }: Task): Promise<TaskResult> {
  const root = document.body;
  const page = readPageWords(root);
  const passages = choosePassages(page, n, new SeededRandom(seed));
  const descriptions = await describeAll(contest, passages.map(rangeOver(page)), known);
  const characters = new Characters(page.places);
  applyVariant(variant, { root, page, passages, characters, random: new SeededRandom(`${seed} ${variant}`) });
  const results = await compete(contest, descriptions, passages, characters);
  return { results, descriptions: Object.fromEntries(descriptions) };
}

/** The page becomes the text before, whose sentences are described, and then the text after. */
async function runRevision({ before, after, ...contest }: RevisionTask): Promise<PeerResult[]> {
  showText(before);
  const page = readPageWords(document.body, 1);
  const passages = allSentences(page);
  const descriptions = await describeAll(contest, passages.map(rangeOver(page)), {});
  showText(after);
  return compete(contest, descriptions, passages, alignedOrigins(page, readPageWords(document.body, 1)));
}

async function compete(
  contest: Contest,
  descriptions: ReadonlyMap<string, readonly Description[]>,
  passages: readonly Passage[],
  origins: Origins,
): Promise<PeerResult[]> {
  const measured = await measure(enginesOf(contest), document.body, descriptions, contest.limits);
  const changed = new ChangedPage(document.body, origins);
  return [...measured].map(([peer, { answers, milliseconds, timedOut }]) => ({
    peer,
    milliseconds,
    // Or already while describing, which has the same time.
    timedOut: timedOut || answers.length < passages.length,
    ...score(changed, passages, answers),
  }));
}

async function describeAll(
  contest: Contest,
  ranges: readonly Range[],
  known: Task['descriptions'],
): Promise<Map<string, readonly Description[]>> {
  const all = new Map<string, readonly Description[]>();
  for (const { name, describe } of enginesOf(contest)) {
    const deadline = performance.now() + contest.limits.timeOut;
    all.set(name, known[name] ?? (await describe(document.body, ranges, deadline)));
  }
  return all;
}

function enginesOf({ peers }: Contest): Engine[] {
  return (globalThis.anchoringEngines ?? []).filter(({ name }) => peers?.includes(name) ?? true);
}

function showText(text: string): void {
  const paragraphs = text.split(/\n+/u).map((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
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
