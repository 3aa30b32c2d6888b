import type { Id } from '../../model/id.ts';
import { readTerms, type CaseTerms } from './case-terms.ts';
import type { PreparedArticle } from './prepared-article.ts';

/** An article's sentences as weighted terms, with those of their neighbours, turned round for searching. */
export interface IndexedArticle {
  article: PreparedArticle;
  /** The number that its first sentence has among all of the case; the others follow. */
  first: number;
  /** What a sentence's length divides likeness by. */
  lengths: Float64Array;
  postings: Postings;
}

/** In which sentences a term stands or neighbours, by index, and with what weight: from `starts[term]` to the next start. */
export interface Postings {
  starts: Int32Array;
  sentences: Int32Array;
  weights: Float64Array;
}

/** The articles of a case, and which words tell one of its sentences from another. */
export interface CaseIndex {
  articles: ReadonlyMap<Id, IndexedArticle>;
  /** Of each sentence of the case, by its number, the index of its article. */
  articleOf: Int32Array;
  terms: CaseTerms;
  /** In how many articles a term stands, by its number. */
  holders: Int32Array;
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
  const isName = (key: string): boolean =>
    articles.some(({ capitalised }) => capitalised.has(key)) && !articles.some(({ lower }) => lower.has(key));
  let first = 0;
  const indexed = articles.map((article) => {
    const own = terms.sentences.slice(first, first + article.sentences.length);
    const one = { article, first, ...indexSentences(own, terms.rarities) };
    first += own.length;
    return one;
  });
  return {
    articles: new Map(indexed.map((one) => [one.article.id, one])),
    articleOf: Int32Array.from(articles.flatMap(({ sentences }, at) => sentences.map(() => at))),
    terms,
    holders: holdersOf(indexed, terms.rarities.length),
    rarityOf: (key) => terms.rarities[terms.numbers.get(key) ?? -1] ?? terms.unseen,
    isName,
  };
}

/** Whether a term stands in a sentence or beside it. */
export function isHeld({ terms }: CaseIndex, { postings }: IndexedArticle, sentence: number, key: string): boolean {
  const number = terms.numbers.get(key);
  if (number === undefined) return false;
  const { starts, sentences } = postings;
  return sentences.subarray(starts[number], starts[number + 1]).includes(sentence);
}

export function holds({ starts }: Postings, term: number): boolean {
  return starts[term] !== starts[term + 1];
}

function holdersOf(articles: readonly IndexedArticle[], terms: number): Int32Array {
  return Int32Array.from(
    { length: terms },
    (_, term) => articles.filter(({ postings }) => holds(postings, term)).length,
  );
}

/** A term of a sentence, or of one beside it. */
interface Entries {
  /** One per sentence, and where the last one ends. */
  starts: Int32Array;
  terms: number[];
  weights: number[];
}

function indexSentences(
  sentences: readonly Int32Array[],
  rarities: Float64Array,
): Pick<IndexedArticle, 'lengths' | 'postings'> {
  const entries = entriesOf(sentences, rarities);
  const lengths = sentences.map((_, sentence) => {
    const [start, end] = [entries.starts[sentence], entries.starts[sentence + 1]];
    return squareSum(entries.weights.slice(start, end)) ** SENTENCE_EXPONENT;
  });
  return { lengths: Float64Array.from(lengths), postings: turnedRound(entries, rarities.length) };
}

function entriesOf(sentences: readonly Int32Array[], rarities: Float64Array): Entries {
  const entries: Entries = { starts: new Int32Array(sentences.length + 1), terms: [], weights: [] };
  // Behind 1, so that a term that was in none has not been in the first.
  const lastIn = new Int32Array(rarities.length);
  sentences.forEach((own, sentence) => {
    const [before, after] = [sentences[sentence - 1] ?? [], sentences[sentence + 1] ?? []];
    for (const [terms, share] of [
      [own, 1] as const,
      [before, NEIGHBOUR_WEIGHT] as const,
      [after, NEIGHBOUR_WEIGHT] as const,
    ]) {
      for (const term of terms) {
        if (lastIn[term] === sentence + 1) continue;
        lastIn[term] = sentence + 1;
        entries.terms.push(term);
        entries.weights.push(share * (rarities[term] ?? 0));
      }
    }
    entries.starts[sentence + 1] = entries.terms.length;
  });
  return entries;
}

function turnedRound({ starts: begins, terms, weights: given }: Entries, count: number): Postings {
  const starts = new Int32Array(count + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const free = starts.slice();
  const [sentences, weights] = [new Int32Array(terms.length), new Float64Array(terms.length)];
  for (let sentence = 0; sentence + 1 < begins.length; sentence += 1) {
    for (let entry = begins[sentence] ?? 0; entry < (begins[sentence + 1] ?? 0); entry += 1) {
      const term = terms[entry] ?? 0;
      const at = free[term] ?? 0;
      sentences[at] = sentence;
      weights[at] = given[entry] ?? 0;
      free[term] = at + 1;
    }
  }
  return { starts, sentences, weights };
}

export function squareSum(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
}
