import type { Id } from '../../model/id.ts';
import {
  ChangedSince,
  NotInLibrary,
  CodebookInUse,
  PassageNoted,
  ReadingChanged,
  VersionInUse,
} from '../../storage/storage-errors.ts';
import { takeBack, type TakenBack } from '../../storage/undo/take-back.ts';
import { changeUndoLog, remarked, remarkedAll } from '../../storage/undo/undo-log.ts';
import type { UndoLog, UndoStep } from '../../storage/undo/undo-step.ts';
import { tellTabs } from './tell-tabs.ts';

/**
 * Undoes a step, or does one again, and tells the tabs concerned.
 * @param id null for the last one. Nothing happens where it was undone already, as by two quick clicks.
 * @returns what was undone, in words; null for nothing.
 * @throws {ExpectedFailure} where that would overwrite something newer. The step is forgotten then: it would stand before all others.
 */
export async function takeStepBack(list: keyof UndoLog, id: Id | null): Promise<string | null> {
  let done: { step: UndoStep; outcome: TakenBack } | null = null;
  let refusal: Error | null = null;
  await changeUndoLog(async (log) => {
    const step = id === null ? log[list].at(-1) : log[list].find((each) => each.id === id);
    if (!step) return log;
    try {
      done = { step, outcome: await takeBack(step) };
      return after(log, list, step, done.outcome);
    } catch (error) {
      if (!isForGood(error)) throw error;
      refusal = error;
      return { ...log, [list]: log[list].filter((each) => each !== step) };
    }
  });
  if (refusal) throw refusal as Error;
  const { step, outcome } = (done ?? {}) as { step?: UndoStep; outcome?: TakenBack };
  for (const article of outcome?.articles ?? []) await tellTabs(article);
  return step?.says ?? null;
}

/** The step goes over to the other list, as what undoes its undoing. */
function after(
  log: UndoLog,
  list: keyof UndoLog,
  step: UndoStep,
  { left, again, remarked: others = [] }: TakenBack,
): UndoLog {
  const other = list === 'undo' ? 'redo' : 'undo';
  const rest = log[list].filter((each) => each !== step);
  const opposite = again && { ...step, found: step.left, left, inverse: again };
  return {
    ...log,
    [list]: remarkedAll(remarked(rest, step, left), others),
    [other]: opposite ? [...log[other], opposite] : [],
  };
}

/** Whether it can never be done any more; a full disk can be helped. */
function isForGood(error: unknown): error is Error {
  const names = [ChangedSince, CodebookInUse, NotInLibrary, PassageNoted, ReadingChanged, VersionInUse];
  return names.some((kind) => error instanceof kind);
}
