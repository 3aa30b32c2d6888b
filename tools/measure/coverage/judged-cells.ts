import { answerOf, LIMITS, type Answer } from '../../../analysis/coverage/answer.ts';
import { indexCase, type CaseIndex } from '../../../analysis/coverage/case-index.ts';
import { findTelling, type FactQuery, type Telling } from '../../../analysis/coverage/find-telling.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import type { GoldCase, GoldFact } from './gold-case.ts';

/** `passage`: the words that tell it in one article. `sentence`: the whole sentence around them. `statement`: the coder's. */
export const MODES = ['passage', 'sentence', 'statement'] as const;
export type Mode = (typeof MODES)[number];

/** A fact, an article that tells it, and another article that was asked for it. */
export interface JudgedCell {
  set: string;
  mode: Mode;
  coder: string;
  isTold: boolean;
  isSaidTold: boolean;
  answer: Answer;
}

/** The articles of a case, ready to be searched. */
export function indexGoldCase({ articles }: GoldCase): CaseIndex {
  return indexCase(articles.map(({ id, text }) => prepareArticle({ id, text, language: null, published: null })));
}

/** Where the words stand that a coder took for tellings of a fact. */
export function goldTellings(index: CaseIndex, fact: GoldFact): Telling[] {
  return Object.entries(fact.in).flatMap(([article, words]) => {
    if (words === null) return [];
    const start = index.articles.get(article)?.article.text.indexOf(words) ?? -1;
    if (start === -1) throw new Error(`${article} does not hold the words of “${fact.statement}”`);
    return [{ article, start, end: start + words.length }];
  });
}

/** Each article that tells the fact as the query, in each mode, against each other article. */
export function judgeFact(set: string, coder: string, index: CaseIndex, fact: GoldFact): JudgedCell[] {
  return goldTellings(index, fact).flatMap((telling) =>
    MODES.flatMap((mode) => {
      const query = queryOf(mode, index, fact, telling);
      const evidence = query.statement === null ? 'passage' : 'statement';
      const find = findTelling(index, query);
      const others = [...index.articles.values()].filter(({ article }) => article.id !== telling.article);
      return others.map((target) => {
        const { score } = find(target);
        const isTold = typeof fact.in[target.article.id] === 'string';
        return {
          set,
          mode,
          coder,
          isTold,
          isSaidTold: score >= LIMITS[evidence].likelyFrom,
          answer: answerOf(score, evidence),
        };
      });
    }),
  );
}

function queryOf(mode: Mode, index: CaseIndex, { statement }: GoldFact, telling: Telling): FactQuery {
  if (mode === 'statement') return { statement, tellings: [] };
  if (mode === 'passage') return { statement: null, tellings: [telling] };
  const sentences = index.articles.get(telling.article)?.article.sentences ?? [];
  const around = sentences.find(({ end }) => end > telling.start);
  return { statement: null, tellings: [{ ...telling, ...(around && { start: around.start, end: around.end }) }] };
}
