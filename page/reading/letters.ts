/** A text's letters and digits alone, in lower case: the same for texts that differ in marks, spaces and capitals. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
