import * as z from 'zod/mini';
import { Article } from '../model/article.ts';
import type { Id } from '../model/id.ts';
import { readRecord } from '../model/read-record.ts';
import { database } from './database.ts';
import { indexArticle } from './search/index-records.ts';
import { NotInLibrary } from './storage-errors.ts';
import { writing } from './transaction.ts';

const Editable = z.pick(Article, { outlet: true, headline: true, published: true });

/** What a person may correct of an article. Its address and its text are the page's. */
export type ArticleEdit = Partial<z.infer<typeof Editable>>;

/**
 * Corrects some articles alike. When they were last touched stays, and with it their place in the library.
 * @returns what was changed, as it was before, by the articles' ids.
 * @throws {InvalidRecord} for what is no headline, outlet or date. @throws {NotInLibrary}, and then nothing is changed.
 */
export async function editArticles(ids: readonly Id[], edit: ArticleEdit): Promise<Map<Id, ArticleEdit>> {
  return writing(async () => {
    const before = new Map<Id, ArticleEdit>();
    for (const id of ids) {
      const article = await database.articles.get(id);
      if (!article) throw new NotInLibrary('article');
      before.set(id, Object.fromEntries(keysOf(edit).map((key) => [key, article[key]])));
      const changed = { ...article, ...readRecord(Editable, { ...article, ...edit }, 'article') };
      await database.articles.put(changed);
      await indexArticle(changed);
    }
    return before;
  });
}

function keysOf(edit: ArticleEdit): (keyof ArticleEdit)[] {
  return Object.keys(edit) as (keyof ArticleEdit)[];
}
