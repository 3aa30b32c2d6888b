/** Shorter runs stand in too many words, longer ones part forms of one word. */
const LENGTH = 4;

/**
 * The runs of letters of a text, each once, over the spaces between words too: “legalise” and “legalization” share most
 * of them, and so do two texts with the same order of words. In lower case, without accents and marks.
 */
export function letterRunsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const spaced = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const runs = new Set<string>();
  for (let at = 0; at + LENGTH <= spaced.length; at += 1) runs.add(spaced.slice(at, at + LENGTH));
  return runs;
}
