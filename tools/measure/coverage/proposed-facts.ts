import type { CaseIndex } from '../../../analysis/coverage/case-index.ts';
import type { Telling } from '../../../analysis/coverage/find-telling.ts';
import { proposeFacts } from '../../../analysis/coverage/propose-facts.ts';
import type { GoldCase } from './gold-case.ts';
import { goldTellings } from './judged-cells.ts';

/** How the proposals for a case agree with the facts that one coder found told by two articles or more. */
export interface ProposedTally {
  facts: number;
  found: number;
  proposed: number;
}

/** Proposals from the text alone, every sentence being a candidate, against each coder's facts. */
export function tallyProposed(index: CaseIndex, { coders }: GoldCase): ProposedTally[] {
  const candidates = [...index.articles.values()].flatMap(({ article }) =>
    article.sentences.map(({ start, end }) => ({ article: article.id, start, end, id: null })),
  );
  const proposed = proposeFacts(index, candidates, []).map(({ tellings }) => tellings);
  return Object.values(coders).map(({ facts }) => {
    const told = facts.map((fact) => goldTellings(index, fact)).filter((tellings) => tellings.length > 1);
    const found = told.filter((gold) => proposed.some((tellings) => isSameFact(tellings, gold)));
    return { facts: told.length, found: found.length, proposed: proposed.length };
  });
}

/** A proposal stands for a fact when it points at words of the fact's tellings in two articles. */
function isSameFact(proposed: readonly Telling[], gold: readonly Telling[]): boolean {
  const met = gold.filter((telling) =>
    proposed.some(
      ({ article, start, end }) => article === telling.article && start < telling.end && end > telling.start,
    ),
  );
  return new Set(met.map(({ article }) => article)).size > 1;
}
