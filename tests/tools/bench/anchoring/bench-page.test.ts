// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { benchPage } from '../../../../tools/bench/anchoring/in-page/bench-page.ts';
import type { Engine } from '../../../../tools/bench/anchoring/in-page/engine.ts';
import { exampleSubject } from './bench-examples.ts';

const CONTEST = { peers: null, limits: { repeats: 1, repeating: 10_000, timeOut: 10_000 } };
const TASK = { seed: 'task', n: 12, descriptions: {}, ...CONTEST };

/** Gives back the ranges that it was given, which the browser itself carries along; of so many passages. */
function keeper(name: string, most = Infinity): Engine {
  let kept: readonly Range[] = [];
  return {
    name,
    describe(_, ranges) {
      kept = ranges;
      return [...ranges.keys()].slice(0, most);
    },
    anchor: (_, descriptions) => descriptions.map((index) => kept[index as number] ?? null),
  };
}

beforeEach(() => {
  document.body.replaceChildren(...exampleSubject('bench page').root.childNodes);
});

afterEach(() => {
  globalThis.anchoringEngines = [];
});

test('an engine that keeps what it was given is right on the unchanged page and where blocks are inserted', async () => {
  globalThis.anchoringEngines = [keeper('keeper')];
  for (const variant of ['V0', 'V1'] as const) {
    const { results } = await benchPage.run({ ...TASK, variant });
    expect(results).toMatchObject([
      { peer: 'keeper', n: 12, scored: 12, right: 12, wrong: 0, missed: 0, timedOut: false },
    ]);
  }
});

test('an engine that did not come to all passages is said to be out of time, and judged by the others', async () => {
  globalThis.anchoringEngines = [keeper('slow', 5), keeper('left out')];
  const { results } = await benchPage.run({ ...TASK, variant: 'V0', peers: ['slow'] });
  expect(results).toMatchObject([{ peer: 'slow', n: 5, right: 5, timedOut: true }]);
});

test('descriptions of an earlier task are used again', async () => {
  globalThis.anchoringEngines = [{ ...keeper('keeper'), anchor: (_, kept) => kept.map(() => null) }];
  const { results, descriptions } = await benchPage.run({
    ...TASK,
    variant: 'V0',
    descriptions: { keeper: ['a', 'b'] },
  });
  expect(descriptions).toEqual({ keeper: ['a', 'b'] });
  expect(results).toMatchObject([{ n: 2, missed: 2 }]);
});

test('a real edit is judged on the text after it', async () => {
  const answers: Engine = {
    ...keeper('first paragraph'),
    anchor: (root, kept) => kept.map(() => wholeOf(root.firstElementChild)),
  };
  globalThis.anchoringEngines = [answers];
  const before = 'The bridge was shut on Friday night. Two bearings had been cracked.\n\nFerries ran.';
  const after = 'The bridge was shut on Friday night.\n\nFerries ran.';
  const results = await benchPage.runRevision({ before, after, ...CONTEST });
  expect(results).toMatchObject([{ n: 2, present: 1, presentRight: 1, deleted: 1, deletedAnchored: 1 }]);
});

function wholeOf(element: Element | null): Range | null {
  if (!element) return null;
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}
