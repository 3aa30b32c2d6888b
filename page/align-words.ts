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
  const isSmallEnough = width > 0 && width * pattern.count <= MOST_CELLS;
  const best = isSmallEnough ? fillTable(pattern, text, window.from, width) : NO_CELL;
  traceBack(best, width, (row, column) => {
    counterparts[row] = window.from + column;
    isSame[row] = pattern.keys[row] === text.keys[window.from + column] ? 1 : 0;
  });
  return { score: best.score / LETTER, counterparts, isSame };
}

function traceBack(last: Cell, width: number, pair: (row: number, column: number) => void): void {
  let { row, column } = last;
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
  score: number;
}

const NO_CELL: Cell = { row: -1, column: -1, score: 0 };

/**
 * Fills `steps`, and gives the cell where the best alignment ends. The innermost loop of all anchoring: plain
 * whole numbers, and no object made in it.
 */
function fillTable(pattern: Words, text: Words, from: number, width: number): Cell {
  const cells = width * pattern.count;
  if (steps.length < cells) steps = new Uint8Array(cells * 2);
  const keys = text.keys.subarray(from, from + width);
  /** Of the row above: the scores, and those of leaving out that row's word. */
  const above = new Int32Array(width);
  const leaving = new Int32Array(width).fill(-GAP);
  let [bestScore, bestCell] = [0, -1];
  for (let row = 0, cell = 0; row < pattern.count; row += 1) {
    const key = pattern.keys[row] as number;
    const weight = LETTER * (pattern.weights[row] as number);
    let diagonal = 0;
    let left = 0;
    let inserting = -GAP;
    for (let column = 0; column < width; column += 1, cell += 1) {
      const up = above[column] as number;
      let flags = 0;
      inserting -= INSERTED;
      if (inserting > left - GAP) flags = INSERT_GOES_ON;
      else inserting = left - GAP;
      let leave = (leaving[column] as number) - LEFT_OUT;
      if (leave > up - GAP) flags |= LEAVE_GOES_ON;
      else leave = up - GAP;
      leaving[column] = leave;
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
      steps[cell] = flags | move;
      if (score > bestScore) {
        bestScore = score;
        bestCell = cell;
      }
      diagonal = up;
      left = score;
      above[column] = score;
    }
  }
  return bestCell < 0 ? NO_CELL : { row: Math.floor(bestCell / width), column: bestCell % width, score: bestScore };
}
