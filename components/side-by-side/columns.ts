import type { Id } from '../../model/id.ts';
import type { ComparedArticle } from '../compare/compared-article.ts';

export const MOST_COLUMNS = 4;
/** What a narrow window holds. */
export const FEW_COLUMNS = 2;

type Named = Pick<ComparedArticle, 'article'>;

/** The columns for those asked for: each article once, at least two where there are two, at most as many as fit. */
export function columnsFor<Article extends Named>(
  asked: readonly Id[],
  all: readonly Article[],
  most: number,
): Article[] {
  const found = [...new Set(asked)].flatMap((id) => all.find(({ article }) => article.id === id) ?? []);
  const others = all.filter((each) => !found.includes(each));
  // Nobody asked for any: as many as fit. Somebody did: only what a comparison needs.
  const wanted = found.length === 0 ? most : Math.max(FEW_COLUMNS, found.length);
  return [...found, ...others].slice(0, Math.min(most, wanted));
}

/** The columns after a choice: one more, or another article in one of them; if that one is shown already, the two change places. */
export function columnsAfter(
  shown: readonly Id[],
  all: readonly Named[],
  choice: 'one more' | { column: number; chosen: Id },
): Id[] {
  if (choice === 'one more') {
    const next = all.find(({ article }) => !shown.includes(article.id));
    return next ? [...shown, next.article.id] : [...shown];
  }
  const { column, chosen } = choice;
  const former = shown[column] ?? chosen;
  return shown.map((id, index) => {
    if (index === column) return chosen;
    return id === chosen ? former : id;
  });
}
