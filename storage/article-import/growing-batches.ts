/** So many in the first batches: little is done again after closing, and a person's clicks get their turn between two. */
const FIRST = 25;
/** The most in one transaction: some seconds. */
const MOST = 1000;

/**
 * Items in their order, in batches that grow with what came before them. Each batch of articles writes the list of its case anew: were they all
 * of one size, what an import writes would grow with the square of its articles; a tenth more each time makes it some ten lists of the last length.
 */
export function* growingBatches<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let next = 0; next < items.length;) {
    const end = next + Math.min(Math.max(FIRST, Math.floor(next / 10)), MOST);
    yield items.slice(next, end);
    next = end;
  }
}
