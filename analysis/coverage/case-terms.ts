import type { PreparedArticle } from './prepared-article.ts';

/** The words and numbers of a case, each by a number: they are looked up by the ten thousand, in every article. */
export interface CaseTerms {
  numbers: ReadonlyMap<string, number>;
  /** How rare a term is in the case, by its number: the natural logarithm of one over its share of the sentences. */
  rarities: Float64Array;
  /** Of a term that no sentence holds. */
  unseen: number;
  /** In how many articles a term stands, by its number. */
  holders: Int32Array;
  /** By sentence, all articles' behind each other: the numbers of its terms, each once, in order. */
  sentences: readonly Int32Array[];
}

/**
 * Each article counts the same however long it is: a long background report must not make the words of the event look
 * rare. A term that no sentence holds counts as if half a sentence did.
 */
export function readTerms(articles: readonly PreparedArticle[]): CaseTerms {
  const numbers = new Map<string, number>();
  const shares: number[] = [];
  const holders: number[] = [];
  /** By a term's number, the last article that held it, counted from 1. */
  const lastIn: number[] = [];
  const sentences = articles.flatMap((article, at) => {
    const part = 1 / (article.sentences.length * articles.length);
    return article.sentences.map(({ terms }) => {
      const own = new Set<number>();
      for (const { key } of terms) own.add(numberOf(key, numbers));
      for (const number of own) {
        shares[number] = (shares[number] ?? 0) + part;
        if (lastIn[number] === at + 1) continue;
        lastIn[number] = at + 1;
        holders[number] = (holders[number] ?? 0) + 1;
      }
      return Int32Array.from(own);
    });
  });
  const all = sentences.length;
  const rarityAt = (share: number): number => Math.log((all + 1) / (share * all + 0.5));
  const rarities = Float64Array.from(shares, rarityAt);
  return { numbers, rarities, unseen: rarityAt(0), holders: Int32Array.from(holders), sentences };
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
