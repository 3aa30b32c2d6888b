import { isIndexWhole, rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { reasonOf } from '../../../model/reason-of.ts';

/** What the worker says of the index. */
export type IndexNews =
  | { is: 'whole' }
  | { is: 'being built'; done: number; total: number }
  | { is: 'failed'; reason: string };

/** Makes the search index whole where it is not, beside the page. Ended in the middle, it goes on from there the next time. */
void makeWhole().then(
  () => tell({ is: 'whole' }),
  (error: unknown) => tell({ is: 'failed', reason: reasonOf(error) }),
);

async function makeWhole(): Promise<void> {
  if (await isIndexWhole()) return;
  await rebuildIndex({ progress: (done, total) => tell({ is: 'being built', done, total }) });
}

function tell(news: IndexNews): void {
  postMessage(news);
}
