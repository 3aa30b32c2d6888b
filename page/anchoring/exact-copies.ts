import { contextOf, matchingContext } from './anchor-context.ts';
import type { Ground } from './candidate.ts';
import type { Stretch } from './describe.ts';
import { isAlone } from './pattern.ts';
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

/** A word compared with a quote's costs as much as so many cells of an alignment table. */
const COST = 8;

/**
 * Where each quote stands to the letter, in the order of the text: one pass over its words for all. What is no whole word, or
 * punctuation alone, is searched for by itself, as long as there is work left.
 */
export function findCopies(ground: Ground, patterns: ReadonlyMap<Sought, RememberedPattern>): void {
  const { text, words } = ground;
  const byKey = new Map<number, Map<Sought, number>>();
  for (const [passage, { keys, starts, from, to, marksBefore }] of patterns) {
    if (from < to) {
      // One in the middle: those at the edges may be cut.
      const word = (from + to - 1) >> 1;
      const key = keys[word] as number;
      const inQuote = (starts[word] as number) - (starts[from] as number) + marksBefore;
      byKey.set(key, (byKey.get(key) ?? new Map<Sought, number>()).set(passage, inQuote));
    }
  }
  for (let word = 0; word < words.count; word += 1) {
    const sought = byKey.get(words.keys[word] as number);
    ground.work -= COST * (sought?.size ?? 0);
    if (!sought || ground.work < 0) continue;
    for (const [passage, inQuote] of sought) {
      const start = (words.starts[word] as number) - inQuote;
      if (start >= 0 && text.startsWith(passage.quote.exact, start)) passage.copies.push(start);
      if (passage.copies.length === MOST_COPIES) sought.delete(passage);
    }
  }
  for (const [passage, pattern] of patterns) {
    if (!isAlone(pattern) || passage.copies.length > 0) continue;
    ground.work -= text.length >> 1;
    if (ground.work > 0) passage.copies = startsOf(passage.quote.exact, text);
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
