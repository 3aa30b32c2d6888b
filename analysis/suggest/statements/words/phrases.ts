import type { Token } from '../tokens.ts';

/** Phrases by their first word, the longest first. */
export type PhraseBook<Kind> = ReadonlyMap<string, readonly { kind: Kind; words: readonly string[] }[]>;

export interface FoundPhrase<Kind> {
  kind: Kind;
  words: string;
  /** In words. */
  length: number;
}

/** Reads lists of phrases that `/` parts; in a phrase `*` stands for any one word. */
export function phraseBook<Kind>(lists: readonly (readonly [Kind, string])[]): PhraseBook<Kind> {
  const phrases = lists.flatMap(([kind, list]) =>
    list.split('/').map((phrase) => ({ kind, words: phrase.split(/\s+/u).filter(Boolean) })),
  );
  const longestFirst = phrases.toSorted((one, other) => other.words.length - one.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}

/** The longest phrase that begins at a word and that no other punctuation than an apostrophe or a hyphen divides. */
export function phraseAt<Kind>(book: PhraseBook<Kind>, tokens: readonly Token[], at: number): FoundPhrase<Kind> | null {
  const candidates = book.get(tokens[at]?.word ?? '');
  const found = candidates?.find(({ words }) => words.every((word, index) => fits(word, tokens[at + index], index)));
  return found ? { kind: found.kind, words: textOf(tokens, at, found.words.length), length: found.words.length } : null;
}

function fits(word: string, token: Token | undefined, index: number): boolean {
  if (!token || (word !== '*' && word !== token.word)) return false;
  return index === 0 || token.before === ' ';
}

function textOf(tokens: readonly Token[], at: number, length: number): string {
  return tokens
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ');
}
