import type { Id } from '../../model/id.ts';
import type { PreparedArticle } from './prepared-article.ts';
import type { Term } from './terms.ts';

/** Terms and how much each counts. */
export type Weights = ReadonlyMap<string, number>;

/** Weighted sentences, turned round for searching. */
export interface SentenceIndex {
  /** What a sentence's length divides likeness by. */
  lengths: readonly number[];
  /** In which sentences a term stands, by index, and with what weight. */
  postings: ReadonlyMap<string, readonly { sentence: number; weight: number }[]>;
}

/** An article's sentences by their words, with those of their neighbours, and by their runs of letters. */
export interface IndexedArticle extends SentenceIndex {
  article: PreparedArticle;
  sentences: readonly Weights[];
  letters: SentenceIndex;
}

export type Rarity = (key: string) => number;

/** The articles of a case, and which words tell one of its sentences from another. */
export interface CaseIndex {
  articles: ReadonlyMap<Id, IndexedArticle>;
  /** How rare a term is in the case: the natural logarithm of one over its share of the sentences. */
  rarityOf: Rarity;
  /** The same for runs of letters. */
  rarityOfLetters: Rarity;
  isName: (key: string) => boolean;
}

/** The penalty for length leans to the query, so that a long sentence that tells more is not lost: see `queryOf`. */
const SENTENCE_EXPONENT = 0.4;

/** A sentence's neighbours say whom its "he" and "the plan" mean, but tell another thing. */
const NEIGHBOUR_WEIGHT = 0.3;

/** Independent of annotations and facts: made anew only when an article joins, leaves or is edited. */
export function indexCase(articles: readonly PreparedArticle[]): CaseIndex {
  const rarityOf = raritiesIn(articles.map(({ sentences }) => sentences.map(({ terms }) => new Set(terms.map(keyOf)))));
  const rarityOfLetters = raritiesIn(articles.map(({ sentences }) => sentences.map(({ letterRuns }) => letterRuns)));
  const isName = (key: string): boolean =>
    articles.some(({ capitalised }) => capitalised.has(key)) && !articles.some(({ lower }) => lower.has(key));
  return {
    articles: new Map(articles.map((article) => [article.id, indexArticle(article, rarityOf, rarityOfLetters)])),
    rarityOf,
    rarityOfLetters,
    isName,
  };
}

/**
 * Each article counts the same however long it is: a long background report must not make the words of the event look
 * rare. A term that no sentence holds counts as if half a sentence did.
 */
function raritiesIn(articles: readonly (readonly ReadonlySet<string>[])[]): Rarity {
  const sentences = articles.reduce((sum, article) => sum + article.length, 0);
  const shares = new Map<string, number>();
  for (const article of articles) {
    const part = 1 / (article.length * articles.length);
    for (const keys of article) for (const key of keys) shares.set(key, (shares.get(key) ?? 0) + part);
  }
  return (key) => Math.log((sentences + 1) / ((shares.get(key) ?? 0) * sentences + 0.5));
}

function indexArticle(article: PreparedArticle, rarityOf: Rarity, rarityOfLetters: Rarity): IndexedArticle {
  const own = article.sentences.map(({ terms }) => weigh(terms.map(keyOf), rarityOf));
  const sentences = own.map((weights, index) => withNeighbours(weights, [own[index - 1], own[index + 1]]));
  const letters = article.sentences.map(({ letterRuns }) => weigh(letterRuns, rarityOfLetters));
  return { article, sentences, ...indexSentences(sentences), letters: indexSentences(letters) };
}

function weigh(keys: Iterable<string>, rarityOf: Rarity): Weights {
  return new Map(Array.from(keys, (key) => [key, rarityOf(key)]));
}

function keyOf({ key }: Term): string {
  return key;
}

function indexSentences(sentences: readonly Weights[]): SentenceIndex {
  return {
    lengths: sentences.map((weights) => squareSum(weights) ** SENTENCE_EXPONENT),
    postings: postingsOf(sentences),
  };
}

function postingsOf(sentences: readonly Weights[]): SentenceIndex['postings'] {
  const postings = new Map<string, { sentence: number; weight: number }[]>();
  sentences.forEach((weights, sentence) => {
    for (const [key, weight] of weights) {
      const known = postings.get(key);
      if (known) known.push({ sentence, weight });
      else postings.set(key, [{ sentence, weight }]);
    }
  });
  return postings;
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
