import { isLive } from '../../model/annotation.ts';
import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import { replaceVersion } from '../annotations.ts';
import { restoreReading } from '../case-readings.ts';
import { database } from '../database.ts';
import { restoreFeedback } from '../projects/restore-feedback.ts';
import { changeSettled } from '../agreed-set/settle-passages.ts';
import { ChangedSince } from '../storage-errors.ts';
import { takeBackDecisions } from '../suggestion-decisions.ts';
import { writing } from '../transaction.ts';
import { restoreFromTrash } from '../trash/restore-from-trash.ts';
import { trashCase } from '../trash/trash.ts';
import { markOfCase } from './case-mark.ts';
import { takeBackChoice, takeBackCodebook, takeBackPublication } from './take-back-codebooks.ts';
import {
  takeBackEdits,
  takeBackQueue,
  takeBackRefusal,
  takeBackTrash,
  takeBackWholeImport,
} from './take-back-library.ts';
import { takeBackMerge } from './take-back-merge.ts';
import type { Remark } from './undo-log.ts';
import { takeBackTurning } from './undoable-hand-ins.ts';
import type { Inverse, UndoStep } from './undo-step.ts';

export interface TakenBack {
  /** The mark that the record bears now. */
  left: string;
  /** What does it again; null where nothing does. */
  again: Inverse | null;
  /** The articles whose annotations are others now. */
  articles: Id[];
  /** Other records that stand as they stood before the step, each under another mark. */
  remarked?: Remark[];
}

/**
 * Puts the record of a step back to what it was, as a new and later edit.
 * @throws {ExpectedFailure} where the record was changed since, by whomever: that is not to be overwritten.
 */
export async function takeBack({ id, record, left, inverse }: UndoStep): Promise<TakenBack> {
  if (inverse.kind === 'annotation') {
    const { now, was } = await replaceVersion(record, left, inverse.before);
    const again = { kind: 'annotation' as const, before: isLive(was) ? was : null };
    return { left: now.rev, again, articles: [now.article] };
  }
  if (inverse.kind === 'reading') {
    const undone = await restoreReading(record, { before: inverse.before, rev: left });
    return { left: undone.rev, again: { ...inverse, before: undone.before }, articles: [] };
  }
  if (inverse.kind === 'settling') {
    const again = { kind: 'settling' as const, change: await changeSettled(record, inverse.change) };
    return { left, again, articles: [] };
  }
  if (inverse.kind === 'feedback') {
    const { left: mark, was } = await restoreFeedback(record, left, inverse.before);
    return { left: mark, again: { kind: 'feedback', before: was }, articles: [] };
  }
  if (inverse.kind === 'hand-in') return takeBackTurning(record, inverse.turnedAway);
  if (inverse.kind === 'case') return takeBackCase(record, left, inverse.before);
  if (inverse.kind === 'codebook') return takeBackCodebook(record, left, inverse.before);
  if (inverse.kind === 'own codebook') return takeBackChoice(left, inverse.before);
  if (inverse.kind === 'publication') return takeBackPublication(record, inverse.publication);
  if (inverse.kind === 'articles') return takeBackEdits(inverse.edits);
  if (inverse.kind === 'trash') return takeBackTrash(inverse);
  if (inverse.kind === 'import') return takeBackWholeImport(id, inverse.ids);
  if (inverse.kind === 'queue') return takeBackQueue(inverse.out, inverse.back);
  if (inverse.kind === 'refusal') return takeBackRefusal(inverse.refusal);
  if (inverse.kind === 'merge') return takeBackMerge(inverse);
  const decisions = await takeBackDecisions(inverse.ids);
  return { left: '', again: null, articles: [...new Set(decisions.map(({ article }) => article))] };
}

/** A case that was made is none again; with what was confirmed in its comparison it goes into the trash, from where doing it again brings it. */
async function takeBackCase(id: Id, left: string, before: Case | null): Promise<TakenBack> {
  return writing(async () => {
    const was = (await database.cases.get(id)) ?? null;
    if (markOfCase(was) !== left) throw new ChangedSince('case');
    if (!before) await takeOut(id);
    else if (was) await database.cases.put({ ...before, modified: Math.max(Date.now(), was.modified + 1) });
    else if (await database.trash.get(id)) await restoreFromTrash(id);
    else await database.cases.add(before);
    const now = (await database.cases.get(id)) ?? null;
    return { left: markOfCase(now), again: { kind: 'case', before: was }, articles: [] };
  });
}

async function takeOut(id: Id): Promise<void> {
  if ((await database.caseReadings.where('case').equals(id).count()) > 0) await trashCase(id);
  else await database.cases.delete(id);
}
