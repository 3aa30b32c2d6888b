/** What stands in the sentences of a case, one behind the other: words or runs of letters, by their numbers. */
export interface Entries {
  /** Where a sentence's entries begin: one per sentence, and where the last one's end. */
  begins: Int32Array;
  /** Each once in a sentence. */
  terms: Int32Array;
  /** What each weighs there, above 0. Null where all weigh 1. */
  weights: Float64Array | null;
}

/** In which sentences a term stands. Articles, sentences and terms go by their numbers, from 0. */
export interface Postings {
  /** How many articles there are. */
  articles: number;
  /** Of each sentence the article. */
  articleOf: Int32Array;
  /** In an article a term stands in the sentences from `starts[term * articles + article]` on, up to the next start. */
  starts: Int32Array;
  /** Of each article in order. */
  sentences: Int32Array;
  /** What the term weighs there; null where all weigh 1. */
  weights: Float64Array | null;
}

/** The sentences of a case by what stands in them. */
export interface SentenceIndex extends Postings {
  /** What a sentence's length divides likeness by. */
  lengths: Float64Array;
}

/** Turns entries round for searching. @param size how many terms there are. */
export function turnedRound(
  { begins, terms, weights }: Entries,
  { articles, articleOf }: Pick<Postings, 'articles' | 'articleOf'>,
  size: number,
): Postings {
  const starts = new Int32Array(size * articles + 1);
  articleOf.forEach((article, sentence) => {
    const end = begins[sentence + 1] ?? 0;
    for (let entry = begins[sentence] ?? 0; entry < end; entry += 1) {
      const behind = (terms[entry] ?? 0) * articles + article + 1;
      starts[behind] = (starts[behind] ?? 0) + 1;
    }
  });
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const free = starts.slice();
  const sentences = new Int32Array(terms.length);
  const turned = weights && new Float64Array(terms.length);
  articleOf.forEach((article, sentence) => {
    const end = begins[sentence + 1] ?? 0;
    for (let entry = begins[sentence] ?? 0; entry < end; entry += 1) {
      const slot = (terms[entry] ?? 0) * articles + article;
      const at = free[slot] ?? 0;
      free[slot] = at + 1;
      sentences[at] = sentence;
      if (turned) turned[at] = weights?.[entry] ?? 0;
    }
  });
  return { articles, articleOf, starts, sentences, weights: turned };
}
