import { COST_OF_REPLACED, fillTable, MOST_CELLS, traceBack } from './alignment-table.ts';
import { wordLikeness } from './word-likeness.ts';
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
  counterparts: number[];
  /** How much of the word its counterpart is, 0 to 1; what is hardly alike is another word, and counts as nothing. */
  standing: number[];
}

/**
 * The best local alignment of a pattern's words with a stretch of a text's. Time grows with pattern times window.
 * Words in each other's place that are spelt almost alike count by the letters that they share.
 */
export function alignWords(pattern: Words, text: Words, window: WordWindow): Alignment {
  const width = window.to - window.from;
  if (width <= 0 || width * pattern.count > MOST_CELLS) return new Pairing(pattern, text, 0);
  const end = fillTable(pattern, text, window.from, width);
  const pairing = new Pairing(pattern, text, end.score);
  let first = end.row;
  let firstPlace = window.from + end.column;
  traceBack(end, width, (row, column) => {
    first = row;
    firstPlace = window.from + column;
    pairing.pair(first, firstPlace, COST_OF_REPLACED);
  });
  if (end.score === 0) return pairing;
  pairing.extend(first, firstPlace, -1);
  pairing.extend(end.row, window.from + end.column, 1);
  return pairing;
}

/** The next word of the pattern, from one on and before another, that stands in the text, unchanged or nearly so; null where none does. */
export function nextStanding({ standing }: Alignment, from: number, to: number, step: 1 | -1): number | null {
  for (let index = from; index !== to; index += step) if ((standing[index] as number) > 0) return index;
  return null;
}

class Pairing implements Alignment {
  readonly counterparts: number[];
  readonly standing: number[];
  score: number;
  readonly #pattern: Words;
  readonly #text: Words;

  constructor(pattern: Words, text: Words, score: number) {
    this.#pattern = pattern;
    this.#text = text;
    this.score = score;
    this.counterparts = Array<number>(pattern.count).fill(-1);
    this.standing = Array<number>(pattern.count).fill(0);
  }

  /** @param paid what was taken from the score for these being two different words, if they are. */
  pair(row: number, place: number, paid: number): void {
    const likeness = wordLikeness(this.#pattern, row, this.#text, place);
    this.counterparts[row] = place;
    if (likeness === 0) return;
    this.standing[row] = likeness;
    if (likeness < 1) this.score += paid + (this.#pattern.weights[row] as number) * likeness;
  }

  /** Takes in misspelt words beyond an end, where the table stops, since to it they only cost. */
  extend(row: number, place: number, step: 1 | -1): void {
    for (let far = step; this.#areAlike(row + far, place + far); far += step) this.pair(row + far, place + far, 0);
  }

  #areAlike(row: number, place: number): boolean {
    const isInside = row >= 0 && row < this.#pattern.count && place >= 0 && place < this.#text.count;
    return isInside && wordLikeness(this.#pattern, row, this.#text, place) > 0;
  }
}
