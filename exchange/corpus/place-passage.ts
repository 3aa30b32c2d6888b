import type { CorpusPassage } from '../../model/corpus.ts';

/** In UTF-16 units on each side. */
const CONTEXT = 32;

/** The words of a stretch, with those around it, as a passage quotes them. */
export function quoteAt(text: string, start: number, end: number): NonNullable<CorpusPassage['quote']> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** A passage of which nothing is known: a format's reader says what it knows. */
export const BLANK_PASSAGE: CorpusPassage = {
  id: null,
  codes: [],
  place: 'article',
  position: null,
  points: null,
  quote: null,
  hashed: null,
  fields: {},
  codebookVersion: null,
  note: '',
  author: null,
  created: null,
  modified: null,
  confidence: null,
  former: [],
};
