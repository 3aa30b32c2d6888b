import type { ProposedPassages } from '../../analysis/suggest/suggest.ts';
import type { SuggestibleArticle } from '../../analysis/suggest/suggestible.ts';
import { placeBlocks } from '../../model/article-text.ts';
import { outletOf, type Article } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import { suggestInWorker } from './suggest-in-worker.ts';

/** An article's text as the rules read it, and the revision that it is of. */
export interface SuggestibleRevision {
  revision: Id;
  suggestible: SuggestibleArticle;
}

export function suggestibleRevision(
  article: Pick<Article, 'language' | 'outlet' | 'url'>,
  { id, text, blocks }: Pick<Revision, 'id' | 'text' | 'blocks'>,
): SuggestibleRevision {
  const outlet = outletOf(article);
  return { revision: id, suggestible: { text, blocks: placeBlocks(blocks), language: article.language, outlet } };
}

/** Of so many texts, in this page's memory alone. */
const MOST_KEPT = 500;
const kept = new Map<string, ProposedPassages>();

/**
 * What the rules propose in an article, worked out in a worker or known from before: who has looked through a case does not wait again
 * in each of its articles. Aborting the signal ends the work, and rejects with its reason.
 */
export async function findPassages(
  { revision, suggestible }: SuggestibleRevision,
  signal: AbortSignal,
): Promise<ProposedPassages> {
  const key = [revision, suggestible.language, suggestible.outlet].join();
  const known = kept.get(key);
  if (known) return known;
  const found = await suggestInWorker(suggestible, signal);
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}
