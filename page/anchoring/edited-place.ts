import { nextStanding } from './align-words.ts';
import type { Alignment } from './align-words.ts';
import type { Stretch } from './describe.ts';
import type { Pattern } from './pattern.ts';
import type { Words } from './words.ts';

/** A replacement may be longer than what it replaced by this many words. */
const MOST_MORE = 2;

/**
 * Where the pattern's quote stands by an alignment, from the beginning of a word to the end of one, with the
 * quote's own punctuation at its edges; null where none of its words is there.
 */
export function editedPlace(text: string, words: Words, pattern: Pattern, alignment: Alignment): Stretch | null {
  const first = nextStanding(alignment, pattern.from, pattern.to, 1);
  const last = nextStanding(alignment, pattern.to - 1, pattern.from - 1, -1);
  if (first === null || last === null) return null;
  const before = nextStanding(alignment, pattern.from - 1, -1, -1);
  const after = nextStanding(alignment, pattern.to, pattern.count, 1);
  const start = reach(text, words, { alignment, innermost: first, edge: pattern.from, beyond: before });
  const end = reach(text, words, { alignment, innermost: last, edge: pattern.to - 1, beyond: after });
  return {
    start: withMarks(text, words.starts[start] as number, -1, pattern.marksBefore),
    end: withMarks(text, words.ends[end] as number, 1, pattern.marksAfter),
  };
}

interface Edge {
  alignment: Alignment;
  /** The outermost word of the quote that stands in the text. */
  innermost: number;
  /** The quote's outermost word. */
  edge: number;
  /** The nearest word of the context that stands in the text. */
  beyond: number | null;
}

/**
 * The text's word at an edge. Where the quote's outermost words are not there but the context next to them is,
 * what stands between is what replaced them, unless there is too much of it or a block's border in it.
 */
function reach(text: string, words: Words, { alignment, innermost, edge, beyond }: Edge): number {
  const { counterparts } = alignment;
  const word = counterparts[innermost] as number;
  const missing = Math.abs(edge - innermost);
  if (missing === 0 || beyond === null) return word;
  const between = Math.abs((counterparts[beyond] as number) - word) - 1;
  const missingContext = Math.abs(beyond - edge) - 1;
  if (between > missing + missingContext + MOST_MORE) return word;
  const taken = missingContext === 0 ? between : Math.min(between, missing);
  return withinBlock(text, words, word, beyond < edge ? -taken : taken);
}

/** As far from `word` as no block ends in between. */
function withinBlock(text: string, words: Words, word: number, distance: number): number {
  const step = Math.sign(distance);
  let reached = word;
  for (let taken = 0; taken < Math.abs(distance); taken += 1) {
    const [one, other] = step < 0 ? [reached - 1, reached] : [reached, reached + 1];
    if (text.slice(words.ends[one], words.starts[other]).includes('\n')) break;
    reached += step;
  }
  return reached;
}

/** Takes in punctuation that touches the edge, up to as much as the quote had there. */
function withMarks(text: string, edge: number, step: 1 | -1, most: number): number {
  let place = edge;
  for (let taken = 0; taken < most; taken += 1) {
    const mark = text.charAt(step < 0 ? place - 1 : place);
    if (!/\p{P}/u.test(mark)) break;
    place += step;
  }
  return place;
}
