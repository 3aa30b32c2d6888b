import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { wordsOf } from '../../../analysis/words.ts';
import { caseComparer, compareCase } from '../../../components/compare/compared-case.ts';
import { Comparison } from '../../../components/compare/Comparison.tsx';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import type { LargeCase } from './large-case.ts';

export interface ComparisonTimes {
  /** Milliseconds to divide all texts into words, once. */
  floor: number;
  /** To work out and draw everything in a page that has just loaded, and again. */
  cold: number;
  first: number;
  /** To work out and draw what follows from one changed passage. */
  change: number;
  /** What the page leaves to a worker: the facts that several outlets tell. */
  factsFirst: number;
  factsChange: number;
  /** To find that nothing changed: any edit in the library gives the comparison new records. */
  nothing: number;
}

declare global {
  var comparisonBench: { measure: (large: LargeCase) => ComparisonTimes } | undefined;
}

/** What the benchmark asks of the page. */
globalThis.comparisonBench = { measure };

const REPEATS = 7;

function measure(large: LargeCase): ComparisonTimes {
  const contents: CaseContents = { ...large, authorOf: new Map(), codebookOf: new Map() };
  const cold = timeToOpen(contents);
  const first = least(() => timeToOpen(contents));
  const floor = least(() =>
    timeOf(() => contents.articles.map(({ revisions }) => wordsOf(revisions[0]?.text ?? '', 'en'))),
  );
  const root = newRoot();
  draw(root, contents);
  let edits = 0;
  const change = least(() => {
    edits += 1;
    const next = withChange(contents, edits);
    return timeOf(() => draw(root, next));
  });
  const last = withChange(contents, edits);
  const nothing = least(() => {
    const same = structuredClone(last);
    return timeOf(() => draw(root, same));
  });
  return { floor, cold, first, change, ...timesOfFacts(contents), nothing };
}

function timesOfFacts(contents: CaseContents): Pick<ComparisonTimes, 'factsFirst' | 'factsChange'> {
  const factsFirst = least(() => {
    const { articles } = compareCase(structuredClone(contents));
    return timeOf(() => caseCoverer()(articles, []));
  });
  const [compare, cover] = [caseComparer(), caseCoverer()];
  cover(compare(contents, OWN_ALONE).articles, []);
  let edits = 0;
  const factsChange = least(() => {
    edits += 1;
    const { articles } = compare(withChange(contents, edits), OWN_ALONE);
    return timeOf(() => cover(articles, []));
  });
  return { factsFirst, factsChange };
}

/** The least of some calls behind one that warms up: what comes on top is the machine's other work. */
function least(time: () => number): number {
  time();
  return Math.min(...Array.from({ length: REPEATS }, time));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Nothing that an earlier call worked out is left: the records are others, and so is the comparison. */
function timeToOpen(contents: CaseContents): number {
  const fresh = structuredClone(contents);
  const root = newRoot();
  const time = timeOf(() => draw(root, fresh));
  root.unmount();
  return time;
}

function newRoot(): Root {
  return createRoot(document.body.appendChild(document.createElement('div')));
}

/** All scripting, the making of elements included; layout and paint are the browser's. */
function draw(root: Root, contents: CaseContents): void {
  const nothing = () => undefined;
  const shows = { onShow: nothing, onShowPlaces: nothing, onExport: nothing };
  const actions = { ...shows, onCount: nothing, onChooseAuthors: nothing };
  flushSync(() => root.render(createElement(Comparison, { contents, counting: OWN_ALONE, ...actions })));
}

/** As the library gives a case in which one passage got other tags: new records throughout. */
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
