import type { Alignment } from './align-words.ts';
import type { Candidate, Ground } from './candidate.ts';
import { isConfident } from './confidence.ts';
import type { Stretch } from './describe.ts';
import { compareCopies, startsOf } from './exact-copies.ts';
import { lettersOf } from './fold-typography.ts';
import { similarityOfLetters } from '../reading/similarity.ts';
import { foundAt, GONE } from './sought.ts';
import type { Anchor, Sought } from './sought.ts';

/** Punctuation that may stand at the edge of a passage, UTF-16 units. */
const MOST_MARKS = 8;
/** A gap of more words than this that holds a block's border is a block that was set in. */
const BLOCK_WORDS = 4;
/** Letters of a quote and its place that are compared; more is not worth the time. */
const MOST_LETTERS = 4000;

/** What a candidate is to a passage: the passage moved or reworded, or too little of it. */
export function anchorAt(ground: Ground, passage: Sought, candidate: Candidate): Anchor {
  const { place, alignment } = candidate;
  if (!place) return GONE;
  const quoted = lettersOf(passage.quote.exact);
  const copy = copyAt(ground.text, passage, place);
  const score = copy === null ? likeness(quoted, textAt(ground, alignment, place)) : 1;
  if (!isConfident({ ...candidate, score, letters: quoted.length })) return GONE;
  return copy === null ? { outcome: 'edited', score, ...place } : foundAt(passage, copy);
}

/** How alike a quote's letters are to a text, 0 to 1. */
export function likeness(quoted: string, text: string): number {
  return similarityOfLetters(quoted.slice(0, MOST_LETTERS), lettersOf(text.slice(0, MOST_LETTERS)));
}

/** Where an exact copy stands in the place; punctuation at its edge may have been taken for the context's. */
function copyAt(text: string, passage: Sought, { start, end }: Stretch): number | null {
  const from = Math.max(0, start - MOST_MARKS);
  const starts = startsOf(passage.quote.exact, text.slice(from, end + MOST_MARKS)).map((at) => from + at);
  return compareCopies(text, passage, starts)[0]?.start ?? null;
}

/** The place's words without blocks that were set in between them: a box is no rewording. */
function textAt({ text, words }: Ground, { counterparts }: Alignment, { start, end }: Stretch): string {
  let kept = '';
  let from = start;
  let last = -1;
  for (const word of counterparts) {
    if (word === -1) continue;
    const gapStart = words.ends[last] ?? 0;
    const gapEnd = words.starts[word] as number;
    const isInside = gapStart > from && gapEnd < end && word - last > BLOCK_WORDS;
    if (isInside && text.slice(gapStart, gapEnd).includes('\n')) {
      kept += `${text.slice(from, gapStart)} `;
      from = gapEnd;
    }
    last = word;
  }
  return kept + text.slice(from, end);
}
