import { indexedDB } from './stand-in-database.ts';
import { database } from '../../storage/database.ts';

/** Import this file first, so that the stand-in for the browser's database is there before Dexie looks for it. */

/** An empty library, opened. */
export async function freshLibrary(): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await database.open();
}

export { indexedDB };
