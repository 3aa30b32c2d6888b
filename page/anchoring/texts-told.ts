import { contextOf } from './anchor-context.ts';
import type { Sought } from './sought.ts';
import type { Words } from './words.ts';

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

/** Whether all that passages tell together holds no such words twice, so that they are all of one text. Much quicker than to part them. */
export function isToldOnce({ count, keys, weights }: Words): boolean {
  const known = new Set<number>();
  for (let first = 0; first + IN_A_ROW <= count; first += 1) {
    if ((weights[first] as number) < LONG_WORD) continue;
    let key = 0;
    for (let word = first; word < first + IN_A_ROW; word += 1) key = (Math.imul(key, 31) + (keys[word] as number)) | 0;
    if (known.has(key)) return false;
    known.add(key);
  }
  return true;
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
