import { useCallback, useState } from 'react';

/** Takes a change back. */
type Undo = () => Promise<unknown>;

/** Changes that can be undone, the last first, and why the last one failed. */
export function useUndoable() {
  const [past, setPast] = useState<readonly Undo[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const fail = useCallback((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)), []);

  /** @param change gives what undoes it; null where nothing was changed. */
  const attempt = useCallback(
    (change: () => Promise<Undo | null>) => {
      setFailure(null);
      void change().then((undoing) => undoing && setPast((before) => [...before, undoing]), fail);
    },
    [fail],
  );

  const last = past.at(-1);
  const undo = last
    ? () => {
        setPast((before) => before.slice(0, -1));
        void last().catch(fail);
      }
    : null;
  return { undo, failure, attempt, clear: () => setFailure(null) };
}
