import type { Article } from '../model/article.ts';
import type { Revision } from '../model/revision.ts';
import { articleAt } from './articles.ts';
import { database } from './database.ts';
import { inOrder } from './keep-revision.ts';
import type { LongWork } from './long-work.ts';
import { reading } from './transaction.ts';

type LatestRevision = Pick<Revision, 'text' | 'textHash'>;

/** An article with its latest text. */
interface LatestText {
  article: Article;
  latest: LatestRevision;
}

const NONE: LatestRevision = { text: '', textHash: '' };

const BATCH = 50;

/**
 * Hands over every article with its latest text, one after the other, with no more than some of them in memory: to
 * compare all of a library with something, such as files that are to be imported. Articles that come or go meanwhile may be missed.
 * @throws what the signal was aborted with.
 */
export async function eachLatestText(
  take: (article: Article, latest: LatestRevision) => void,
  { signal, progress }: LongWork = {},
): Promise<void> {
  const total = await reading(() => database.articles.count());
  let done = 0;
  for (let last: string | null = ''; last !== null;) {
    signal?.throwIfAborted();
    const batch = await readAfter(last);
    for (const { article, latest } of batch) take(article, latest);
    done += batch.length;
    progress?.(done, total);
    last = batch.at(-1)?.article.id ?? null;
  }
}

/** The article at an address, also at one that was merged into it; null where the library has none. */
export async function latestTextAt(address: string): Promise<LatestText | null> {
  return reading(async () => {
    const article = await articleAt(address);
    return article && { article, latest: (await inOrder(article.id).last()) ?? NONE };
  });
}

async function readAfter(id: string): Promise<LatestText[]> {
  return reading(async () => {
    const articles = await database.articles.where('id').above(id).limit(BATCH).toArray();
    const revisions = await Promise.all(articles.map((article) => inOrder(article.id).last()));
    return articles.map((article, index) => ({ article, latest: revisions[index] ?? NONE }));
  });
}
