import type { Article } from '../../model/article.ts';
import type { CorpusArticle } from '../../model/corpus.ts';
import { plainAddress } from '../../model/plain-address.ts';
import type { Revision } from '../../model/revision.ts';
import { addressOfText } from '../../model/without-page.ts';
import { articleAt, revisionsOf } from '../articles.ts';
import { database } from '../database.ts';
import { reading } from '../transaction.ts';

/** An article of the library with its texts, the newest first. */
export interface ArticleAtHand {
  article: Article;
  revisions: Revision[];
}

/** The article that a file speaks of: by its address, by its id, or by the hash of its text; null where the library has none. */
export async function articleAtHand(
  { id, address }: CorpusArticle,
  textHash: string | null,
): Promise<ArticleAtHand | null> {
  return reading(async () => {
    const byAddress = address === null ? null : await articleAt(plainAddress(address));
    const byId = id === null ? undefined : await database.articles.get(id);
    const byText = textHash === null ? null : await articleAt(addressOfText(textHash));
    const article = byAddress ?? byId ?? byText;
    return article ? { article, revisions: (await revisionsOf(article.id)).toReversed() } : null;
  });
}
