/** A number, a word, or a sign. Offsets UTF-16 in the text it was read from, `end` exclusive. */
export interface NumberToken {
  start: number;
  end: number;
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  /** What stands between the token before and this one: a space, or nothing. */
  gap: string;
}

/** Hyphens stand alone, so that "37 million-member", "5-4" and "twenty-five" are read by their parts. */
const TOKEN =
  /\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!,?\p{Nd})(?:\.\p{Nd}+)?|\p{Nd}+(?:\.\p{Nd}+)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\S/gu;

export function numberTokensOf(text: string): NumberToken[] {
  let end = 0;
  return [...text.matchAll(TOKEN)].map(({ 0: token, index: start }) => {
    const gap = text.slice(end, start);
    end = start + token.length;
    return { start, end, text: token, lower: token.toLowerCase().replaceAll('’', "'"), gap };
  });
}

/** Whether a hyphen at an index ties two words together; a dash between spaces does not. */
export function isHyphen(tokens: readonly NumberToken[], at: number): boolean {
  const [hyphen, behind] = [tokens[at], tokens[at + 1]];
  return (
    hyphen !== undefined &&
    /^[-‐‑]$/u.test(hyphen.text) &&
    hyphen.gap === '' &&
    behind?.gap === '' &&
    /^[\p{L}\p{Nd}]/u.test(behind.text)
  );
}

export function isDigits(token: NumberToken | undefined): boolean {
  return token !== undefined && /^\p{Nd}/u.test(token.text);
}

export function isWord(token: NumberToken | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token.text);
}

/** In lower case; empty where the text has ended. */
export function wordAt(tokens: readonly NumberToken[], at: number): string {
  return tokens[at]?.lower ?? '';
}
