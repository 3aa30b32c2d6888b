import Dexie, { type PromiseExtended } from 'dexie';
import { database, LATEST_VERSION } from './database.ts';
import { LibraryBlocked, LibraryNewer } from './storage-errors.ts';

/** Rejects once another page keeps the library from being opened; anew each time that this is over. */
let blocked = Promise.withResolvers<never>();
database.on('blocked', () => blocked.reject(new LibraryBlocked()));

/**
 * Opens the library, which must be closed.
 * @throws {LibraryNewer} before Dexie touches it: Dexie would open a newer layout and add to it what it misses.
 * @throws {LibraryBlocked} instead of waiting for ever: what waits is done when the other page closes, long after
 * the person gave up and did it again.
 */
export function openLibrary(): PromiseExtended<void> {
  return new Dexie.Promise((resolve, reject) => void open().then(resolve, reject));
}

async function open(): Promise<void> {
  const stored = (await indexedDB.databases()).find(({ name }) => name === database.name);
  // Dexie's version 1 is the browser's 10.
  if (stored?.version !== undefined && stored.version >= (LATEST_VERSION + 1) * 10) throw new LibraryNewer();
  await Promise.race([opened(), blocked.promise]);
}

async function opened(): Promise<void> {
  await database.open();
  blocked = Promise.withResolvers();
}
