import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Case } from '../../model/case.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { ReadIn, ReadingContents } from '../../model/case-reading.ts';
import type { Feedback } from '../../model/feedback.ts';
import type { Id } from '../../model/id.ts';
import type { QueuedAddress } from '../../model/queued-address.ts';
import type { SameCaseRefusal } from '../../model/same-case-refusal.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import type { ArticleEdit } from '../edit-articles.ts';
import type { Merge } from '../merging/merge-articles.ts';
import type { TurnedAway } from '../projects/turn-away.ts';
import type { Publication } from '../codebooks/publish-codebook.ts';
import type { SettlingChange } from '../agreed-set/settle-passages.ts';

/** One action of the reader's, with what it takes to undo it. Data only: it outlives the page that it was done in. */
export interface UndoStep {
  id: Id;
  /** "Quote marked" */
  says: string;
  /** The words or the name that it was about; may be cut. */
  of: string;
  at: Timestamp;
  /** Steps of one name that follow each other closely are undone as one, such as a note that is kept while it is typed. */
  joins?: string;
  /** The record that it changed. */
  record: Id;
  /** The mark that the record bore before, and the one that the step left: by these it is known whether it was changed since. */
  found: string | null;
  left: string;
  inverse: Inverse;
}

/** How the record is put back. */
export type Inverse =
  /** Null where there was none. */
  | { kind: 'annotation'; before: LiveAnnotation | null }
  | { kind: 'case'; before: Case | null }
  /** `question`: where in the comparison it was done. */
  | { kind: 'reading'; before: ReadingContents; question: ReadIn }
  /** Of suggestions. What they made goes with them. */
  | { kind: 'decisions'; ids: Id[] }
  /** On a set; null where there was none. */
  | { kind: 'feedback'; before: Feedback | null }
  /** That was turned away, whole; null where it was taken in again. */
  | { kind: 'hand-in'; turnedAway: TurnedAway | null }
  /** In an agreed set. */
  | { kind: 'settling'; change: SettlingChange }
  /** Null where there was none; what was there goes back under its former name, or whole. */
  | { kind: 'codebook'; before: Codebook | null }
  /** The one that was the reader's own before. */
  | { kind: 'own codebook'; before: Id }
  /** A version of a codebook; null for one that was withdrawn, which is a draft again. */
  | { kind: 'publication'; publication: Publication | null }
  /** Articles that were corrected. */
  | { kind: 'articles'; edits: readonly ArticleEdits[] }
  /** Articles and cases that came out of the trash go back into it, and the other way round. */
  | { kind: 'trash'; does: 'put' | 'restore'; articles: readonly Id[]; cases: readonly Id[] }
  /** Articles, and revisions of others, that an import brought; while it is under way, or where it was broken off, also those still to come. */
  | { kind: 'import'; ids: readonly Id[] }
  /** Entries of the reading queue that go, and those that stand there instead. */
  | { kind: 'queue'; out: readonly QueuedAddress[]; back: readonly QueuedAddress[] }
  /** Goes if it is there, and stands there again if it is not. */
  | { kind: 'refusal'; refusal: SameCaseRefusal }
  /** One article that was made of two; null where they are two again. */
  | { kind: 'merge'; from: Id; into: Id; merge: Merge | null };

/** Articles that were corrected alike: what stood there, and what they were given. */
export interface ArticleEdits {
  articles: readonly Id[];
  before: ArticleEdit;
  after: ArticleEdit;
}

/** What can be undone and, of that, what was undone and can be done again; the last of each is the next. */
export interface UndoLog {
  undo: readonly UndoStep[];
  redo: readonly UndoStep[];
}
