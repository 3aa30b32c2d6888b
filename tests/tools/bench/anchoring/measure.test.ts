// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { passageByPassage } from '../../../../tools/bench/anchoring/in-page/engine.ts';
import type { Engine } from '../../../../tools/bench/anchoring/in-page/engine.ts';
import { measure } from '../../../../tools/bench/anchoring/in-page/measure.ts';

const LIMITS = { timeOut: 10_000, repeating: 10_000, repeats: 2 };

function engine(name: string, anchor: Engine['anchor']): Engine {
  return { name, describe: () => [], anchor };
}

test('engines take turns, each with its own descriptions, those of promises too', async () => {
  const turns: string[] = [];
  const answer = (name: string) => (_: HTMLElement, descriptions: readonly unknown[]) => {
    turns.push(`${name} ${descriptions.join()}`);
    return descriptions.map(() => null);
  };
  const engines = [engine('one', answer('one')), engine('other', async (root, kept) => answer('other')(root, kept))];
  const descriptions = new Map([
    ['one', ['a']],
    ['other', ['b', 'c']],
  ]);
  const measured = await measure(engines, document.body, descriptions, LIMITS);
  expect(turns).toEqual(['one a', 'other b,c', 'one a', 'other b,c', 'one a', 'other b,c']);
  expect(measured.get('other')?.answers).toEqual([null, null]);
  expect(measured.get('one')?.timedOut).toBe(false);
});

test('the time is the least but for the first turn', async () => {
  const clock = vi.spyOn(performance, 'now');
  for (const moment of [0, 5, 100, 140, 200, 220]) clock.mockReturnValueOnce(moment);
  const measured = await measure([engine('one', () => [])], document.body, new Map(), LIMITS);
  clock.mockRestore();
  expect(measured.get('one')?.milliseconds).toBe(20);
});

test('an engine that is out of time is not asked again, and has answered for what it came to', async () => {
  let calls = 0;
  const slow = passageByPassage<string>(
    'slow',
    () => '',
    () => {
      calls += 1;
      return null;
    },
  );
  const clock = vi.spyOn(performance, 'now');
  for (const moment of [0, 1, 2, 11_000, 11_001]) clock.mockReturnValueOnce(moment);
  const measured = await measure([slow], document.body, new Map([['slow', ['a', 'b', 'c']]]), LIMITS);
  clock.mockRestore();
  expect(measured.get('slow')).toEqual({ answers: [null, null], milliseconds: 11_001, timedOut: true });
  expect(calls).toBe(2);
});

test('an engine that throws over a passage has no answer to it', () => {
  const broken = passageByPassage<string>(
    'broken',
    () => {
      throw new Error('describes nothing');
    },
    () => new Range(),
  );
  expect(broken.describe(document.body, [new Range()], Infinity)).toEqual([null]);
  expect(broken.anchor(document.body, [null, 'a'], Infinity)).toEqual([null, expect.any(Range)]);
});
