import { browser } from 'wxt/browser';
import { newId, type Id } from '../../model/id.ts';
import type { Inverse, UndoLog, UndoStep } from './undo-step.ts';

/**
 * One log for the sitting, whichever page or tab an action was done in. It is kept in the browser's session storage, which outlives a
 * sleeping background, is never written to disk and cannot be read by content scripts.
 */
const KEY = 'undo';
const NOTHING: UndoLog = { undo: [], redo: [] };

/** A passage with the longest note takes some 60 kB. */
const MOST_STEPS = 100;

/** In UTF-16 units. Session storage holds 10 MB; a correction of 10,000 articles takes some 400 kB. */
const MOST_WRITTEN = 4_000_000;

/** In milliseconds: what joins the step before it does so no later. */
const CLOSELY = 20_000;

export async function undoLog(): Promise<UndoLog> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as UndoLog | undefined) ?? NOTHING;
}

/** Changes the log; one change after the other, in whichever context they arise. */
export async function changeUndoLog(change: (log: UndoLog) => UndoLog | Promise<UndoLog>): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await browser.storage.session.set({ [KEY]: fitting(await change(await undoLog())) });
  });
}

/** Without the oldest steps, where all of them are too long to be kept. */
function fitting({ undo, redo }: UndoLog): UndoLog {
  return { undo: lastOf(undo, MOST_WRITTEN / 2), redo: lastOf(redo, MOST_WRITTEN / 2) };
}

function lastOf(steps: readonly UndoStep[], room: number): readonly UndoStep[] {
  let written = 0;
  const tooMany = steps.findLastIndex((step) => {
    written += JSON.stringify(step).length;
    return written > room;
  });
  return steps.slice(tooMany + 1);
}

/** Another library took this one's place: what was done in it cannot be taken back. */
export async function clearUndoLog(): Promise<void> {
  await changeUndoLog(() => NOTHING);
}

/** Keeps a new step. What was undone before it cannot be done again. @returns the id by which it is undone. */
export async function rememberStep(step: Omit<UndoStep, 'id' | 'at'>): Promise<Id> {
  const at = Date.now();
  const fresh = { ...step, id: newId(), at };
  let kept = fresh.id;
  await changeUndoLog(({ undo }) => {
    const last = undo.at(-1);
    const isJoined = last && step.joins !== undefined && last.joins === step.joins && at - last.at < CLOSELY;
    const next = isJoined ? { ...last, at, left: step.left } : fresh;
    kept = next.id;
    return { undo: [...(isJoined ? undo.slice(0, -1) : undo), next].slice(-MOST_STEPS), redo: [] };
  });
  return kept;
}

/**
 * The last step on a record was taken back in another way, which left a mark of its own. Where that step was another one, such as a
 * later change of the same passage, it stays: it will be found that the record was changed since.
 */
export async function forgetStep(record: Id, says: string, left: string): Promise<void> {
  await changeUndoLog(({ undo, redo }) => {
    const last = undo.findLast((step) => step.record === record);
    if (last?.says !== says) return { undo, redo };
    return {
      undo: remarked(
        undo.filter((step) => step !== last),
        last,
        left,
      ),
      redo,
    };
  });
}

/** Suggestions' decisions were taken back from where they were made. */
export async function forgetDecisions(ids: readonly Id[]): Promise<void> {
  await forgetSteps(({ inverse }) => inverse.kind === 'decisions' && inverse.ids.some((id) => ids.includes(id)));
}

/** What a codebook's versions were published by cannot be undone any more: somebody else has one of them. */
export async function forgetPublications(codebook: Id): Promise<void> {
  await forgetSteps(({ record, inverse }) => record === codebook && inverse.kind === 'publication');
}

/** Steps that were taken back in another way, or cannot be any more. */
export async function forgetSteps(isOf: (step: UndoStep) => boolean): Promise<void> {
  await changeUndoLog(({ undo, redo }) => ({
    undo: undo.filter((step) => !isOf(step)),
    redo: redo.filter((step) => !isOf(step)),
  }));
}

/** Which record was edited, and the mark that it bore. */
interface Edit extends Pick<UndoStep, 'record' | 'found'> {
  inverse: Pick<Inverse, 'kind'>;
}

/** A record got another mark by an edit that changed nothing: no step, but those before it are still to be undone. */
export async function remarkLast(edit: Edit & Pick<UndoStep, 'left'>): Promise<void> {
  await changeUndoLog(({ undo, redo }) => ({ undo: remarked(undo, edit, edit.left), redo }));
}

/** The steps after one of them was undone: the one before it on the same record left what stands there again, under another mark. */
export function remarked(steps: readonly UndoStep[], { record, found, inverse }: Edit, left: string): UndoStep[] {
  // A case and its reading have one id, and marks of their own.
  const before = steps.findLast((step) => step.record === record && step.inverse.kind === inverse.kind);
  return steps.map((step) => (step === before && step.left === found ? { ...step, left } : step));
}

/** A record that stands again as it stood, under another mark. */
export interface Remark {
  kind: Inverse['kind'];
  record: Id;
  found: string;
  left: string;
}

/** The same for many records at once. */
export function remarkedAll(steps: readonly UndoStep[], remarks: readonly Remark[]): UndoStep[] {
  const leftBy = new Map(remarks.map(({ kind, record, found, left }) => [`${kind} ${record} ${found}`, left]));
  return steps.map((step) => {
    const left = leftBy.get(`${step.inverse.kind} ${step.record} ${step.left}`);
    return left === undefined ? step : { ...step, left };
  });
}

/** Calls back whenever the log has changed, until the signal ends it. */
export function onUndoLogChange(react: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) react();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}
