import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { claimOf, foundNumbers } from './cell.ts';
import { statementOf, type Fact } from './fact.ts';
import { findTelling, type Finding } from './find-telling.ts';
import { predates } from './known-by-then.ts';

/**
 * Whether the row of a fact that one article is known to tell says that no other does. Told without the row, since most of
 * what is asked for is told twice: it is false at the first other article that may tell it, and mostly words alone say so.
 */
export function isToldByOne(index: CaseIndex, fact: Fact): boolean {
  const tellers = new Set(fact.tellings.map(({ article }) => article));
  const silent = [...index.articles.values()].filter(({ article }) => !tellers.has(article.id));
  const dates = [...tellers].map((id) => index.articles.get(id)?.article.published ?? null);
  if (silent.every(({ article }) => predates(article.published, dates))) return false;
  return isToldInNone(
    index,
    fact,
    silent.filter(({ article }) => !fact.notToldIn?.includes(article.id)),
  );
}

function isToldInNone(index: CaseIndex, fact: Fact, targets: readonly IndexedArticle[]): boolean {
  const query = { statement: statementOf(fact), tellings: fact.tellings };
  const findByWords = findTelling(index, query, 'words');
  const isNotTold = (finding: Finding, target: IndexedArticle): boolean =>
    claimOf(fact, finding, target) === 'not told';
  const likely: { target: IndexedArticle; score: number }[] = [];
  for (const target of targets) {
    const byWords = findByWords(target);
    if (!isNotTold(byWords, target)) return false;
    likely.push({ target, score: byWords.score });
  }
  likely.sort((one, other) => other.score - one.score);
  const find = findTelling(index, query);
  return (
    likely.every(({ target }) => isNotTold(find(target), target)) &&
    // With other numbers for the same thing “not told” is no safe claim.
    likely.every(({ target }) => foundNumbers(index, fact, find(target), target).length === 0)
  );
}
