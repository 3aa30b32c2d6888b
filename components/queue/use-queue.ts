import { useCallback, useState } from 'react';
import { readAddressList } from '../../exchange/address-list.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import { markAddress, queueAddresses, unqueueAddresses } from '../../storage/undo/undoable-queue.ts';
import { useAttempts } from '../ui/use-attempts.ts';
import { NOTHING_ADDED, type Added } from './added.ts';

/** What can be done with the reading queue, each a step of the sitting's undo, and what became of the last list that was given. */
export function useQueue() {
  const [added, setAdded] = useState<Added>(NOTHING_ADDED);
  const { failure, forget, attempt } = useAttempts();

  const add = useCallback(
    (text: string, evenInLibrary = false) => {
      const list = readAddressList(text);
      attempt(queueAddresses(list.addresses, evenInLibrary).then((outcome) => setAdded({ ...list, ...outcome })));
    },
    [attempt],
  );

  function remove(entries: readonly QueuedAddress[]) {
    setAdded(NOTHING_ADDED);
    attempt(unqueueAddresses(entries.map(({ id }) => id)));
  }

  function mark(entry: QueuedAddress, isVisited: boolean) {
    setAdded(NOTHING_ADDED);
    attempt(markAddress(entry.id, isVisited));
  }

  return { added, add, remove, mark, failure, clear: forget };
}
