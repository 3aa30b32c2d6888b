import type { Id } from '../../model/id.ts';
import type { Published } from '../../model/published.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { cellOf, claimOf, type CoverageCell } from './cell.ts';
import { statementOf, type Fact } from './fact.ts';
import { findTelling } from './find-telling.ts';
import { predates } from './known-by-then.ts';

/** One fact across the outlets. */
export interface CoverageRow {
  fact: Fact;
  /** One per article, in the index's order. */
  cells: readonly CoverageCell[];
  /** The one article that tells it, where that is safe to say of all others; else null. */
  toldOnlyBy: Id | null;
  /** Articles that could have told what at least two others tell, and certainly do not. */
  leftOutBy: readonly Id[];
}

/** The coverage matrix of a case, with rows kept for facts that stayed the same object. */
export interface CoverageMatrix {
  rows: (facts: readonly Fact[]) => CoverageRow[];
  /** Whether the row of a fact that one article is known to tell says that no other does. */
  isToldByOne: (fact: Fact) => boolean;
}

/**
 * Facts × articles. Rows are kept by the fact's identity: when one annotation changes, hand in new objects for the
 * facts that hold it and the same ones for the rest. Text or articles changed: a new index, and a new matrix.
 */
export function coverageMatrix(index: CaseIndex): CoverageMatrix {
  const kept = new WeakMap<Fact, CoverageRow>();
  const toldTwice = new WeakSet<Fact>();
  const rowOf = (fact: Fact): CoverageRow => {
    const row = kept.get(fact) ?? newRow(index, fact);
    kept.set(fact, row);
    return row;
  };
  return {
    rows: (facts) => facts.map(rowOf),
    isToldByOne: (fact) => {
      if (toldTwice.has(fact)) return false;
      const isByOne = (kept.has(fact) || mayBeToldByOne(index, fact)) && rowOf(fact).toldOnlyBy !== null;
      if (!isByOne) toldTwice.add(fact);
      return isByOne;
    },
  };
}

/**
 * False at the first other article that may tell it: most of what is asked for is told twice, and needs no whole row. Mostly
 * words alone say so already.
 */
function mayBeToldByOne(index: CaseIndex, fact: Fact): boolean {
  const query = { statement: statementOf(fact), tellings: fact.tellings };
  const said = new Set([...fact.tellings.map(({ article }) => article), ...(fact.notToldIn ?? [])]);
  const find = findTelling(index, query, 'words');
  const others: { target: IndexedArticle; score: number }[] = [];
  for (const target of index.articles.values()) {
    if (said.has(target.article.id)) continue;
    const byWords = find(target);
    if (claimOf(fact, byWords, target) !== 'not told') return false;
    others.push({ target, score: byWords.score });
  }
  const findSurely = findTelling(index, query);
  return others
    .toSorted((one, other) => other.score - one.score)
    .every(({ target }) => claimOf(fact, findSurely(target), target) === 'not told');
}

function newRow(index: CaseIndex, fact: Fact): CoverageRow {
  const find = findTelling(index, { statement: statementOf(fact), tellings: fact.tellings });
  const found = [...index.articles.values()].map((target) => cellOf(index, fact, find, target));
  const dateOf = ({ article }: CoverageCell): Published | null =>
    index.articles.get(article)?.article.published ?? null;
  const tellings = found.filter(isTold).map(dateOf);
  const cells = found.map((cell) =>
    cell.answer === 'not told' && predates(dateOf(cell), tellings)
      ? { ...cell, answer: 'not yet known' as const }
      : cell,
  );
  return { fact, cells, ...claimsOf(cells) };
}

function claimsOf(cells: readonly CoverageCell[]): Pick<CoverageRow, 'toldOnlyBy' | 'leftOutBy'> {
  const told = cells.filter(isTold);
  const silent = cells.filter(({ answer }) => answer === 'not told').map(({ article }) => article);
  const isCertain = cells.every(({ answer }) => answer !== 'check');
  const [only] = told;
  return {
    toldOnlyBy: only && told.length === 1 && isCertain && silent.length > 0 ? only.article : null,
    leftOutBy: told.length > 1 ? silent : [],
  };
}

function isTold({ answer }: CoverageCell): boolean {
  return answer === 'told' || answer === 'told differently';
}
