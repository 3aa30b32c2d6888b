import { searchWords, type SearchWord } from '../../model/search-words.ts';
import { SHORTEST_BEGINNING } from './search-entry.ts';

/** What a person searches for. All words must occur; those in quotation marks beside each other. */
export interface SearchQuery {
  /** Each once, the longest first: they tend to be the rarest. */
  words: readonly string[];
  phrases: readonly (readonly string[])[];
}

/** A word that is looked for also by its beginning. */
export function isBeginning(word: string): boolean {
  return word.length >= SHORTEST_BEGINNING;
}

export function readQuery(query: string): SearchQuery {
  const phrases = [...query.matchAll(/["“”„]([^"“”„]+)["“”„]/gu)].map(([, phrase = '']) => wordsIn(phrase));
  const words = [...new Set(wordsIn(query))].toSorted((one, other) => other.length - one.length);
  return { words, phrases: phrases.filter((phrase) => phrase.length > 1) };
}

/** Where the words of a query stand, in order; null where a phrase of it does not. */
export function placesOf({ words, phrases }: SearchQuery, text: string): SearchWord[] | null {
  const written = searchWords(text);
  if (!phrases.every((phrase) => hasPhrase(written, phrase))) return null;
  return written.filter(({ word }) => words.some((sought) => matches(word, sought)));
}

function matches(word: string, sought: string): boolean {
  return isBeginning(sought) ? word.startsWith(sought) : word === sought;
}

function hasPhrase(written: readonly SearchWord[], phrase: readonly string[]): boolean {
  return written.some((_first, index) =>
    phrase.every((sought, offset) => matches(written[index + offset]?.word ?? '', sought)),
  );
}

function wordsIn(text: string): string[] {
  return searchWords(text).map(({ word }) => word);
}
