import type { Id } from '../../model/id.ts';
import { alikeSentences } from './alike-sentences.ts';
import { LIMITS } from './answer.ts';
import { sentencesAt, type CaseIndex } from './case-index.ts';
import { choosePassage } from './choose-passage.ts';
import type { Fact } from './fact.ts';
import { factStars, pairKeys } from './fact-stars.ts';
import { findTelling, type Telling } from './find-telling.ts';
import { predates } from './known-by-then.ts';
import { proposeStatement } from './propose-statement.ts';

/** A passage that states a fact or a statistic: an annotation, or a suggestion, which has no id. */
export interface CandidatePassage extends Telling {
  id: Id | null;
}

/** Passages of at least two outlets that seem to tell the same. */
export interface AlikeTellings {
  /** One per outlet. */
  tellings: readonly CandidatePassage[];
  /** Mean likeness of the tellings, for the order of proposals only. */
  likeness: number;
}

/** A fact that at least two outlets seem to tell; a person confirms, changes, splits or joins it. */
export interface ProposedFact extends AlikeTellings {
  statement: string;
}

/** Facts that several outlets seem to tell, the surest first. */
export function proposeFacts(
  index: CaseIndex,
  candidates: readonly CandidatePassage[],
  confirmed: readonly Fact[],
): ProposedFact[] {
  return stateFacts(index, alikeTellings(index, candidates, confirmed), confirmed);
}

/**
 * What would be proposed as facts, the surest first. What a person confirmed stays as it is: sentences that stand together
 * in a confirmed fact are not put together again.
 */
export function alikeTellings(
  index: CaseIndex,
  candidates: readonly CandidatePassage[],
  confirmed: readonly Fact[],
): AlikeTellings[] {
  const marked = candidatesBySentence(index, candidates);
  const pairs = alikeSentences(index).filter(({ one, other }) => marked[one] && marked[other]);
  const taken = confirmed.flatMap(({ tellings }) =>
    pairKeys(
      tellings.flatMap((telling) => sentencesAt(index, telling)),
      index.articleOf.length,
    ),
  );
  return factStars(pairs, index.articleOf, new Set(taken)).flatMap(({ sentences, likeness }) => {
    const alike = sentences.flatMap((sentence) => {
      const others = sentences.filter((other) => other !== sentence);
      return choosePassage(index, sentence, others, marked[sentence] ?? []) ?? [];
    });
    const tellings = alike.filter((telling) => couldTell(index, telling, alike));
    return tellings.length > 1 ? [{ tellings, likeness }] : [];
  });
}

/**
 * Whoever wrote before all the others could not know what happened since, and is often merely of the same matter: there it
 * must be likelier than not that the fact is told. Else the article's cell says what is found in it.
 */
function couldTell(index: CaseIndex, telling: CandidatePassage, alike: readonly CandidatePassage[]): boolean {
  const target = index.articles.get(telling.article);
  const others = alike.filter((other) => other !== telling);
  const dates = others.map(({ article }) => index.articles.get(article)?.article.published ?? null);
  if (!target || !predates(target.article.published, dates)) return true;
  const { score } = findTelling(index, { statement: null, tellings: others })(target);
  return score >= LIMITS.passage.likelyFrom;
}

/** A statement for each, none twice where its tellings hold another. */
export function stateFacts(
  index: CaseIndex,
  alike: readonly AlikeTellings[],
  confirmed: readonly Fact[],
): ProposedFact[] {
  const used = new Set(confirmed.map(({ statement }) => statement));
  return alike.map(({ tellings, likeness }) => {
    const statement = proposeStatement(index, tellings, used);
    used.add(statement);
    return { statement, tellings, likeness };
  });
}

function candidatesBySentence(
  index: CaseIndex,
  candidates: readonly CandidatePassage[],
): readonly (readonly CandidatePassage[] | undefined)[] {
  const marked: (CandidatePassage[] | undefined)[] = Array.from({ length: index.articleOf.length });
  for (const passage of candidates) {
    for (const sentence of sentencesAt(index, passage)) {
      const known = marked[sentence];
      if (known) known.push(passage);
      else marked[sentence] = [passage];
    }
  }
  return marked;
}
