import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** What a part of the extension may weigh: its own script, or all the scripts that a page loads, as gzip. */
const Budget = z.object({ what: z.string(), entry: z.string(), kB: z.number().check(z.positive()) });
type Budget = z.output<typeof Budget>;

/** Sizes are in kB of 1000 bytes, as gzip sends them. */
export interface Weighed extends Budget {
  weight: number;
}

/** @throws {z.core.$ZodError} for a budgets file of another shape, naming the field. */
export function readBudgets(path = 'tools/size-budgets.json'): Budget[] {
  return z.array(Budget).parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** Weighs the built extension in a folder. A part that is not there is an error: it would weigh nothing. */
export function weigh(folder: string, budgets: readonly Budget[]): Weighed[] {
  return budgets.map((budget) => {
    const bytes = scriptsOf(folder, budget.entry).reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    return { ...budget, weight: bytes / 1000 };
  });
}

/** `content script 26.1 of 40 kB` */
export function showWeight({ what, weight, kB }: Weighed): string {
  return `${what} ${weight.toFixed(1)} of ${kB} kB`;
}

/** A page's scripts as the build writes them: the script itself, and the chunks that it preloads. */
function scriptsOf(folder: string, entry: string): string[] {
  const path = join(folder, entry);
  if (!entry.endsWith('.html')) return [path];
  const scripts = [...readFileSync(path, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/gu)];
  if (scripts.length === 0) throw new Error(`${path} loads no script: is it built in another way now?`);
  return scripts.map(([, address = '']) => join(folder, address));
}
