import { lettersOf } from './letters.ts';

/** In UTF-16 units. What is longer tells more than who wrote the article. */
const LONGEST = { note: 400, bio: 700 };

const CONTRIBUTORS =
  /contributed (to|reporting|research)|^(additional )?(reporting|writing|editing|research|compiled|edited|written|translated)( and (writing|editing|reporting))? by\b|\breported from\b|^(\p{L}+ ){1,3}writers? /iu;
const CONTACT_CALL = /^(e-?mail|follow|contact|reach|\p{Lu}\p{L}+ can be)\b/iu;
const CONTACT = /\S@\S+\.\p{L}|(^|\s)@\w|twitter\.com|on (twitter|x|facebook|instagram)\b/iu;

/**
 * Whether a block that ends the text tells of its authors and not of its matter: a biography, contributors, where
 * to write to. @param byline the declared one; a last paragraph that opens with its name is about that author.
 */
export function isEndMatter(text: string, byline: string | null): boolean {
  const isNote = CONTRIBUTORS.test(text) || (CONTACT_CALL.test(text) && CONTACT.test(text));
  const isBio = namesIn(byline).some((name) => text.startsWith(name));
  return (isNote && text.length <= LONGEST.note) || (isBio && text.length <= LONGEST.bio);
}

/** Whether a line says no more than who wrote the article: the byline, a role or a place behind it. */
export function isBylineLine(text: string, byline: string | null): boolean {
  const letters = lettersOf(text.replace(/^by\s+/iu, ''));
  const name = lettersOf(byline ?? '');
  return name !== '' && letters.startsWith(name) && letters.length <= name.length + 40 && !/[.!?]$/u.test(text);
}

/** Names of two words and more: a single word ("Reuters") may well open a sentence. */
function namesIn(byline: string | null): string[] {
  const names = (byline ?? '').split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b|\by\b)\s*/u);
  return names.filter((name) => /\S\s\S/u.test(name));
}
