import type { Id } from '../../model/id.ts';
import type { PreparedArticle } from './prepared-article.ts';

/** Terms and how much each counts. */
export type Weights = ReadonlyMap<string, number>;

/** An article's sentences as weighted terms, with those of their neighbours, turned round for searching. */
export interface IndexedArticle {
  article: PreparedArticle;
  sentences: readonly Weights[];
  /** What a sentence's length divides likeness by. */
  lengths: readonly number[];
  postings: ReadonlyMap<string, Postings>;
}

/** In which sentences a term stands or neighbours, by index, and with what weight. */
export interface Postings {
  sentences: Int32Array;
  weights: Float64Array;
}

/** The articles of a case, and which words tell one of its sentences from another. */
export interface CaseIndex {
  articles: ReadonlyMap<Id, IndexedArticle>;
  /** How rare a term is in the case: the natural logarithm of one over its share of the sentences. */
  rarityOf: (key: string) => number;
  isName: (key: string) => boolean;
}

/** The penalty for length leans to the query, so that a long sentence that tells more is not lost: see `queryOf`. */
const SENTENCE_EXPONENT = 0.4;

/** A sentence's neighbours say whom its "he" and "the plan" mean, but tell another thing. */
const NEIGHBOUR_WEIGHT = 0.3;

/** Independent of annotations and facts: made anew only when an article joins, leaves or is edited. */
export function indexCase(articles: readonly PreparedArticle[]): CaseIndex {
  const rarityOf = raritiesIn(articles);
  const isName = (key: string): boolean =>
    articles.some(({ capitalised }) => capitalised.has(key)) && !articles.some(({ lower }) => lower.has(key));
  return {
    articles: new Map(articles.map((article) => [article.id, indexArticle(article, rarityOf)])),
    rarityOf,
    isName,
  };
}

/**
 * Each article counts the same however long it is: a long background report must not make the words of the event look
 * rare. A term that no sentence holds counts as if half a sentence did.
 */
function raritiesIn(articles: readonly PreparedArticle[]): (key: string) => number {
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const shares = new Map<string, number>();
  for (const article of articles) {
    const part = 1 / (article.sentences.length * articles.length);
    for (const { terms } of article.sentences) {
      for (const key of new Set(terms.map((term) => term.key))) shares.set(key, (shares.get(key) ?? 0) + part);
    }
  }
  return (key) => Math.log((sentences + 1) / ((shares.get(key) ?? 0) * sentences + 0.5));
}

function indexArticle(article: PreparedArticle, rarityOf: (key: string) => number): IndexedArticle {
  const own = article.sentences.map(({ terms }) => new Map(terms.map(({ key }) => [key, rarityOf(key)])));
  const sentences = own.map((weights, index) => withNeighbours(weights, [own[index - 1], own[index + 1]]));
  return {
    article,
    sentences,
    lengths: sentences.map((weights) => squareSum(weights) ** SENTENCE_EXPONENT),
    postings: postingsOf(sentences),
  };
}

function postingsOf(sentences: readonly Weights[]): IndexedArticle['postings'] {
  const postings = new Map<string, [sentence: number, weight: number][]>();
  sentences.forEach((weights, sentence) => {
    for (const [key, weight] of weights) {
      const known = postings.get(key);
      if (known) known.push([sentence, weight]);
      else postings.set(key, [[sentence, weight]]);
    }
  });
  return new Map(Array.from(postings, ([key, own]) => [key, packed(own)]));
}

/** Every sentence of the case is sought in every other article. */
function packed(own: readonly [sentence: number, weight: number][]): Postings {
  return {
    sentences: Int32Array.from(own, ([sentence]) => sentence),
    weights: Float64Array.from(own, ([, weight]) => weight),
  };
}

function withNeighbours(own: Weights, neighbours: readonly (Weights | undefined)[]): Weights {
  const weights = new Map(own);
  for (const neighbour of neighbours) {
    for (const [key, weight] of neighbour ?? []) if (!own.has(key)) weights.set(key, NEIGHBOUR_WEIGHT * weight);
  }
  return weights;
}

export function squareSum(weights: Weights): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
}
