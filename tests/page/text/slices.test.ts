import { afterEach, expect, test, vi } from 'vitest';
import { inOneGo, inSlices, LONG, type Steps } from '../../../page/text/slices.ts';

/** Counts its steps, each of which takes that many milliseconds of a clock that nothing else moves. */
function* counting(steps: number, milliseconds = 0): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    now += milliseconds;
    yield;
  }
  return steps;
}

let now = 0;
vi.spyOn(performance, 'now').mockImplementation(() => now);

/** How often the page had its turn while the work was done, which may ask for it. */
async function turnsDuring(work: (turnsSoFar: () => number) => Promise<unknown>): Promise<number> {
  let turns = 0;
  const stopping = new AbortController();
  const take = () => {
    turns += 1;
    if (!stopping.signal.aborted) setImmediate(take);
  };
  take();
  await work(() => turns);
  stopping.abort();
  return turns;
}

const never = new AbortController().signal;
afterEach(() => (now = 0));

test('work gives the same in one go and in slices', async () => {
  expect(inOneGo(counting(50))).toBe(50);
  expect(await inSlices(counting(50, 3), never)).toBe(50);
});

test('the page has its turn between slices, and only there', async () => {
  const quick = await turnsDuring(() => inSlices(counting(100, 0), never));
  const slow = await turnsDuring(() => inSlices(counting(100, 4), never));
  expect(quick).toBeLessThan(5);
  expect(slow).toBeGreaterThan(20);
});

test('a step that is said to be long begins behind a turn of the page, however little was done', async () => {
  const seen: number[] = [];
  await turnsDuring((turnsSoFar) => {
    function* seeing(): Steps<void> {
      seen.push(turnsSoFar());
      yield;
      seen.push(turnsSoFar());
      yield LONG;
      seen.push(turnsSoFar());
    }
    return inSlices(seeing(), never);
  });
  const [first, second, long] = seen as [number, number, number];
  expect(second).toBe(first);
  expect(long).toBeGreaterThan(second);
});

test('an end is an end at once, and gives nothing', async () => {
  const ending = new AbortController();
  const done = inSlices(counting(Infinity, 10), ending.signal);
  ending.abort();
  expect(await done).toBeNull();
});

test('the page has its turn behind the last slice, and may end it there', async () => {
  const ending = new AbortController();
  const done = inSlices(counting(1), ending.signal);
  ending.abort();
  expect(await done).toBeNull();
});

test('without a signal it is done before anything else has a turn', async () => {
  expect(await turnsDuring(() => inSlices(counting(100, 10), null))).toBeLessThan(3);
});
