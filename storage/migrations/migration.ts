import type { Transaction } from 'dexie';

/** One step of the database's layout. Steps are only ever added: a shipped one is never edited. */
export interface Migration {
  version: number;
  /** Dexie's index declarations of the tables that this step adds or changes; null drops a table. */
  stores: Record<string, string | null>;
  /**
   * Rewrites the records that an older layout left behind, inside the upgrade's transaction. It parses each with a
   * schema of the older shape, which stands beside it: what an old version wrote is data from outside.
   */
  upgrade?: (transaction: Transaction) => Promise<void>;
  /** Tables before and after the step. The tests open a database with `before` and expect `after`. */
  example: { before: Tables; after: Tables };
}

export type Tables = Record<string, readonly Record<string, unknown>[]>;
