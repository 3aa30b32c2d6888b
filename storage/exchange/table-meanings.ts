import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KEY = 'table-meanings';
/** Tables whose meaning is kept, the last said first: far more than anybody has kinds of. */
const MOST = 50;

const Remembered = z.object({
  /** The names of the table's columns, in their order. */
  columns: z.array(z.string()),
  /** Which column holds what. */
  fields: z.record(z.string(), z.nullable(z.string())),
  offsets: z.string(),
});
type Remembered = z.infer<typeof Remembered>;

/** What a person once said that the columns of such a table hold; null where nobody did. */
export async function rememberedTable(columns: readonly string[]): Promise<Omit<Remembered, 'columns'> | null> {
  return (await all()).find((one) => isSame(one.columns, columns)) ?? null;
}

export async function rememberTable(table: Remembered): Promise<void> {
  const others = (await all()).filter((one) => !isSame(one.columns, table.columns));
  await browser.storage.local.set({ [KEY]: [table, ...others].slice(0, MOST) });
}

async function all(): Promise<Remembered[]> {
  const stored = await browser.storage.local.get(KEY);
  return z.array(Remembered).safeParse(stored[KEY]).data ?? [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index]);
}
