import { database } from './database.ts';
import { openLibrary } from './open-library.ts';
import { expectedFailure } from './storage-errors.ts';

/**
 * Every verb of this folder does its work in one of these two, over all tables. Naming the tables of each would let
 * writes of different kinds overlap, which one person's clicks do not need, and an import must not have.
 */

/** Reads, all of it as the library stands at one moment. @throws {ExpectedFailure} with a reason for the reader. */
export function reading<Result>(work: () => Promise<Result>): Promise<Result> {
  return transact('r', work);
}

/** Writes, all of it or nothing, and resolves only once it is kept. @throws {ExpectedFailure} with a reason for the reader. */
export function writing<Result>(work: () => Promise<Result>): Promise<Result> {
  return transact('rw', work);
}

/** Not an async function, and nothing but Dexie's promises: behind any other a live query loses track of what it reads. */
function transact<Result>(mode: 'r' | 'rw', work: () => Promise<Result>): Promise<Result> {
  // Dexie keeps a transaction open over the awaits of an async function alone: an arrow that gives back another's promise would
  // write what comes after them outside of it. A live query, which only reads, wants the promises as they are.
  const scope = mode === 'rw' ? async () => work() : work;
  const start = () => database.transaction(mode, database.tables, scope);
  const result = database.isOpen() ? start() : openLibrary().then(start);
  return result.catch((error: unknown) => {
    throw expectedFailure(error);
  });
}
