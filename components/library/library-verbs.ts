import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleEdit } from '../../storage/edit-articles.ts';

/** The verbs of the library and of the background that its actions are made of. */
export interface LibraryVerbs {
  createCase: (name: string, ...articles: readonly [Id, ...Id[]]) => Promise<Case>;
  putInCase: (id: Id, articles: readonly Id[]) => Promise<Id[]>;
  takeOutOfCase: (id: Id, articles: readonly Id[]) => Promise<{ article: Id; index: number }[]>;
  putBackInCase: (id: Id, places: readonly { article: Id; index: number }[]) => Promise<void>;
  renameCase: (id: Id, name: string) => Promise<string>;
  forgetCase: (id: Id) => Promise<void>;
  editArticles: (ids: readonly Id[], edit: ArticleEdit) => Promise<Map<Id, ArticleEdit>>;
  trash: (what: { articles: Id[]; cases: Id[] }) => Promise<unknown>;
  restore: (ids: Id[]) => Promise<unknown>;
}
