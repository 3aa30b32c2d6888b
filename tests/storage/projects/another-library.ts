import { freshLibrary } from '../fresh-library.ts';
import { database } from '../../../storage/database.ts';

/** All records of one person's library, while the tests are in another's. */
export type Library = Record<string, unknown[]>;

/** What the library holds. */
export async function libraryNow(): Promise<Library> {
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

/** The same; it is empty from then on. */
export async function leave(): Promise<Library> {
  const library = await libraryNow();
  await freshLibrary();
  return library;
}

/** Whatever is in the library makes room for another's. */
export async function enter(library: Library): Promise<void> {
  await freshLibrary();
  for (const [name, records] of Object.entries(library)) await database.table(name).bulkPut(records);
}
