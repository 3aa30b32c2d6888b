import type { LongWork } from '../../storage/long-work.ts';

/** So many records in one transaction: a person's other clicks get their turn between two, and a cancelled work stops soon. */
const SLICE = 25;

/** Works through many, some at a time, and gives back what came of each slice: until all is done, or the signal ends it. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (slice: Item[]) => Promise<Result>,
  { signal, progress }: LongWork,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let done = 0; done < items.length; done += SLICE) {
    if (signal?.aborted) break;
    results.push(await work(items.slice(done, done + SLICE)));
    progress?.(Math.min(done + SLICE, items.length), items.length);
  }
  return results;
}
