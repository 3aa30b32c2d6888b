import { indexCase, type CaseIndex } from '../../analysis/coverage/case-index.ts';
import { factsOfReading, type ConfirmedTelling, type Fact } from '../../analysis/coverage/fact.ts';
import { coverageMatrix, type CoverageMatrix, type CoverageRow } from '../../analysis/coverage/matrix.ts';
import { prepareArticle } from '../../analysis/coverage/prepared-article.ts';
import {
  alikeTellings,
  stateFacts,
  type CandidatePassage,
  type ProposedFact,
} from '../../analysis/coverage/propose-facts.ts';
import type { ReadFact } from '../../model/case-reading.ts';
import type { ArticleText } from '../compare/article-text.ts';
import type { CoveredArticle } from './covered-article.ts';
import { kept } from '../compare/kept.ts';
import type { CaseCoverage, FactRow } from './fact-row.ts';
import { candidatesIn, loneTellings } from './lone-tellings.ts';
import { placeTold } from './place-told.ts';

/** A large case has hundreds of proposals, of which few are looked at: the others are worked out for whoever asks. */
export type Proposed = 'all' | 'surest';

/** As many as can be taken in. */
const SUREST = 10;

type CaseCoverer = (
  articles: readonly CoveredArticle[],
  facts: readonly ReadFact[],
  proposed?: Proposed,
) => CaseCoverage;

/**
 * Works the matrix out again and again as the case changes: what depends on texts alone is kept while they stay, and a
 * fact that is made of the same passages keeps its row.
 */
export function caseCoverer(): CaseCoverer {
  let before: { texts: string; index: CaseIndex; matrix: CoverageMatrix } | null = null;
  const same = sameFacts();
  return (articles, read, proposed = 'all') => {
    const texts = JSON.stringify(articles.map(({ text, article }) => [text.id, text.revision, article.published]));
    if (before?.texts !== texts) {
      const index = indexOf(articles);
      before = { texts, index, matrix: coverageMatrix(index) };
    }
    return coverageOf({ ...before, same }, articles, read, proposed);
  };
}

const prepared = kept(({ id, text, language }: ArticleText) => prepareArticle({ id, text, language, published: null }));

function indexOf(articles: readonly CoveredArticle[]): CaseIndex {
  return indexCase(articles.map(({ text, article }) => ({ ...prepared(text), published: article.published })));
}

interface Known {
  index: CaseIndex;
  matrix: CoverageMatrix;
  same: (fact: Fact) => Fact;
}

function coverageOf(
  { index, matrix, same }: Known,
  articles: readonly CoveredArticle[],
  read: readonly ReadFact[],
  proposed: Proposed,
): CaseCoverage {
  const confirmed = factsOfReading(read, placeTold(articles, read)).map(same);
  const own = matrix.rows(confirmed);
  const found = own.map(asFound);
  const alike = alikeTellings(index, articles.flatMap(candidatesIn), found);
  const first = proposed === 'all' ? alike : alike.slice(0, SUREST);
  const proposals = stateFacts(index, first, found);
  const rows = [
    ...own.map((coverage, at) => confirmedRow(coverage, read[at])),
    ...matrix
      .rows(proposals.map((proposal) => same(asFact(proposal))))
      .map((coverage, at) => proposedRow(coverage, proposals[at])),
  ].filter((row) => row !== null);
  const told = [...confirmed, ...alike].flatMap(({ tellings }) => tellings);
  return { rows, left: alike.length - first.length, lone: loneTellings(articles, told, index, matrix) };
}

/** A confirmed fact with where else it is told: what it is found in is not proposed as another fact. */
function asFound({ fact, cells }: CoverageRow): Fact {
  const found = cells.filter(
    ({ answer, by }) => by === 'machine' && (answer === 'told' || answer === 'told differently'),
  );
  const tellings = found.flatMap(({ article, passage }) =>
    passage ? [tellingOf({ id: null, article, ...passage })] : [],
  );
  return { ...fact, tellings: [...fact.tellings, ...tellings] };
}

function confirmedRow(coverage: CoverageRow, fact: ReadFact | undefined): FactRow | null {
  if (!fact) return null;
  const tellings = coverage.fact.tellings.map(({ id, article, start, end }) => {
    return { annotation: fact.tellings.includes(id) ? id : null, article, start, end };
  });
  return { key: fact.id, confirmed: fact, statement: fact.statement, tellings, coverage };
}

/** What the machine put together is no person's word. */
function proposedRow(coverage: CoverageRow, proposal: ProposedFact | undefined): FactRow | null {
  if (!proposal) return null;
  const cells = coverage.cells.map((cell) => ({ ...cell, by: 'machine' as const }));
  const tellings = proposal.tellings.map(({ id, article, start, end }) => ({ annotation: id, article, start, end }));
  const key = tellings.map(({ article, start, end }) => `${article} ${start}-${end}`).join();
  return { key, confirmed: null, statement: proposal.statement, tellings, coverage: { ...coverage, cells } };
}

function asFact({ statement, tellings }: ProposedFact): Fact {
  return { statement, tellings: tellings.map(tellingOf) };
}

/** Whoever looks at the same words gets the same name for them. */
function tellingOf({ id, article, start, end }: CandidatePassage): ConfirmedTelling {
  return { id: id ?? `${article} ${start}-${end}`, article, start, end, fields: {} };
}

/** The object of before for a fact of the same statement and passages: the matrix keeps its row by it. */
function sameFacts(): (fact: Fact) => Fact {
  const known = new Map<string, Fact>();
  return (fact) => {
    const key = JSON.stringify(fact);
    const same = known.get(key) ?? fact;
    known.set(key, same);
    return same;
  };
}
