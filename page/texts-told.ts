import { contextOf } from './anchor-context.ts';
import type { Sought } from './sought.ts';

/** Of the texts that are told apart, each of which costs a pass over the page's words: it takes what fits none. */
const LAST = 5;
/** About five words, of which the first is long: a fifth of all such stretches, the same ones wherever they stand. */
const STRETCHES = / (?=(\S{7}[^]{25}))/gu;
/** So many of them may stand elsewhere in the same text: phrases are repeated. */
const REPEATED = 1;

/** Where a text's stretches begin, UTF-16; NaN where nobody told. */
type Stretches = Map<string, number>;

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
    for (const [stretch, stood] of stretches) text.set(stretch, stood);
  }
  return texts;
}

function agree(text: Stretches, stretches: Stretches): boolean {
  let elsewhere = 0;
  for (const [stretch, stood] of stretches) {
    const known = text.get(stretch);
    if (known !== undefined) elsewhere += known === stood ? -1 : 1;
  }
  return elsewhere <= REPEATED;
}

function stretchesOf({ quote, stored }: Sought): Stretches {
  const { before, whole } = contextOf(quote);
  const from = (stored ?? NaN) - before.length;
  return new Map([...whole.matchAll(STRETCHES)].map(({ index, 1: stretch = '' }) => [stretch, from + index]));
}
