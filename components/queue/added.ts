import type { AddressList } from '../../exchange/address-list.ts';
import type { Queued } from '../../storage/reading-queue.ts';
import { countOf } from '../ui/counts.ts';

/** What became of a list that the reader gave. */
export type Added = AddressList & Queued;

export const NOTHING_ADDED: Added = { addresses: [], repeated: 0, others: [], added: [], queued: [], inLibrary: [] };

/** Lines without an address that are shown. */
const SHOWN = 3;

/** In words, a line for each; none where no list was given. */
export function sayAdded({ addresses, repeated, others, added, queued }: Added): string[] {
  if (addresses.length === 0 && others.length === 0) return [];
  const lines = [
    addresses.length === 0
      ? 'No address found: each begins with http:// or https://.'
      : `${countOf(added.length, 'address', 'addresses')} added.`,
  ];
  if (repeated > 0) lines.push(`${countOf(repeated, 'address', 'addresses')} stood there more than once.`);
  if (queued.length > 0) lines.push(`${countOf(queued.length, 'address', 'addresses')} stood in the queue already.`);
  if (others.length > 0) {
    const shown = others.slice(0, SHOWN).map((line) => `“${line.slice(0, 60)}”`);
    lines.push(
      `${countOf(others.length, 'line')} without an address: ${shown.join(', ')}${others.length > SHOWN ? ' …' : ''}`,
    );
  }
  return lines;
}
