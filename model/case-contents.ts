import type { LiveAnnotation } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import type { Article } from './article.ts';
import type { Author } from './author.ts';
import type { Case } from './case.ts';
import type { Codebook } from './codebook.ts';
import type { Id } from './id.ts';
import type { MergedSettlement, SettlementConflict } from './merge-settlements.ts';
import type { Revision } from './revision.ts';

/** One article of a case with everything that a comparison or an export needs of it. */
export interface CaseArticle {
  article: Article;
  /** Oldest first; the last is the one that counts. */
  revisions: Revision[];
  annotations: LiveAnnotation[];
}

/** A case read whole. */
export interface CaseContents {
  case: Case;
  articles: CaseArticle[];
  /** Who wrote each annotation set that occurs. */
  authorOf: Map<Id, Author>;
  /** By which codebook each of them was made; further ones that their passages have codes of stand under their own ids. */
  codebookOf: Map<Id, Codebook>;
}

/** A case with the annotations of everybody whose sets the reader may see. */
export interface CaseOfAll extends CaseContents {
  /** The authors of the sets that are not the reader's own and hold annotations in the case; by set. */
  others: Map<Id, Author>;
  /** What was settled of everybody's; absent while nothing was. It is in none of the above. */
  agreed?: AgreedWork;
}

/** What was settled of a case, by whomever, as one agreed set. */
export interface AgreedWork {
  /** The reader's where they settled something; with the settlements of all who did. */
  set: Omit<AnnotationSet, 'settlements'> & { settlements: readonly MergedSettlement[] };
  /** What all agree to be agreed. */
  annotations: LiveAnnotation[];
  /** What people settled otherwise than each other: it is agreed by nobody until one decides. */
  conflicts: readonly SettlementConflict[];
  /** The passages of those. */
  contested: LiveAnnotation[];
  /** Who settled, the reader first. */
  by: readonly Settler[];
}

export interface Settler {
  author: Author;
  isReader: boolean;
  /** How many passages they settled in the project, "no passage" among them. */
  settled: number;
}
