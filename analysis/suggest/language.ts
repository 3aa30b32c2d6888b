/**
 * Function words of English that are rare as words of its neighbours: "in", "is", "was", "of", "an", "on" and "he"
 * are left out, since Dutch, German, French or the Scandinavian languages have them too.
 */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and to that for with it from by this these those are were not have has which but be been being they them their
  she his her its who whose would could should will can may after before when where there about more than into out up
  over under because while between during against through only also other some any what how all one you your our us
  said`.split(/\s+/u),
);

/** These words make up 15 to 40 percent of English news, and under 8 of texts in other languages. */
const LEAST_SHARE = 0.12;
/** With fewer words, such as a sentence, the share says little, and the page's own word is taken. */
const FEWEST_WORDS = 40;

/**
 * Whether the rules can read a text, which are made for English alone. Pages often declare the language of their
 * template: where the text is long enough to tell, it decides.
 * @param declared BCP 47, as the page declares it; null where it says nothing.
 */
export function isEnglish(text: string, declared: string | null): boolean {
  if (last?.text !== text || last.declared !== declared) {
    last = { text, declared, isSo: isReadAsEnglish(text, declared) };
  }
  return last.isSo;
}

/** Several rules ask it of the same text one after the other. */
let last: { text: string; declared: string | null; isSo: boolean } | null = null;

function isReadAsEnglish(text: string, declared: string | null): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS && declared !== null) return /^en(?:[-_]|$)/iu.test(declared);
  return words.filter((word) => ENGLISH_WORDS.has(word)).length > LEAST_SHARE * words.length;
}
