import { indexedDB } from './stand-in-database.ts';
import { ParallaxDatabase } from '../../storage/database.ts';
import type { Migration, Tables } from '../../storage/migrations/migration.ts';

/** Fills a library that has the layout before a step, takes the step, and gives back the tables that then hold records. */
export async function runMigration(earlier: readonly Migration[], step: Migration): Promise<Tables> {
  const name = `migration-${crypto.randomUUID()}`;
  if (earlier.length > 0) await fill(new ParallaxDatabase(name, earlier), step.example.before);
  return contentsOf(new ParallaxDatabase(name, [...earlier, step]));
}

async function fill(database: ParallaxDatabase, tables: Tables): Promise<void> {
  for (const [table, records] of Object.entries(tables)) await database.table(table).bulkAdd(records);
  database.close();
}

async function contentsOf(database: ParallaxDatabase): Promise<Tables> {
  await database.open();
  const contents = await Promise.all(
    database.tables.map(async (table): Promise<[string, Record<string, unknown>[]]> => [
      table.name,
      await table.toArray(),
    ]),
  );
  database.close();
  indexedDB.deleteDatabase(database.name);
  return Object.fromEntries(contents.filter(([, records]) => records.length > 0));
}
