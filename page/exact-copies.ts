import { contextOf, matchingContext } from './anchor-context.ts';
import type { Ground } from './candidate.ts';
import type { Stretch } from './describe.ts';
import type { RememberedPattern } from './remembered-text.ts';
import { foundAt, GONE } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';

/** As many places as a reader may want to look at. */
const MOST_SHOWN = 20;
/** Another copy with so much of the best one's context is a rival: a word of the context may have been edited. */
const RIVAL = 0.75;
/** About two words, UTF-16 units: fewer can agree by chance ("the ", ", said "). */
const AGREEING = 12;
/**
 * Copies looked at per passage. Only a word such as "the" on a very long page has more, or a text made to keep us busy;
 * both end as "ambiguous".
 */
const MOST_COPIES = 1000;

/** Where each quote stands to the letter, in the order of the text: one pass over its words for all that have words around them. */
export function findCopies({ text, words }: Ground, patterns: ReadonlyMap<Sought, RememberedPattern>): void {
  const byKey = new Map<number, [Sought, RememberedPattern][]>();
  for (const entry of patterns) {
    const [passage, { keys, from, to, count }] = entry;
    if (from === to || (from === 0 && to === count)) passage.copies = startsOf(passage.quote.exact, text);
    else byKey.set(keys[from] as number, [...(byKey.get(keys[from] as number) ?? []), entry]);
  }
  for (let word = 0; word < words.count; word += 1) {
    for (const [passage, { marksBefore }] of byKey.get(words.keys[word] as number) ?? []) {
      const start = (words.starts[word] as number) - marksBefore;
      const isCopy = passage.copies.length < MOST_COPIES && text.startsWith(passage.quote.exact, start);
      if (isCopy) passage.copies.push(start);
    }
  }
}

/** Where a text stands in another one. */
export function startsOf(exact: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1 && starts.length < MOST_COPIES; at = text.indexOf(exact, at + 1)) {
    starts.push(at);
  }
  return starts;
}

/** Which copy is the passage where its words cannot tell: a quote without context, or one of punctuation alone. */
export function anchorAmongCopies(text: string, passage: Sought): Anchor {
  const { before, after } = contextOf(passage.quote);
  const [best, second] = compareCopies(text, passage, passage.copies);
  if (!best || best.matching < Math.min(AGREEING, before.length + after.length)) return GONE;
  if (!second || second.matching < RIVAL * best.matching) return foundAt(passage, best.start);
  const places = passage.copies.slice(0, MOST_SHOWN);
  return { outcome: 'ambiguous', places: places.map((start) => ({ start, end: start + passage.quote.exact.length })) };
}

interface Copy extends Stretch {
  /** UTF-16 units next to it that are the same as next to the quote. */
  matching: number;
}

/** The copies, those with the most of their context first. */
export function compareCopies(text: string, { quote }: Pick<Sought, 'quote'>, starts: readonly number[]): Copy[] {
  return starts
    .map((start) => {
      const end = start + quote.exact.length;
      return { start, end, matching: matchingContext(text, quote, start, end) };
    })
    .toSorted((one, other) => other.matching - one.matching);
}
