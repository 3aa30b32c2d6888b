/** May stand in small letters within a name. */
const WITHIN_NAMES = /^(?:the|of|and|for|in|on|at|de|del|della|di|da|do|la|le|von|van|der|den|al|el|bin)$/u;
/** Languages that write every noun with a capital, which then tells no name. */
const WITH_CAPITAL_NOUNS = /^(?:de|lb)\b/iu;

/**
 * Whether a wording is a name alone, such as "Mayor Ines Okafor" or "the Ministry of Transport". What it is beside a name is
 * what the outlet chose: "a bungling mayor".
 * @param language of the article, BCP 47; null where the page names none.
 */
export function isName(words: string, language: string | null): boolean {
  if (WITH_CAPITAL_NOUNS.test(language ?? '')) return false;
  const tokens = words.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const own = tokens.filter((token) => !WITHIN_NAMES.test(token.toLowerCase()));
  return own.length > 0 && own.every((token) => /^\p{Lu}/u.test(token));
}
