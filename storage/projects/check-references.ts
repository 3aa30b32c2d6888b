import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { Id } from '../../model/id.ts';
import type { RecordsOfKind } from '../../model/record-kinds.ts';
import { referencesOf } from '../../model/record-references.ts';
import { database } from '../database.ts';

/** A file whose records need others that are neither in it nor in the library. */
export class Incomplete extends ExpectedFailure {
  override readonly name = 'Incomplete';

  constructor(kind: string, id: Id) {
    super(`This file is not whole: it needs one of “${kind}” (${id}), which is missing. Ask for it anew.`);
  }
}

/**
 * That records which were just kept have all that they need: a library with one that has not makes backups that cannot be
 * restored. Part of a transaction, which it breaks off. @throws {Incomplete}
 */
export async function checkReferences({ kind, records }: RecordsOfKind): Promise<void> {
  const needed = Map.groupBy(
    records.flatMap((record) => referencesOf(kind, record)),
    (reference) => reference.kind,
  );
  for (const [other, references] of needed) {
    const ids = [...new Set(references.map(({ id }) => id))];
    const stored = await database.table(other).bulkGet(ids);
    const missing = ids.find((_id, index) => stored[index] === undefined);
    if (missing !== undefined) throw new Incomplete(other, missing);
  }
}
