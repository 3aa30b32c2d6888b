import type { ConfirmedTelling } from '../../analysis/coverage/fact.ts';
import type { ReadFact } from '../../model/case-reading.ts';
import type { Id } from '../../model/id.ts';
import { anchorAll } from '../../page/anchoring/anchor.ts';
import type { CoveredArticle } from './covered-article.ts';

/** Where the passages that tell facts stand in the articles' present texts; what is not found for sure is left out. */
export function placeTold(
  articles: readonly CoveredArticle[],
  facts: readonly ReadFact[],
): ReadonlyMap<Id, ConfirmedTelling> {
  const unmarked = Map.groupBy(
    facts.flatMap(({ passages }) => passages),
    ({ article }) => article,
  );
  const placed = articles.flatMap(({ article: { id: article }, text, own }) => {
    const told = unmarked.get(article) ?? [];
    const anchors = anchorAll(
      text,
      told.map(({ selectors }) => selectors),
    );
    const found = told.flatMap(({ id }, at) => {
      const anchor = anchors[at];
      const isSure = anchor?.outcome === 'exact' || anchor?.outcome === 'moved';
      return isSure ? [{ id, article, start: anchor.start, end: anchor.end, fields: {} }] : [];
    });
    return [...own.map(({ id, start, end, fields }) => ({ id, article, start, end, fields })), ...found];
  });
  return new Map(placed.map((telling) => [telling.id, telling]));
}
