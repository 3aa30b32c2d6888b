import * as z from 'zod/mini';
import { Annotation } from './annotation.ts';
import { Article } from './article.ts';
import { Case } from './case.ts';
import { CaseReading } from './case-reading.ts';
import { Id } from './id.ts';
import { Revision } from './revision.ts';
import { SuggestionDecision } from './suggestion-decision.ts';
import { Timestamp } from './timestamp.ts';

const everyEntry = {
  /** That of the article or case which was deleted. */
  id: Id,
  deleted: Timestamp,
};

/** Where an article stood in a case: before how many others. */
const CasePlace = z.object({ case: Id, index: z.int().check(z.nonnegative()) });

/** A deleted article with everything that goes and comes back with it, whoever wrote it. */
export const TrashedArticle = z.object({
  ...everyEntry,
  kind: z.literal('article'),
  article: Article,
  revisions: z.array(Revision),
  annotations: z.array(Annotation),
  decisions: z.array(SuggestionDecision),
  cases: z.array(CasePlace),
});
export type TrashedArticle = z.infer<typeof TrashedArticle>;

/** A deleted case. Its articles stay in the library. */
export const TrashedCase = z.object({
  ...everyEntry,
  kind: z.literal('case'),
  case: Case,
  readings: z.array(CaseReading),
});
export type TrashedCase = z.infer<typeof TrashedCase>;

export const TrashEntry = z.discriminatedUnion('kind', [TrashedArticle, TrashedCase]);
export type TrashEntry = z.infer<typeof TrashEntry>;

/** Deleted articles and cases can be had back for so long; in milliseconds. */
export const KEPT_IN_TRASH = 30 * 24 * 60 * 60 * 1000;
