import type { Id } from '../../model/id.ts';
import { touched } from '../stretch.ts';
import { alikeSentences, sentenceKey, type CaseSentence } from './alike-sentences.ts';
import type { CaseIndex, IndexedArticle } from './case-index.ts';
import { choosePassage } from './choose-passage.ts';
import type { Fact } from './fact.ts';
import { factStars, pairKeys } from './fact-stars.ts';
import type { Telling } from './find-telling.ts';
import { proposeStatement } from './propose-statement.ts';

/** A passage that states a fact or a statistic: an annotation, or a suggestion, which has no id. */
export interface CandidatePassage extends Telling {
  id: Id | null;
}

/** A fact that at least two outlets seem to tell; a person confirms, changes, splits or joins it. */
export interface ProposedFact {
  statement: string;
  /** One per outlet. */
  tellings: readonly CandidatePassage[];
  /** Mean likeness of its tellings, for the order of proposals only. */
  likeness: number;
}

/**
 * Facts that several outlets seem to tell, the surest first. What a person confirmed stays as it is: sentences that
 * stand together in a confirmed fact are not put together again.
 */
export function proposeFacts(
  index: CaseIndex,
  candidates: readonly CandidatePassage[],
  confirmed: readonly Fact[],
): ProposedFact[] {
  const articles = [...index.articles.values()];
  const marked = candidatesBySentence(articles, candidates);
  const pairs = alikeSentences(index).filter(({ one, other }) =>
    [one, other].every((end) => marked.has(sentenceKey(end))),
  );
  const taken = confirmed.flatMap(({ tellings }) =>
    pairKeys(tellings.flatMap((telling) => placesOf(articles, telling))),
  );
  const used = new Set(confirmed.map(({ statement }) => statement));
  return factStars(pairs, new Set(taken)).map(({ sentences, likeness }) => {
    const tellings = sentences.flatMap((place) => {
      const others = sentences.filter((other) => other !== place);
      return choosePassage(index, place, others, marked.get(sentenceKey(place)) ?? []) ?? [];
    });
    const statement = proposeStatement(index, tellings, used);
    used.add(statement);
    return { statement, tellings, likeness };
  });
}

function candidatesBySentence(
  articles: readonly IndexedArticle[],
  candidates: readonly CandidatePassage[],
): ReadonlyMap<string, CandidatePassage[]> {
  const marked = new Map<string, CandidatePassage[]>();
  for (const passage of candidates) {
    for (const key of placesOf(articles, passage).map(sentenceKey)) {
      const known = marked.get(key);
      if (known) known.push(passage);
      else marked.set(key, [passage]);
    }
  }
  return marked;
}

/** The sentences that a passage touches. */
function placesOf(articles: readonly IndexedArticle[], passage: Telling): CaseSentence[] {
  const article = articles.findIndex((known) => known.article.id === passage.article);
  const { start, end } = touched(articles[article]?.article.sentences ?? [], passage);
  return Array.from({ length: end - start }, (_, offset) => ({ article, sentence: start + offset }));
}
