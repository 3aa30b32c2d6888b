import type { Words } from './words.ts';

/** Scores are kept in quarters of a letter, so that the table holds whole numbers. */
const LETTER = 4;

/**
 * What differences cost. Opening a gap costs more than a chance "the" or "of" brings,
 * so stray words are not threaded together; going on with one costs little, since editors drop whole clauses,
 * and sites insert whole blocks.
 */
const REPLACED = 2 * LETTER;
const GAP = 6 * LETTER;
const LEFT_OUT = LETTER / 2;
const INSERTED = LETTER / 4;
/** In letters. */
export const COST_OF_REPLACED = REPLACED / LETTER;

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

/** One table at a time: kept from call to call, since making it anew costs as much as filling it. */
let steps = new Uint8Array(1 << 14);
let above = new Int32Array(1 << 9);
let leaving = new Int32Array(1 << 9);

/** Where the best alignment ends: a word of the pattern and one of the window, and its score in letters. */
export interface TableEnd {
  row: number;
  column: number;
  score: number;
}

/** The best cell of the table so far. */
let bestScore = 0;
let bestCell = -1;

/**
 * Fills the table for a pattern and a window of `width` words at `from` (Smith and Waterman 1981, affine gaps
 * after Gotoh 1982).
 */
export function fillTable(pattern: Words, text: Words, from: number, width: number): TableEnd {
  makeRoom(width, width * pattern.count);
  bestScore = 0;
  bestCell = -1;
  const keys = text.keys.subarray(from, from + width);
  for (let row = 0; row < pattern.count; row += 1) {
    fillRow(keys, pattern.keys[row] as number, LETTER * (pattern.weights[row] as number), row * width);
  }
  return { row: Math.floor(bestCell / width), column: bestCell % width, score: bestScore / LETTER };
}

/**
 * The innermost loop of all anchoring: plain whole numbers, and no object made in it. A function by itself, since engines
 * compile what is called often, but throw away what they compiled in the midst of a long loop as soon as that ends.
 */
function fillRow(keys: Int32Array, key: number, weight: number, first: number): void {
  const scores = above;
  const leaves = leaving;
  const moves = steps;
  let diagonal = 0;
  let left = 0;
  let inserting = -GAP;
  for (let column = 0; column < keys.length; column += 1) {
    const up = scores[column] as number;
    let flags = 0;
    inserting -= INSERTED;
    if (inserting > left - GAP) flags = INSERT_GOES_ON;
    else inserting = left - GAP;
    let leave = (leaves[column] as number) - LEFT_OUT;
    if (leave > up - GAP) flags |= LEAVE_GOES_ON;
    else leave = up - GAP;
    leaves[column] = leave;
    let score = keys[column] === key ? diagonal + weight : diagonal - REPLACED;
    let move = PAIR;
    if (inserting > score) {
      score = inserting;
      move = INSERT;
    }
    if (leave > score) {
      score = leave;
      move = LEAVE;
    }
    if (score <= 0) {
      score = 0;
      move = STOP;
    }
    moves[first + column] = flags | move;
    if (score > bestScore) {
      bestScore = score;
      bestCell = first + column;
    }
    diagonal = up;
    left = score;
    scores[column] = score;
  }
}

/** Tells each pair of the alignment that ends there, from the last to the first. For the table filled last only. */
export function traceBack(end: TableEnd, width: number, visit: (row: number, column: number) => void): void {
  let { row, column } = end;
  let gap = STOP;
  while (row >= 0 && column >= 0) {
    const step = steps[row * width + column] as number;
    const move = gap === STOP ? step & MOVES : gap;
    if (move === STOP) return;
    if (move === PAIR) visit(row, column);
    if (move === INSERT) gap = step & INSERT_GOES_ON ? INSERT : STOP;
    if (move === LEAVE) gap = step & LEAVE_GOES_ON ? LEAVE : STOP;
    if (move !== INSERT) row -= 1;
    if (move !== LEAVE) column -= 1;
  }
}

function makeRoom(width: number, cells: number): void {
  if (steps.length < cells) steps = new Uint8Array(cells * 2);
  if (above.length < width) [above, leaving] = [new Int32Array(width * 2), new Int32Array(width * 2)];
  above.fill(0, 0, width);
  leaving.fill(-GAP, 0, width);
}
