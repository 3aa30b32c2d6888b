import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as z from 'zod/mini';

const GoldFact = z.object({
  statement: z.string(),
  /** The words that tell it, by article; null where the article does not tell it. */
  in: z.record(z.string(), z.nullable(z.string())),
});
export type GoldFact = z.infer<typeof GoldFact>;

/** A case that several coders read, as far as its facts are concerned. */
const GoldCase = z.object({
  case: z.string(),
  articles: z.array(z.object({ id: z.string(), text: z.string(), date: z.optional(z.nullable(z.string())) })),
  coders: z.record(z.string(), z.object({ facts: z.array(GoldFact) })),
});
export type GoldCase = z.infer<typeof GoldCase>;

/** The cases of a set, which is a folder of JSON files or one file, under the set's name. */
export function readGoldSet(path: string): { set: string; cases: GoldCase[] } {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(path, name))
    : [path];
  return {
    set: basename(resolve(path), '.json'),
    cases: files.map((file) => GoldCase.parse(JSON.parse(readFileSync(file, 'utf8')))),
  };
}
