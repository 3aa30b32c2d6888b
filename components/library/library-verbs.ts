import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleEdit } from '../../storage/edit-articles.ts';

/** The verbs of the library and of the background that its actions are made of. */
export interface LibraryVerbs {
  caseOf: (id: Id) => Promise<Case>;
  createCase: (name: string, ...articles: readonly [Id, ...Id[]]) => Promise<Case>;
  putInCase: (id: Id, articles: readonly Id[]) => Promise<Id[]>;
  /** Gives how many stood in it. */
  takeOutOfCase: (id: Id, articles: readonly Id[]) => Promise<number>;
  renameCase: (id: Id, name: string) => Promise<unknown>;
  editArticles: (ids: readonly Id[], edit: ArticleEdit) => Promise<Map<Id, ArticleEdit>>;
  trash: (what: { articles: Id[]; cases: Id[] }) => Promise<unknown>;
  restore: (ids: Id[]) => Promise<unknown>;
}
