import type { Id } from '../../model/id.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import { addToQueue, removeFromQueue, setVisited, type Queued } from '../reading-queue.ts';
import { rememberStep } from './undo-log.ts';

/** The verbs of the reading queue, each kept as a step that can be undone. */

export async function queueAddresses(addresses: readonly string[], evenInLibrary = false): Promise<Queued> {
  const outcome = await addToQueue(addresses, evenInLibrary);
  await remember(`${sayCount(outcome.added)} queued`, outcome.added, []);
  return outcome;
}

export async function unqueueAddresses(ids: readonly Id[]): Promise<void> {
  const removed = await removeFromQueue(ids);
  await remember(`${sayCount(removed)} taken off the queue`, [], removed);
}

export async function markAddress(id: Id, visited: boolean): Promise<void> {
  const { before, after } = await setVisited(id, visited);
  await remember(visited ? 'Address marked as visited' : 'Address marked as to visit', [after], [before]);
}

async function remember(says: string, out: readonly QueuedAddress[], back: readonly QueuedAddress[]): Promise<void> {
  const [first] = [...out, ...back];
  if (!first) return;
  const inverse = { kind: 'queue' as const, out, back };
  await rememberStep({ says, of: first.address, record: first.id, found: null, left: '', inverse });
}

function sayCount({ length }: readonly unknown[]): string {
  return length === 1 ? 'Address' : `${length.toLocaleString('en-GB')} addresses`;
}
