import { fakeBrowser } from '../../messaging/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetStep, onUndoLogChange, rememberStep, undoLog } from '../../../storage/undo/undo-log.ts';
import type { UndoStep } from '../../../storage/undo/undo-step.ts';
import { idOf } from '../../model/examples.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

function step(left: string, more: Partial<UndoStep> = {}): Omit<UndoStep, 'id' | 'at'> {
  const inverse = { kind: 'annotation' as const, before: null };
  return { says: `Step ${left}`, of: '', record: idOf(7), found: null, left, inverse, ...more };
}

async function marks(): Promise<string[]> {
  return (await undoLog()).undo.map(({ left }) => left);
}

test('steps are kept in order, at least fifty of them, and told to every page', async () => {
  const closing = new AbortController();
  const heard = vi.fn<() => void>();
  onUndoLogChange(heard, closing.signal);
  await Promise.all(Array.from({ length: 120 }, async (_none, index) => rememberStep(step(String(index)))));
  expect(await marks()).toEqual(Array.from({ length: 100 }, (_none, index) => String(index + 20)));
  expect(heard).toHaveBeenCalledTimes(120);
  closing.abort();
  await rememberStep(step('more'));
  expect(heard).toHaveBeenCalledTimes(120);
});

test('what is typed piece by piece is one step, until something else is done or time has passed', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const note = (left: string) => step(left, { joins: 'note', found: `before ${left}` });
  await rememberStep(note('a'));
  await rememberStep(note('ab'));
  expect(await undoLog()).toMatchObject({ undo: [{ found: 'before a', left: 'ab' }] });
  await rememberStep(step('tag'));
  await rememberStep(note('abc'));
  vi.setSystemTime(Date.now() + 20_000);
  await rememberStep(note('abcd'));
  expect(await marks()).toEqual(['ab', 'tag', 'abc', 'abcd']);
});

test('a step that was taken back in another way is forgotten, and the one before it knows the new mark', async () => {
  await rememberStep(step('r1'));
  await rememberStep(step('other', { record: idOf(8) }));
  await rememberStep(step('r2', { found: 'r1', says: 'Passage deleted' }));
  await forgetStep(idOf(7), 'Passage placed anew', 'r9');
  expect(await marks()).toEqual(['r1', 'other', 'r2']);
  await forgetStep(idOf(7), 'Passage deleted', 'r3');
  expect(await marks()).toEqual(['r3', 'other']);
});
