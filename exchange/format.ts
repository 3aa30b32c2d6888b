import type { Corpus } from '../model/corpus.ts';
import type { Chunks } from './corpus/chunks.ts';

/** What a format's offsets count. */
export type OffsetUnit = 'UTF-16 code units' | 'Unicode code points';

/** A file format that annotations can be written in, read from, or both. docs/formats.md has a section for each. */
export interface Format {
  /** Never changes: what is remembered of a person's choice. */
  id: string;
  /** As the person knows it. */
  name: string;
  /** The end of its files' names, with the dot. */
  ending: string;
  /** The media type of its files. */
  type: string;
  offsets: OffsetUnit;
  /** What is lost on the way, a sentence each: for the person to read before anything is written. */
  cannotHold: readonly string[];
  /** Whether it can say where passages are without saying their words. */
  worksWithoutText: boolean;
  write: (corpus: Corpus) => Chunks;
}

/** How whoever waits for a file follows its reading and ends it. */
export interface ReadingWork {
  /** Aborted: reading stops before its next step. */
  signal?: AbortSignal;
  /** Told by formats that are read bit by bit: bytes. */
  progress?: (done: number, total: number) => void;
}

/** A format's reader. */
export interface Reader {
  /** That of the format. */
  id: string;
  /** What the text of its files begins as, within the first kilobytes. Names lie, and many formats end in `.json`. */
  beginsAs?: RegExp;
  /** The path of a file that its zips hold. */
  hasFile?: RegExp;
  /**
   * The corpus of a file. What its texts gave before they throw is to be thrown away with the rest.
   * @throws {UnreadableFile} naming the place and the reason; what the signal was aborted with.
   */
  read: (file: Blob, work?: ReadingWork) => Promise<Corpus>;
}
