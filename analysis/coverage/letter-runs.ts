/** Shorter runs stand in too many words, longer ones part forms of one word. */
const LENGTH = 4;
/** So many bits hold a letter of English; letters of other scripts may coincide, of whose texts nothing is claimed. */
const BITS = 7;
const LAST_LETTERS = 2 ** (BITS * (LENGTH - 1)) - 1;

/**
 * The runs of letters of a text, each once and as a number, over the spaces between words too: “legalise” and
 * “legalization” share most of them, and so do two texts with the same order of words. Case, accents and marks do not count.
 */
export function letterRunsOf(text: string): ReadonlySet<number> {
  return new Set(everyRunOf(text));
}

/** The same in order, each as often as it stands there. */
export function everyRunOf(text: string): Int32Array {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const spaced = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const runs = new Int32Array(Math.max(0, spaced.length - LENGTH + 1));
  let run = 0;
  for (let at = 0; at < spaced.length; at += 1) {
    run = ((run & LAST_LETTERS) << BITS) | (spaced.charCodeAt(at) & (2 ** BITS - 1));
    if (at >= LENGTH - 1) runs[at - LENGTH + 1] = run;
  }
  return runs;
}
