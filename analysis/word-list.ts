/** The words of a template string, parted by white space, as a set. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean));
}
