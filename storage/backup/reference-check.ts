import type { Id } from '../../model/id.ts';
import type { RecordKind, RecordsOfKind } from '../../model/record-kinds.ts';
import { referencesOf, type Reference } from '../../model/record-references.ts';

/** A record that names another which is not there. */
export interface BrokenReference {
  kind: RecordKind;
  id: Id;
  names: Reference;
}

/**
 * Whether records that come some at a time have all that they refer to among them. It keeps ids alone: those that were seen, and
 * what was named before it came, which in a backup of ours is nothing. What the trash needs is not asked here: `trashAtHome` leaves
 * out what has no place.
 */
export class ReferenceCheck {
  readonly #seen = new Map<RecordKind, Set<Id>>();
  #open: BrokenReference[] = [];

  add({ kind, records }: RecordsOfKind): void {
    const seen = this.#seen.get(kind) ?? new Set();
    this.#seen.set(kind, seen);
    for (const { id } of records) seen.add(id);
    if (kind === 'trash') return;
    for (const record of records) {
      for (const names of referencesOf(kind, record)) {
        if (!this.has(names)) this.#open.push({ kind, id: record.id, names });
      }
    }
  }

  /** The first record, in the order in which they came, that names another which did not come; null where all is there. */
  broken(): BrokenReference | null {
    this.#open = this.#open.filter(({ names }) => !this.has(names));
    return this.#open[0] ?? null;
  }

  has({ kind, id }: Reference): boolean {
    return this.#seen.get(kind)?.has(id) ?? false;
  }
}
