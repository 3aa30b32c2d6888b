import type { Words } from './words.ts';

/** Words `from` to `to` (exclusive) of a text. */
export interface WordWindow {
  from: number;
  to: number;
}

export interface Alignment {
  /** Weight of the words found again, less what replaced, left out and inserted words cost; 0 where nothing fits. */
  score: number;
  /** For each word of the pattern the index of the text's word that stands for it, -1 where none does. */
  counterparts: Int32Array;
  /** Whether the counterpart is the same word. */
  isSame: Uint8Array;
}

/**
 * What differences cost, in letters found again. Opening a gap costs more than a chance "the" or "of" brings,
 * so stray words are not threaded together; going on with one costs little, since editors drop whole clauses,
 * and sites insert whole blocks.
 */
const REPLACED = 2;
const GAP = 6;
const LEFT_OUT = 0.5;
const INSERTED = 1 / 4;

/** What the table holds of the way that led to a cell. */
const STOP = 0;
const PAIR = 1;
const INSERT = 2;
const LEAVE = 3;
const MOVES = 3;
const INSERT_GOES_ON = 4;
const LEAVE_GOES_ON = 8;

/** More cells than this are not compared; whoever asks keeps patterns and windows shorter. */
export const MOST_CELLS = 1 << 18;

let steps = new Uint8Array(1 << 14);

/**
 * The best local alignment of a pattern's words with a stretch of a text's (Smith and Waterman 1981, affine
 * gaps after Gotoh 1982). Time grows with pattern times window.
 */
export function alignWords(pattern: Words, text: Words, window: WordWindow): Alignment {
  const width = window.to - window.from;
  const counterparts = new Int32Array(pattern.count).fill(-1);
  const isSame = new Uint8Array(pattern.count);
  if (width <= 0 || pattern.count === 0 || width * pattern.count > MOST_CELLS)
    return { score: 0, counterparts, isSame };
  const best = fillTable(pattern, text, window.from, width);
  traceBack(best, width, (row, column) => {
    counterparts[row] = window.from + column;
    isSame[row] = pattern.keys[row] === text.keys[window.from + column] ? 1 : 0;
  });
  return { score: best.score, counterparts, isSame };
}

function traceBack({ row, column }: Cell, width: number, pair: (row: number, column: number) => void): void {
  let gap = STOP;
  while (row >= 0 && column >= 0) {
    const step = steps[row * width + column] as number;
    const move = gap === STOP ? step & MOVES : gap;
    if (move === STOP) return;
    if (move === PAIR) pair(row, column);
    if (move === INSERT) gap = step & INSERT_GOES_ON ? INSERT : STOP;
    if (move === LEAVE) gap = step & LEAVE_GOES_ON ? LEAVE : STOP;
    if (move !== INSERT) row -= 1;
    if (move !== LEAVE) column -= 1;
  }
}

interface Cell {
  row: number;
  column: number;
}

function fillTable(pattern: Words, text: Words, from: number, width: number): Cell & { score: number } {
  const cells = width * pattern.count;
  if (steps.length < cells) steps = new Uint8Array(cells * 2);
  const above = new Float32Array(width + 1);
  const leaving = new Float32Array(width + 1).fill(-GAP);
  const best = { score: 0, row: -1, column: -1 };
  for (let row = 0; row < pattern.count; row += 1) {
    const key = pattern.keys[row] as number;
    const weight = pattern.weights[row] as number;
    let diagonal = 0;
    let left = 0;
    let inserting = -GAP;
    for (let column = 0; column < width; column += 1) {
      const up = above[column + 1] as number;
      let step = 0;
      const insertAnew = left - GAP;
      inserting -= INSERTED;
      if (inserting > insertAnew) step |= INSERT_GOES_ON;
      else inserting = insertAnew;
      const leaveAnew = up - GAP;
      let leave = (leaving[column + 1] as number) - LEFT_OUT;
      if (leave > leaveAnew) step |= LEAVE_GOES_ON;
      else leave = leaveAnew;
      leaving[column + 1] = leave;
      let score = diagonal + (key === text.keys[from + column] ? weight : -REPLACED);
      let state = PAIR;
      if (inserting > score) [score, state] = [inserting, INSERT];
      if (leave > score) [score, state] = [leave, LEAVE];
      if (score <= 0) [score, state] = [0, STOP];
      steps[row * width + column] = step | state;
      if (score > best.score) Object.assign(best, { score, row, column });
      diagonal = up;
      left = score;
      above[column + 1] = score;
    }
  }
  return best;
}
