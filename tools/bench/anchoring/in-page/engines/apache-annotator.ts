import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import { offer } from '../engine.ts';
import type { Answer } from '../engine.ts';

/** The quote with as much context as tells it from every other place of the page. */
type Kept = Parameters<typeof createTextQuoteSelectorMatcher>[0];

offer({
  name: '@apache-annotator/dom',
  describe: (root, ranges, deadline) => inTime(ranges, deadline, (range) => describeTextQuote(range, root)),
  anchor: (root, kept, deadline) =>
    inTime(kept, deadline, (description) => (description === null ? null : onlyMatch(root, description as Kept))),
});

/** Null where the quote is not found, or found several times: it says nothing then of which is meant. */
async function onlyMatch(root: HTMLElement, kept: Kept): Promise<Answer> {
  const matches: Range[] = [];
  for await (const match of createTextQuoteSelectorMatcher(kept)(root)) {
    matches.push(match);
    if (matches.length > 1) return null;
  }
  return matches[0] ?? null;
}

/** One passage after the other, since each of the peer's searches is a promise. */
async function inTime<Item, Result>(
  items: readonly Item[],
  deadline: number,
  work: (item: Item) => Promise<Result> | null,
): Promise<(Result | null)[]> {
  const results: (Result | null)[] = [];
  for (const item of items) {
    if (performance.now() > deadline) break;
    try {
      results.push(await work(item));
    } catch {
      results.push(null);
    }
  }
  return results;
}
