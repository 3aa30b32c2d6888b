import { useCallback, useState } from 'react';
import { readAddressList } from '../../exchange/address-list.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import { addToQueue, putBackInQueue, removeFromQueue, setVisited } from '../../storage/reading-queue.ts';
import { NOTHING_ADDED, type Added } from './added.ts';
import { useUndoable } from './use-undoable.ts';

/** What can be done with the reading queue, each step with its undo, and what became of the last list that was given. */
export function useQueue() {
  const [added, setAdded] = useState<Added>(NOTHING_ADDED);
  const { undo, failure, attempt, clear } = useUndoable();

  const add = useCallback(
    (text: string, evenInLibrary = false) => {
      const list = readAddressList(text);
      attempt(async () => {
        const outcome = await addToQueue(list.addresses, evenInLibrary);
        setAdded({ ...list, ...outcome });
        return outcome.added.length > 0 ? () => removeFromQueue(outcome.added.map(({ id }) => id)) : null;
      });
    },
    [attempt],
  );

  function remove(entries: readonly QueuedAddress[]) {
    attempt(async () => {
      setAdded(NOTHING_ADDED);
      const removed = await removeFromQueue(entries.map(({ id }) => id));
      return () => putBackInQueue(removed);
    });
  }

  function mark(entry: QueuedAddress, isVisited: boolean) {
    attempt(async () => {
      setAdded(NOTHING_ADDED);
      await setVisited(entry.id, isVisited);
      return () => setVisited(entry.id, !isVisited);
    });
  }

  return { added, add, remove, mark, undo, failure, clear };
}
