import type { CoverageCell } from '../../analysis/coverage/cell.ts';
import type { Id } from '../../model/id.ts';

/** One answer to one question, about one article. */
export interface FigureCell {
  /** As a reader sees it. */
  text: string;
  /** The numbers in it by their names, for the table of data: "words", "share". */
  numbers?: Readonly<Record<string, number>>;
  /** The passages behind it. */
  ids?: readonly Id[];
  /** Who tells a fact: its sign stands before the text. */
  answer?: CoverageCell['answer'];
  /** What the article says, such as what it calls an actor; shown in place of the text. */
  wordings?: readonly CountedWording[];
}

export interface CountedWording {
  words: string;
  count: number;
  /** Within somebody's quote, not in the outlet's own voice. */
  isQuoted: boolean;
  /** A name by itself, quieter than other words. */
  isName?: boolean;
}

export interface FigureRow {
  head: string;
  /** What is to be said of the row beside its head. */
  detail?: string;
  /** One per article, in their order; null for nothing. */
  cells: readonly (FigureCell | null)[];
}

/** One question to the case with the answers of all articles: what the report shows, and the data holds. */
export interface FigureTable {
  title: string;
  hint: string;
  /** What is to be known before the answers are read. */
  note?: string | undefined;
  rowsAre: string;
  rows: readonly FigureRow[];
}
