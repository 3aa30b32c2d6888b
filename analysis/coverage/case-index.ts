import type { Id } from '../../model/id.ts';
import { touched, type Stretch } from '../stretch.ts';
import { readTerms, type CaseTerms } from './case-terms.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { turnedRound, type Entries, type SentenceIndex } from './sentence-index.ts';

/** An article among those of its case. */
export interface IndexedArticle {
  article: PreparedArticle;
  /** Its number among the articles. */
  at: number;
  /** The number that its first sentence has among all of the case; the others follow. */
  first: number;
}

/** The articles of a case, and which words tell one of its sentences from another. */
export interface CaseIndex {
  articles: ReadonlyMap<Id, IndexedArticle>;
  /** Of each sentence of the case, by its number, the number of its article. */
  articleOf: Int32Array;
  terms: CaseTerms;
  /** The sentences by their terms and those of their neighbours. */
  sentences: SentenceIndex;
  /** How rare a term is in the case. */
  rarityOf: (key: string) => number;
  isName: (key: string) => boolean;
}

/** The penalty for length leans to the query, so that a long sentence that tells more is not lost: see `queryOf`. */
const SENTENCE_EXPONENT = 0.4;

/** A sentence's neighbours say whom its "he" and "the plan" mean, but tell another thing. */
const NEIGHBOUR_WEIGHT = 0.3;

/** Independent of annotations and facts: made anew only when an article joins, leaves or is edited. */
export function indexCase(articles: readonly PreparedArticle[]): CaseIndex {
  const terms = readTerms(articles);
  const articleOf = Int32Array.from(articles.flatMap(({ sentences }, at) => sentences.map(() => at)));
  let first = 0;
  const indexed = articles.map((article, at): [Id, IndexedArticle] => {
    const one = { article, at, first };
    first += article.sentences.length;
    return [article.id, one];
  });
  const isName = (key: string): boolean =>
    articles.some(({ capitalised }) => capitalised.has(key)) && !articles.some(({ lower }) => lower.has(key));
  return {
    articles: new Map(indexed),
    articleOf,
    terms,
    sentences: indexSentences(terms, articleOf, articles.length),
    rarityOf: (key) => terms.rarities[terms.numbers.get(key) ?? -1] ?? terms.unseen,
    isName,
  };
}

/** The sentences that a passage touches, by their numbers in the case. */
export function sentencesAt({ articles }: CaseIndex, passage: Stretch & { article: Id }): number[] {
  const indexed = articles.get(passage.article);
  if (!indexed) return [];
  const { start, end } = touched(indexed.article.sentences, passage);
  const sentences: number[] = [];
  for (let sentence = start; sentence < end; sentence += 1) sentences.push(indexed.first + sentence);
  return sentences;
}

/** Whether a term stands in a sentence of an article, by its index there, or beside it. */
export function isHeld(
  { terms }: CaseIndex,
  { first, article }: IndexedArticle,
  sentence: number,
  key: string,
): boolean {
  const number = terms.numbers.get(key);
  if (number === undefined) return false;
  const [from, end] = [Math.max(0, sentence - 1), Math.min(article.sentences.length, sentence + 2)];
  for (let at = from; at < end; at += 1) if (terms.sentences[first + at]?.includes(number)) return true;
  return false;
}

function indexSentences(terms: CaseTerms, articleOf: Int32Array, articles: number): SentenceIndex {
  const entries = withNeighbours(terms, articleOf);
  const lengths = Float64Array.from(terms.sentences, (_, sentence) => {
    const weights = entries.weights.subarray(entries.begins[sentence], entries.begins[sentence + 1]);
    return squareSum(weights) ** SENTENCE_EXPONENT;
  });
  return { ...turnedRound(entries, { articles, articleOf }, terms.rarities.length), lengths };
}

/** The terms of each sentence, and those of the ones beside it. */
function withNeighbours(
  { sentences, rarities }: CaseTerms,
  articleOf: Int32Array,
): Entries & { weights: Float64Array } {
  const [terms, weights]: [number[], number[]] = [[], []];
  const begins = new Int32Array(sentences.length + 1);
  /** By a term's number, the last sentence that has it, counted from 1. */
  const lastIn = new Int32Array(rarities.length);
  sentences.forEach((_, sentence) => {
    for (const at of [sentence, sentence - 1, sentence + 1]) {
      if (articleOf[at] !== articleOf[sentence]) continue;
      const share = at === sentence ? 1 : NEIGHBOUR_WEIGHT;
      for (const term of sentences[at] ?? []) {
        if (lastIn[term] === sentence + 1) continue;
        lastIn[term] = sentence + 1;
        terms.push(term);
        weights.push(share * (rarities[term] ?? 0));
      }
    }
    begins[sentence + 1] = terms.length;
  });
  return { begins, terms: Int32Array.from(terms), weights: Float64Array.from(weights) };
}

export function squareSum(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
}
