import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { segmenterFor } from '../../../analysis/segmenter.ts';
import type { Stretch } from '../../../analysis/stretch.ts';
import { caseAnswerer, type CaseAnswer } from '../../../components/compare/case-answers.ts';
import { Comparison } from '../../../components/compare/Comparison.tsx';
import type { CaseQuery } from '../../../components/compare/case-queries.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { NOTHING_READ } from '../../../components/compare/reading.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import type { LargeCase } from './large-case.ts';
import { StandInWorker } from './stand-in-worker.ts';

/** What the benchmark asks of the page, step by step: it takes the time of each. */
export interface ComparisonSteps {
  /** The browser divides all texts into words, once. */
  floor: () => void;
  /** Makes new records, as the library gives them, and a comparison and a worker that know of nothing. */
  begin: () => void;
  /** Works out and draws what the page shows first, until the worker is asked. */
  draw: () => Promise<void>;
  /** Draws the next part, as the page does when it is idle; null where there is no other. */
  drawOn: () => Promise<string | null>;
  /** Works out the next part of the worker's answer, as the worker does; null where there is no other. */
  answer: () => Promise<string | null>;
  /** Reads that part in the page and draws it. */
  takeIn: () => Promise<void>;
  /** New records throughout, in which one passage got other tags. */
  edit: () => void;
  /** New records of the same. */
  renew: () => void;
  redraw: () => void;
}

declare global {
  var comparisonBench: ((large: LargeCase) => ComparisonSteps) | undefined;
  var comparisonSteps: ComparisonSteps | undefined;
}

globalThis.comparisonBench = stepsOf;

/** As the browser alone finds them: how long that takes tells machines apart, and does not change with our code. */
function segmentedWords(text: string): Stretch[] {
  const words: Stretch[] = [];
  for (const { isWordLike, index, segment } of segmenterFor('word', 'en').segment(text)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

interface Opened {
  root: Root;
  worker: Promise<StandInWorker>;
  answerer: ReturnType<typeof caseAnswerer>;
}

function stepsOf(large: LargeCase): ComparisonSteps {
  globalThis.Worker = StandInWorker;
  const idle = new StandInIdle();
  // Nothing is laid out, so that scripting alone takes time.
  document.body.hidden = true;
  const given: CaseContents = { ...large, authorOf: new Map(), codebookOf: new Map() };
  let contents = given;
  let opened: Opened | null = null;
  let answers: Iterator<CaseAnswer> | null = null;
  let query: MessageEvent<CaseQuery> | null = null;
  let edits = 0;
  return {
    floor: () => {
      for (const { revisions } of given.articles) segmentedWords(revisions[0]?.text ?? '');
    },
    begin: () => {
      opened?.root.unmount();
      contents = structuredClone(given);
      opened = open();
    },
    draw: async () => {
      const { root, worker } = stillOpen(opened);
      draw(root, contents);
      query = await (await worker).asked();
      answers = null;
    },
    drawOn: async () => {
      // React asks for the next turn once what it drew is in place.
      await new Promise((resolve) => setTimeout(resolve));
      const turn = idle.next();
      if (turn) flushSync(turn);
      return turn && 'a part';
    },
    answer: async () => {
      const { worker, answerer } = stillOpen(opened);
      if (query) answers ??= answerer(query.data);
      const next = answers?.next();
      if (!next || next.done) return null;
      (await worker).send(next.value);
      return Object.keys(next.value.found).join();
    },
    takeIn: async () => {
      const worker = await stillOpen(opened).worker;
      const { data } = await worker.answered();
      flushSync(() => worker.dispatchEvent(new MessageEvent('message', { data })));
    },
    edit: () => {
      edits += 1;
      contents = withChange(given, edits);
    },
    renew: () => {
      contents = structuredClone(contents);
    },
    redraw: () => draw(stillOpen(opened).root, contents),
  };
}

/** In place of the browser's idle times, so that what is done in them can be timed. */
class StandInIdle {
  readonly #turns = new Map<number, () => void>();
  #last = 0;

  constructor() {
    globalThis.requestIdleCallback = (turn) => {
      this.#last += 1;
      this.#turns.set(this.#last, () => turn({ didTimeout: false, timeRemaining: () => 0 }));
      return this.#last;
    };
    globalThis.cancelIdleCallback = (turn) => void this.#turns.delete(turn);
  }

  next(): (() => void) | null {
    const [[key, turn] = []] = this.#turns;
    if (key !== undefined) this.#turns.delete(key);
    return turn ?? null;
  }
}

function open(): Opened {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  return { root, worker: StandInWorker.next(), answerer: caseAnswerer() };
}

function stillOpen(opened: Opened | null): Opened {
  if (!opened) throw new Error('Nothing was begun.');
  return opened;
}

const KEPT = { ...NOTHING_READ, isKept: true };

/** All scripting, the making of elements included; layout and paint are the browser's. As in the product the reader can confirm. */
function draw(root: Root, contents: CaseContents): void {
  const nothing = () => undefined;
  const shows = { onShow: nothing, onShowPlaces: nothing, onExport: async () => '', onMergeVoices: nothing };
  const actions = { ...shows, onCount: nothing, onChooseAuthors: nothing };
  flushSync(() => root.render(createElement(Comparison, { contents, counting: OWN_ALONE, reading: KEPT, ...actions })));
}

function withChange(contents: CaseContents, edit: number): CaseContents {
  const fresh = structuredClone(contents);
  const annotations = fresh.articles[edit % fresh.articles.length]?.annotations ?? [];
  const changed = annotations[edit];
  if (changed) {
    changed.tags = changed.tags.includes('opinion') ? ['fact', 'quote'] : ['opinion', 'quote'];
    changed.rev = `edit ${edit}`;
  }
  return fresh;
}
