import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, ORGANISATION_PLURALS } from './other-nouns.ts';
import { isPersonNoun, isPersonPlural, NOMINAL_ADJECTIVES } from './person-nouns.ts';

export type NounKind = 'person' | 'organisation' | 'document';

/** What a noun in lower case says that somebody or something is; null where the lists do not have it. */
export function nounKindOf(word: string): NounKind | null {
  if (isPersonNoun(word) || NOMINAL_ADJECTIVES.has(word)) return 'person';
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  return ORGANISATION_NOUNS.has(word) || ORGANISATION_PLURALS.has(word) ? 'organisation' : null;
}

/** Of people or of bodies. */
export function isPlural(word: string): boolean {
  return isPersonPlural(word) || NOMINAL_ADJECTIVES.has(word) || ORGANISATION_PLURALS.has(word);
}
