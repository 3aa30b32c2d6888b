import * as z from 'zod/mini';
import { PLACES } from './passage.ts';
import { Published } from './published.ts';
import { Timestamp } from './timestamp.ts';
import { WebAddress } from './web-address.ts';

/**
 * Annotations on their way out of a library or into one, whatever program's file they pass through: one shape that every
 * format writes from and reads into. What a format does not know is null, or empty. Offsets UTF-16, `end` exclusive.
 */

/** Far above what is honest, far below what could fill a memory. */
const MOST_CODES = 100;
const MOST_PASSAGES = 500_000;
const line = z.string().check(z.maxLength(10_000));
const words = z.string().check(z.maxLength(2_000_000));

/** A tag or sub-code of a codebook, ours or another program's. */
export const CorpusCode = z.object({
  /** What passages name it by. */
  id: line,
  name: line,
  /** The code above it. */
  parent: z.nullable(line),
  definition: words,
});
export type CorpusCode = z.infer<typeof CorpusCode>;

/** A field that a codebook adds: what passages name it by, and what people call it. */
export const CorpusFieldName = z.object({ id: line, label: line });
export type CorpusFieldName = z.infer<typeof CorpusFieldName>;

/** Who annotated: another program's id, or ours, and a name. */
export const CorpusAuthor = z.object({ id: z.nullable(line), name: line });
export type CorpusAuthor = z.infer<typeof CorpusAuthor>;

/** What a field may hold: ours, and those that a codebook adds. */
export const CorpusField = z.union([line, z.number(), z.boolean(), z.array(line)]);
export type CorpusField = z.infer<typeof CorpusField>;

const Offset = z.int().check(z.nonnegative());
const Position = z
  .object({ start: Offset, end: Offset })
  .check(z.refine(({ start, end }) => start <= end, { error: 'the end stands before the start', path: ['end'] }));

export const CorpusPassage = z.object({
  /** As it stands in the file. */
  id: z.nullable(line),
  /** Ids of codes: `fact`, …, a sub-code's, or another program's. */
  codes: z.array(line).check(z.maxLength(MOST_CODES)),
  place: z.enum(PLACES),
  /** In the text that it comes with; null where the words do not stand there, or nobody knows where. */
  position: z.nullable(Position),
  /** The same in Unicode code points, where the text is not there to convert by. */
  points: z.nullable(Position),
  /** Null where the words are left out, or the file has only a position. */
  quote: z.nullable(z.object({ exact: words, prefix: words, suffix: words })),
  /** Instead of words that are left out: SHA-256 of the corpus's salt and the words, and their length. */
  hashed: z.nullable(z.object({ hash: line, length: Offset })),
  /** Ours by their own names, those that a codebook adds by their ids. */
  fields: z.record(z.string(), CorpusField),
  /** The version of the codebook that it was made under. */
  codebookVersion: z.nullable(z.int().check(z.positive())),
  note: words,
  /** Null where nobody knows who wrote it: no name is better than a wrong one. */
  author: z.nullable(CorpusAuthor),
  created: z.nullable(Timestamp),
  modified: z.nullable(Timestamp),
  /** How sure the machine was of a suggestion that a person accepted, 0 to 1; null where a person marked it by hand. */
  confidence: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** The words on which it stood before a person confirmed its present place, the oldest first. */
  former: z.array(z.object({ quote: z.nullable(words), until: Timestamp })),
});
export type CorpusPassage = z.infer<typeof CorpusPassage>;

/** What is known of an article; a file may know nothing but its text. */
export const CorpusArticle = z.object({
  id: z.nullable(line),
  address: z.nullable(WebAddress),
  outlet: z.nullable(line),
  headline: z.nullable(line),
  byline: z.nullable(line),
  published: z.nullable(Published),
  language: z.nullable(line),
});
export type CorpusArticle = z.infer<typeof CorpusArticle>;

/** One version of an article's text, and what was marked in it. */
export const CorpusText = z.object({
  article: CorpusArticle,
  revision: z.object({ id: z.nullable(line), captured: z.nullable(Timestamp), hash: z.nullable(line) }),
  /** The file that the text stands in, where it has one of its own; relative, with forward slashes. */
  file: z.nullable(line),
  /** Null where it is left out, or was never in the file. */
  text: z.nullable(words),
  passages: z.array(CorpusPassage).check(z.maxLength(MOST_PASSAGES)),
});
export type CorpusText = z.infer<typeof CorpusText>;

/** A corpus as it is handed from library to format and back: a text with its passages at a time, so that it need never be in memory whole. */
export interface Corpus {
  id: string | null;
  name: string;
  /** When it was written. */
  exported: Timestamp | null;
  /** Set where words are left out: what their hashes were made with. */
  salt: string | null;
  codes: readonly CorpusCode[];
  /** Of the fields that its codebooks add. */
  fieldNames: readonly CorpusFieldName[];
  authors: readonly CorpusAuthor[];
  /** How many passages there are; null where that is known only at the end. */
  total: number | null;
  /** From the beginning each time it is called. */
  texts: () => AsyncIterable<CorpusText>;
  /** What of a file was not taken, and why; whole once its texts were read. */
  refused: readonly CorpusRefusal[];
}

/** A single annotation that is sound in its format, and that no passage of a text can hold. */
export interface CorpusRefusal {
  /** Where it stands in the file. */
  place: string;
  reason: string;
}
