import type { Id } from '../../model/id.ts';

/**
 * What the search knows of one article or annotation. A number is its key because each of its words repeats it in the
 * database's index: a UUID would make that several times as large.
 */
export interface SearchEntry {
  number: number;
  /** Of the article or the annotation. */
  record: Id;
  /** The article that it belongs to, or is. */
  article: Id;
  /** Its words, each once, with the letter of the field before it. */
  words: string[];
}

/** The letter that stands before each word of a field. */
export const FIELD_LETTERS = { headline: 'h', text: 't', quote: 'q', note: 'n' } as const;

export interface SearchState {
  id: 'index';
  /** Of the rules that made the words; entries made by other rules are no use. */
  rules: number;
  /** The article up to which a rebuilding has come; null once all is done. */
  upTo: Id | null;
}
