import type { SpeakerKind } from './voices.ts';
import { INDEFINITE } from '../people/grammar-words.ts';
import { DOCUMENT_NOUNS } from '../people/other-nouns.ts';
import { isPersonPlural } from '../people/person-nouns.ts';

/**
 * Whether a source as a reader typed it can be looked up: a person or organisation by its name, a document that is pointed at
 * ("the lawsuit"). Not so "officials", "an agency spokeswoman", "the mayor". What the reader says of its kind goes first.
 */
export function isNamedSource(source: string, kind?: SpeakerKind | null): boolean {
  if (kind) return kind !== 'unnamed person';
  const words = source.trim().split(/\s+/u);
  const [first = '', ...rest] = words;
  const opener = first.toLowerCase();
  if (INDEFINITE.has(opener)) return false;
  // "Officials" begins with a capital where it begins a sentence, and is no name; "Baker" may well be one.
  if (opener !== 'the') return rest.some(hasCapital) || (hasCapital(first) && !isPersonPlural(opener));
  return rest.some(hasCapital) || rest.some((word) => DOCUMENT_NOUNS.has(word.toLowerCase()));
}

function hasCapital(word: string): boolean {
  return /\p{Lu}/u.test(word);
}
