import { likeness } from './anchor-at-candidate.ts';
import { choosePlace } from './choose-place.ts';
import { Claims } from './claims.ts';
import { LEAST_SCORE } from './confidence.ts';
import { compareCopies } from './exact-copies.ts';
import type { Ground } from './candidate.ts';
import { PlaceSearch } from './find-edited.ts';
import { lettersOf } from './fold-typography.ts';
import { expectationOf, forEachBetween } from './neighbours.ts';
import { patternOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { Seeds } from './seeds.ts';
import { GONE, isUnfound } from './sought.ts';
import type { Anchor, Sought, Verdict } from './sought.ts';
import { wordsOf } from './words.ts';

/** Exact copies that are compared with reworded places, those with the most context first. */
const MOST_COPIES = 6;
/** Of a quote longer than both together, only its head and its tail are looked for. UTF-16 units. */
const END_LENGTH = 1200;
/** A place this many times as long as its quote is not that passage any more. */
const MOST_GROWTH = 3;
/** Cells of alignment tables in all: a few seconds. Only selectors made to keep us busy need more. */
const MOST_WORK = 2e8;

/** A passage, or the head or tail of a long one. */
interface Part {
  passage: Sought;
  pattern: Pattern;
}

type SearchedPart = Pick<Part, 'passage'> & { search: PlaceSearch };

/**
 * Gives every passage that is not found yet its anchor. Takes all passages, in the order of stored positions.
 * Two rounds: those that are found beyond doubt in the first say of the others where they stand.
 */
export function anchorReworded(text: string, inOrder: readonly Sought[]): void {
  const ground: Ground = { text, words: wordsOf(text), work: MOST_WORK };
  const searched = searchesFor(ground, inOrder.filter(isUnfound));
  for (const isLast of [false, true]) {
    const claims = new Claims(inOrder);
    forEachBetween(inOrder, (passage, neighbours) => {
      const parts = passage.verdict ? undefined : searched.get(passage);
      if (!parts) return;
      const verdicts = parts.map(({ passage: part, search }) => {
        const expected = expectationOf(part, neighbours);
        return choosePlace(ground, part, search.candidates(expected), { expected, claims });
      });
      const verdict = joined(text, passage, verdicts);
      if (isLast || verdict.isSure) passage.verdict = verdict;
    });
  }
}

function searchesFor(ground: Ground, unfound: readonly Sought[]): Map<Sought, SearchedPart[]> {
  const parts = new Map(unfound.map((passage) => [passage, partsOf(ground.text, passage)]));
  const patterns = [...parts.values()].flat().map(({ pattern }) => pattern);
  const seeds = new Seeds(ground.words, patterns);
  const searchFor = ({ passage, pattern }: Part): SearchedPart => {
    const copies = compareCopies(ground.text, passage.quote, passage.copies).slice(0, MOST_COPIES);
    const starts = copies.map(({ start }) => start);
    return { passage, search: new PlaceSearch(ground, pattern, seeds.of(pattern), starts) };
  };
  return new Map([...parts].map(([passage, own]) => [passage, own.map(searchFor)]));
}

function partsOf(text: string, passage: Sought): Part[] {
  const { exact, prefix, suffix } = passage.quote;
  if (exact.length > MOST_GROWTH * text.length) return [];
  if (exact.length <= 2 * END_LENGTH) return [{ passage, pattern: patternOf(passage.quote) }];
  const [head, tail] = [exact.slice(0, END_LENGTH), exact.slice(-END_LENGTH)];
  return [
    partOf(passage, 0, head, prefix, exact.slice(END_LENGTH, 2 * END_LENGTH)),
    partOf(passage, exact.length - END_LENGTH, tail, exact.slice(-2 * END_LENGTH, -END_LENGTH), suffix),
  ];
}

function partOf({ quote, stored }: Sought, offset: number, exact: string, prefix: string, suffix: string): Part {
  const part = { ...quote, exact, prefix, suffix };
  const passage = { quote: part, stored: stored === null ? null : stored + offset, copies: [], verdict: null };
  return { passage, pattern: patternOf(part) };
}

/** A long passage from its head to its tail. */
function joined(text: string, { quote }: Sought, [head, tail]: readonly Verdict[]): Verdict {
  if (!head) return { anchor: GONE, isSure: false };
  return tail ? { anchor: between(text, quote.exact, head.anchor, tail.anchor), isSure: false } : head;
}

function between(text: string, exact: string, head: Anchor, tail: Anchor): Anchor {
  if (!('start' in head) || !('start' in tail) || tail.end <= head.start) return GONE;
  const [start, end] = [head.start, tail.end];
  if (end - start > MOST_GROWTH * exact.length) return GONE;
  const score = likeness(lettersOf(exact), text.slice(start, end));
  return score < LEAST_SCORE ? GONE : { outcome: 'edited', score, start, end };
}
