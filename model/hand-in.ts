import type { Annotation } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import type { Article } from './article.ts';
import type { Author } from './author.ts';
import type { Codebook } from './codebook.ts';
import type { Revision } from './revision.ts';
import type { Sequence } from './sequence.ts';
import type { Timestamp } from './timestamp.ts';
import type { WithheldRevision } from './withheld-text.ts';

/** One author's work on a project, as it is handed in: nobody else's, and the texts that its passages stand in, as far as its project does not leave them out. */
export interface HandIn {
  author: Author;
  codebook: Codebook;
  set: AnnotationSet;
  articles: readonly Article[];
  revisions: readonly (Revision | WithheldRevision)[];
  /** Tombstones among them: what was deleted since the last hand-in. */
  annotations: readonly Annotation[];
  handedIn: Timestamp;
  sequence: Sequence;
}
