import type { Id } from '../../model/id.ts';
import type { Timestamp } from '../../model/timestamp.ts';

/** What the search knows of one article or annotation. Its number stands for it in the postings: a UUID would be larger. */
export interface SearchEntry {
  number: number;
  /** Of the article or the annotation. */
  record: Id;
  /** The article that it belongs to, or is. */
  article: Id;
  /** What an article's words were made of, to know whether they would be others now. */
  madeOf?: string;
  /** Its words, each once, with the letter of the field before it; absent once they are packed into postings. */
  words?: string[];
  /** Whether it is counted as a passage of its article. */
  counted?: true;
}

/** The letter that stands before each word of a field. */
export const FIELD_LETTERS = { headline: 'h', text: 't', quote: 'q', note: 'n' } as const;

/** Where the words of a bucket stand, in a thousand or two of entries that were packed together. */
export interface SearchPostings {
  /** What these words begin with: see {@link bucketOf}. */
  bucket: string;
  /** The number before that of the segment's first entry. */
  segment: number;
  /** The entries of each word, as their distance from `segment`. An entry that has gone since is still in it. */
  words: Map<string, number[]>;
}

export interface SearchState {
  id: 'index';
  /** Of the rules that made the words; entries made by other rules are no use. */
  rules: number;
  /** The article up to which a rebuilding has come; null once all is done. */
  upTo: Id | null;
  /** The number of the last entry that is packed. */
  packed: number;
  /** When there was last found to be an entry for each record. */
  counted?: Timestamp;
}

/** From so many characters on a word is found by its beginning: “vote” finds “voters”. */
export const SHORTEST_BEGINNING = 3;

/** All words that one sought word can find stand in one bucket; it is given and gives the field's letter in front. */
export function bucketOf(word: string): string {
  return word.slice(0, 1 + SHORTEST_BEGINNING);
}
