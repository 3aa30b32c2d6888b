import { contextOf } from './anchor-context.ts';
import type { RememberedText } from './remembered-text.ts';
import type { Sought } from './sought.ts';

/** Of the texts that are told apart, each of which costs a pass over the page's words: it takes what fits none. */
const LAST = 5;
/** About five words, of which the first is long: a fifth of all such stretches, the same ones wherever they stand. */
const STRETCHES = / (?=(\S{7}[^]{25}))/gu;
/** Of a passage, with what stands before it: more is not needed to know its text again. UTF-16 units. */
const MOST_TOLD = 2000;
/** So many of them may stand elsewhere in the same text: phrases are repeated. */
const REPEATED = 1;

/** Where a stretch begins in what a passage tells; `stood` is where that was in the text, UTF-16, NaN where nobody told. */
interface Told {
  whole: string;
  at: number;
  stood: number;
}

type Stretches = Map<string, Told>;

/** Words in a row, the first of them long, of which two texts that tell the same have some in common. */
const IN_A_ROW = 5;
const LONG_WORD = 6;
/** Where a text repeats itself it rarely goes on for so many words alike. */
const ALIKE = 24;

/**
 * Whether nothing speaks for more than one text: no such words are told of two places, except among others, as a text repeats
 * itself. Much quicker than to part them.
 */
export function isOneText(remembered: RememberedText): boolean {
  const { count, keys, weights } = remembered.words;
  const known = new Map<number, number>();
  for (let first = 0; first + IN_A_ROW <= count; first += 1) {
    if ((weights[first] as number) < LONG_WORD) continue;
    let key = 0;
    for (let word = first; word < first + IN_A_ROW; word += 1) key = (Math.imul(key, 31) + (keys[word] as number)) | 0;
    const before = known.get(key);
    if (before !== undefined && isToldTwice(remembered, before, first)) return false;
    known.set(key, first);
  }
  return true;
}

/** Whether words that stood elsewhere go on alike for long, or as far as both tell. */
function isToldTwice(remembered: RememberedText, one: number, other: number): boolean {
  const { words, borders } = remembered;
  if (remembered.stoodAt(one) === remembered.stoodAt(other)) return false;
  let alike = 0;
  let isApart = false;
  for (const step of [1, -1]) {
    // The outermost word of what is told may be cut.
    const isInside = (word: number): boolean => {
      const edge = Math.max(word, word + step);
      return edge > 0 && edge < words.count && !borders.has(edge);
    };
    let far = Math.min(0, step);
    const areInside = (): boolean => isInside(one + far) && isInside(other + far);
    for (; areInside() && words.keys[one + far] === words.keys[other + far]; far += step) alike += 1;
    isApart ||= areInside();
  }
  return !isApart || alike >= ALIKE;
}

/**
 * Parts passages by the text that they tell of: the same words, marked before and after something was set in above,
 * are no two places of one text. Passages that have no words in common stay together.
 */
export function byText(inOrder: readonly Sought[]): Sought[][] {
  const told: Stretches[] = [];
  const texts: Sought[][] = [];
  for (const passage of inOrder) {
    const stretches = stretchesOf(passage);
    const known = told.findIndex((text, index) => index === LAST || agree(text, stretches));
    const at = known === -1 ? told.length : known;
    (texts[at] ??= []).push(passage);
    const text = (told[at] ??= new Map());
    for (const [stretch, here] of stretches) text.set(stretch, here);
  }
  return texts;
}

function agree(text: Stretches, stretches: Stretches): boolean {
  let elsewhere = 0;
  for (const [stretch, here] of stretches) {
    const known = text.get(stretch);
    if (known?.stood === here.stood) elsewhere -= 1;
    else if (known && goOnAlike(known, here)) elsewhere += 1;
  }
  return elsewhere <= REPEATED;
}

/** Whether all is the same as far as both tell. Where a text has its words twice, other words stand around them. */
function goOnAlike(one: Told, other: Told): boolean {
  const before = Math.min(one.at, other.at);
  const [first, second] = [one.whole.slice(one.at - before), other.whole.slice(other.at - before)];
  return first.startsWith(second) || second.startsWith(first);
}

function stretchesOf({ quote, stored }: Sought): Stretches {
  const { before, whole: all } = contextOf(quote);
  const whole = all.slice(0, MOST_TOLD);
  const from = (stored ?? NaN) - before.length;
  return new Map(
    [...whole.matchAll(STRETCHES)].map(({ index: at, 1: key = '' }) => [key, { whole, at, stood: from + at }]),
  );
}
