import * as z from 'zod/mini';
import { Annotation } from '../../model/annotation.ts';
import { Article } from '../../model/article.ts';
import { Author } from '../../model/author.ts';
import { AnnotationSet } from '../../model/annotation-set.ts';
import { Codebook } from '../../model/codebook.ts';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import { Id } from '../../model/id.ts';
import { PublicKey } from '../../model/identity.ts';
import { Revision } from '../../model/revision.ts';
import { Sequence } from '../../model/sequence.ts';
import { Timestamp } from '../../model/timestamp.ts';
import { WithheldRevision } from '../../model/withheld-text.ts';
import type { RecordFormat } from '../record-file/read-record-file.ts';

/** A file that is no hand-in, or one that is damaged or from a later version. The message names the place. */
export class HandInRefused extends ExpectedFailure {
  override readonly name = 'HandInRefused';

  constructor(reason: string) {
    super(`This hand-in cannot be taken. ${reason}`);
  }
}

export const HAND_IN_FORMAT: RecordFormat = {
  format: 'parallax-hand-in',
  // 1 had no sequence; 3 may leave texts out, and is written only where it does.
  version: 3,
  name: 'hand-in',
  largest: 512 * 1024 ** 2,
  refused: (reason) => new HandInRefused(reason),
};

export const HAND_IN_TYPE = 'application/vnd.parallax.hand-in+zip';

/** The version of one with all its texts, which earlier Parallaxes read as well. */
export const WHOLE_VERSION = 2;

/** What a hand-in holds: one author's set, and the texts that its passages stand in, or what these are known by. */
export const HAND_IN_SCHEMAS = {
  authors: Author,
  codebooks: Codebook,
  annotationSets: AnnotationSet,
  articles: Article,
  revisions: z.union([Revision, WithheldRevision]),
  annotations: Annotation,
};

/** What is signed, beside the hashes of the parts. */
export const HandInStatement = z.object({
  project: Id,
  set: Id,
  author: Id,
  handedIn: Timestamp,
  /** Absent in version 1. */
  sequence: z.optional(Sequence),
  publicKey: PublicKey,
});
export type HandInStatement = z.infer<typeof HandInStatement>;

export const AboutHandIn = z.extend(HandInStatement, { signature: z.string().check(z.maxLength(1000)) });

/** What is signed, in this order. */
export function statedValues({ project, set, author, handedIn, sequence, publicKey }: HandInStatement) {
  const numbered = sequence === undefined ? [] : [sequence];
  return [project, set, author, handedIn, publicKey.algorithm, publicKey.key, ...numbered];
}
