import { onUndoLogChange, undoLog } from '../../storage/undo/undo-log.ts';
import type { UndoLog } from '../../storage/undo/undo-step.ts';
import { useFollowed } from '../ui/use-followed.ts';

/** What can be undone in this sitting, in whichever page it was done; followed as it changes. */
export function useUndoLog(): UndoLog {
  return useFollowed(EMPTY, undoLog, onUndoLogChange);
}

const EMPTY: UndoLog = { undo: [], redo: [] };
