import type { Id } from '../../model/id.ts';
import type { Published } from '../../model/published.ts';
import type { CaseIndex } from './case-index.ts';
import { cellOf, type CoverageCell } from './cell.ts';
import { statementOf, type Fact } from './fact.ts';
import { findTelling } from './find-telling.ts';
import { predates } from './known-by-then.ts';
import { isToldByOne } from './told-by-one.ts';

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
  const byOne = new WeakMap<Fact, boolean>();
  const rowOf = (fact: Fact): CoverageRow => {
    const row = kept.get(fact) ?? newRow(index, fact);
    kept.set(fact, row);
    return row;
  };
  return {
    rows: (facts) => facts.map(rowOf),
    isToldByOne: (fact) => {
      const known = byOne.get(fact) ?? isToldByOne(index, fact);
      byOne.set(fact, known);
      return known;
    },
  };
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
