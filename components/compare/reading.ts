import type { ReadIn, ReadingChange, ReadingContents } from '../../model/case-reading.ts';

/** What the reader confirmed in a comparison, and how to confirm more. */
export interface Reading {
  /** False where nothing keeps what is confirmed: then nothing is offered. */
  isKept: boolean;
  contents: ReadingContents;
  /** Takes a step. @param says "Fact confirmed". */
  change: (change: ReadingChange, readIn: ReadIn, says: string) => void;
  /** The last step of this sitting that can be undone. */
  last: { readIn: ReadIn; says: string } | null;
  undo: () => void;
  /** Why a step was not kept. */
  failure: string | null;
}

export const NOTHING_READ: Reading = {
  isKept: false,
  contents: { voices: [], actors: [], facts: [] },
  change: () => undefined,
  last: null,
  undo: () => undefined,
  failure: null,
};
