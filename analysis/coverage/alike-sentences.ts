import type { CaseIndex } from './case-index.ts';
import { queryOf, rankSentences } from './rank-sentences.ts';

/** A sentence of the case: its article's and its own index. */
export interface CaseSentence {
  article: number;
  sentence: number;
}

/** Two sentences of different articles, and how alike they are, as a mean of both directions. */
export interface AlikePair {
  one: CaseSentence;
  other: CaseSentence;
  likeness: number;
}

/** Below, two sentences share hardly more than the case's subject. */
const LEAST_LIKENESS = 0.2;
/** Shorter sentences ("He agreed.") are like too many. */
const FEWEST_TERMS = 3;
/** Of an article's sentences, as many as may tell the same thing. */
const MOST_ALIKE = 8;

export function sentenceKey({ article, sentence }: CaseSentence): string {
  return `${article}.${sentence}`;
}

/** Depends on the texts alone, and is the dear part of proposing. */
const kept = new WeakMap<CaseIndex, AlikePair[]>();

/** Sentences of different articles that are at least so alike, the most alike first. */
export function alikeSentences(index: CaseIndex): readonly AlikePair[] {
  const known = kept.get(index) ?? comparedSentences(index);
  kept.set(index, known);
  return known;
}

function comparedSentences(index: CaseIndex): AlikePair[] {
  const articles = [...index.articles.values()];
  const pairs = new Map<string, AlikePair>();
  articles.forEach((source, article) => {
    source.article.sentences.forEach(({ terms }, sentence) => {
      const query = queryOf(terms, index, source.article.id);
      if (query.weights.size < FEWEST_TERMS) return;
      articles.forEach((target, at) => {
        if (at === article) return;
        for (const { sentence: other, likeness } of rankSentences(query, target, MOST_ALIKE)) {
          add(pairs, { article, sentence }, { article: at, sentence: other }, likeness / 2);
        }
      });
    });
  });
  return [...pairs.values()]
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((first, second) => second.likeness - first.likeness);
}

function add(pairs: Map<string, AlikePair>, one: CaseSentence, other: CaseSentence, likeness: number): void {
  const [first, second] = one.article < other.article ? [one, other] : [other, one];
  const key = `${sentenceKey(first)} ${sentenceKey(second)}`;
  const known = pairs.get(key);
  if (known) known.likeness += likeness;
  else pairs.set(key, { one: first, other: second, likeness });
}
