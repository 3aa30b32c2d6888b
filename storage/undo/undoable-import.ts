import type { Id } from '../../model/id.ts';
import { ImportUnderWay } from '../storage-errors.ts';
import { changeUndoLog, forgetSteps, rememberStep } from './undo-log.ts';
import { step } from './undoable-library.ts';

/**
 * An import as one step that can be undone. The step is kept before the first article is, with the ids that all of them are going to
 * have: a tab that closes midway leaves it behind, and undoing passes over what never came.
 * @param ids of the articles and revisions that may come.
 * @param work takes them in, and gives the ids of those that came; null where it failed, and nobody knows.
 * @returns the step's id; null where nothing came.
 */
export async function importAsOneStep(
  ids: readonly Id[],
  work: () => Promise<readonly Id[] | null>,
): Promise<Id | null> {
  const [first] = ids;
  if (first === undefined) return null;
  const id = await rememberStep(step(sayBegun(ids.length), first, { kind: 'import', ids }));
  const came = await navigator.locks.request(lockOf(id), work);
  if (came?.length === 0) {
    await forgetSteps((each) => each.id === id);
    return null;
  }
  if (came) await nameWhatCame(id, came);
  return id;
}

async function nameWhatCame(id: Id, ids: readonly Id[]): Promise<void> {
  const known = { says: sayDone(ids.length), record: ids[0] ?? id, inverse: { kind: 'import' as const, ids } };
  await changeUndoLog(({ undo, redo }) => ({
    undo: undo.map((each) => (each.id === id ? { ...each, ...known } : each)),
    redo,
  }));
}

/** @throws {ImportUnderWay} while the tab of an import takes in articles: the rest would come after the undo. */
export async function checkImportHasEnded(id: Id): Promise<void> {
  await navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => {
    if (!lock) throw new ImportUnderWay();
  });
}

/** The browser frees it with a closed tab. */
function lockOf(id: Id): string {
  return `import ${id}`;
}

function sayBegun(count: number): string {
  return count === 1 ? 'Import of an article' : `Import of ${count.toLocaleString('en-GB')} articles`;
}

function sayDone(count: number): string {
  return count === 1 ? 'Article imported' : `${count.toLocaleString('en-GB')} articles imported`;
}
