/** Shorter runs stand in too many words, longer ones part forms of one word. */
const LENGTH = 4;
/** So many bits hold a letter of English; letters of other scripts may coincide, of whose texts nothing is claimed. */
const BITS = 7;
const LAST_LETTER = 2 ** BITS - 1;
const LAST_LETTERS = 2 ** (BITS * (LENGTH - 1)) - 1;

const SPACE = 32;

/** Letters and digits of English, and what parts words: nothing in them has an accent. */
const NO_ACCENTS = /^[\0-\u{7f}\u{2000}-\u{206f}]*$/u;

/** Stands for all that parts words. */
const GAP = -1;

/** By its code, a letter or digit of English as it is compared. */
const AS_COMPARED = Int8Array.from({ length: LAST_LETTER + 1 }, (_, code) => {
  const small = String.fromCodePoint(code).toLowerCase();
  return /[a-z0-9]/u.test(small) ? small.charCodeAt(0) : GAP;
});

/**
 * The runs of letters of a text, each once and as a number, over the spaces between words too: “legalise” and
 * “legalization” share most of them, and so do two texts with the same order of words. Case, accents and marks do not count.
 */
export function letterRunsOf(text: string): ReadonlySet<number> {
  return new Set(everyRunOf(text));
}

/** The same in order, each as often as it stands there. */
export function everyRunOf(text: string): Int32Array {
  const plain = NO_ACCENTS.test(text) ? text : withoutAccents(text);
  // One space goes before all, and one behind.
  const runs = new Int32Array(Math.max(0, plain.length + 2 - LENGTH + 1));
  let letters = 1;
  let run = SPACE;
  let last = GAP;
  for (let at = 0; at <= plain.length; at += 1) {
    const letter = at === plain.length ? GAP : comparedAt(plain, at);
    if (letter === GAP && last === GAP) continue;
    last = letter;
    run = ((run & LAST_LETTERS) << BITS) | (letter === GAP ? SPACE : letter);
    letters += 1;
    if (letters >= LENGTH) runs[letters - LENGTH] = run;
  }
  return runs.subarray(0, Math.max(0, letters - LENGTH + 1));
}

function withoutAccents(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function comparedAt(plain: string, at: number): number {
  const code = plain.charCodeAt(at);
  if (code <= LAST_LETTER) return AS_COMPARED[code] ?? GAP;
  return code >= 0x2000 && code < 0x2070 ? GAP : code & LAST_LETTER;
}
