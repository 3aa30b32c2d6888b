import { useEffect, useState } from 'react';
import { onUndoLogChange, undoLog } from '../../storage/undo/undo-log.ts';
import type { UndoLog } from '../../storage/undo/undo-step.ts';

/** What can be undone in this sitting, in whichever page it was done; followed as it changes. */
export function useUndoLog(): UndoLog {
  const [log, setLog] = useState<UndoLog>(EMPTY);
  useEffect(() => {
    const closing = new AbortController();
    let looks = 0;
    const look = async () => {
      looks += 1;
      const mine = looks;
      const found = await undoLog();
      // An earlier look can be answered later than a later one.
      if (mine === looks && !closing.signal.aborted) setLog(found);
    };
    onUndoLogChange(() => void look(), closing.signal);
    void look();
    return () => closing.abort();
  }, []);
  return log;
}

const EMPTY: UndoLog = { undo: [], redo: [] };
