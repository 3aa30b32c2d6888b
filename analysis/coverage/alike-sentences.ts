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
  const all = articles.flatMap(({ sentences }, article) => sentences.map((_, sentence) => ({ article, sentence })));
  const firstOf = articles.map((_, article) => all.findIndex((each) => each.article === article));
  // By the numbers of both sentences, the lower first: there are some hundred thousand, and each is looked up twice.
  const likenesses = new Map<number, number>();
  all.forEach((place, number) => {
    const source = articles[place.article]?.article;
    const query = queryOf(source?.sentences[place.sentence]?.terms ?? [], index, source?.id ?? null);
    if (query.weights.size < FEWEST_TERMS) return;
    articles.forEach((target, at) => {
      if (at === place.article) return;
      for (const { sentence, likeness } of rankSentences(query, target, MOST_ALIKE)) {
        const other = (firstOf[at] ?? 0) + sentence;
        const key = Math.min(number, other) * all.length + Math.max(number, other);
        likenesses.set(key, (likenesses.get(key) ?? 0) + likeness / 2);
      }
    });
  });
  return [...likenesses]
    .filter(([, likeness]) => likeness >= LEAST_LIKENESS)
    .toSorted(([, first], [, second]) => second - first)
    .flatMap(([key, likeness]) => {
      const [one, other] = [all[Math.floor(key / all.length)], all[key % all.length]];
      return one && other ? [{ one, other, likeness }] : [];
    });
}
