import { MOST_CELLS } from './alignment-table.ts';
import type { WordWindow } from './align-words.ts';
import { candidateIn, withoutOverlaps } from './candidate.ts';
import type { Candidate, Ground } from './candidate.ts';
import type { Stretch } from './describe.ts';
import { expectedStarts, expects } from './expectation.ts';
import type { Expectation } from './expectation.ts';
import type { Pattern } from './pattern.ts';
import { wordAt } from './words.ts';

/** Words that two windows may be apart and still are looked at as one. */
const MOST_APART = 8;

interface Search {
  ground: Ground;
  pattern: Pattern;
  expected: Expectation | null;
  /** Exact copies of the quote. */
  copies: readonly Stretch[];
}

/** All places worth a comparison, the best first; no two overlap: where the passage is expected, and at copies elsewhere. */
export function placesFor(search: Search): Candidate[] {
  const likely = look(search, expectedWindows(search));
  const others = search.copies.filter(
    ({ start }) => !likely.some(({ place }) => place && start >= place.start && start < place.end),
  );
  const beside = others.map(({ start }) => windowAt(search, start));
  return withoutOverlaps([...likely, ...look(search, beside)]);
}

function look(search: Search, windows: readonly WordWindow[]): Candidate[] {
  const { ground, pattern, expected } = search;
  return windows.flatMap((window) => {
    const candidate = candidateIn(ground, pattern, within(search, window));
    if (!candidate) return [];
    const isExpected = Boolean(expected && candidate.place && expects(expected, candidate.place.start));
    return { ...candidate, isExpected };
  });
}

/** From the first to the last word that is compared with a passage where it is expected; none where nothing tells that. */
export function expectedWindow(search: Search): WordWindow {
  const windows = expectedWindows(search);
  const from = Math.max(0, Math.min(...windows.map((window) => window.from)));
  return { from, to: Math.min(search.ground.words.count, Math.max(...windows.map((window) => window.to))) };
}

/** Around where the neighbours expect the passage, and just there, lest its double beside it be taken for it. */
function expectedWindows(search: Search): WordWindow[] {
  const { ground, pattern, expected } = search;
  if (!expected) return [];
  const margin = 20 + Math.min(60, pattern.count >> 2);
  const wide = expectedStarts(expected).map(([low, high]) => {
    return { from: wordAt(ground.words, low) - margin, to: wordAt(ground.words, high) + pattern.count + margin };
  });
  const [first, last] = [windowAt(search, expected.low), windowAt(search, expected.high)];
  return [...wide, ...(last.from - first.from <= MOST_APART ? [{ from: first.from, to: last.to }] : [first, last])];
}

/** Just the pattern's length, lest a copy beside it be taken for it. */
function windowAt({ ground, pattern }: Search, start: number): WordWindow {
  const from = wordAt(ground.words, start) - pattern.from;
  return { from, to: from + pattern.count };
}

/** Cut to the text, and to what may be compared. */
function within({ ground, pattern }: Search, { from, to }: WordWindow): WordWindow {
  const start = Math.max(0, from);
  const most = start + Math.floor(MOST_CELLS / Math.max(1, pattern.count));
  return { from: start, to: Math.min(ground.words.count, to, most) };
}
