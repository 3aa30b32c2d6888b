import { Annotation } from './annotation.ts';
import { AnnotationSet } from './annotation-set.ts';
import { Article } from './article.ts';
import { Author } from './author.ts';
import { AwaitedText } from './awaited-text.ts';
import { Case } from './case.ts';
import { CaseReading } from './case-reading.ts';
import { Codebook } from './codebook.ts';
import { Feedback } from './feedback.ts';
import { Project } from './project.ts';
import { Identity } from './identity.ts';
import { QueuedAddress } from './queued-address.ts';
import { Revision } from './revision.ts';
import { Roster } from './roster.ts';
import { SameCaseRefusal } from './same-case-refusal.ts';
import { SuggestionDecision } from './suggestion-decision.ts';
import { TrashEntry } from './trash-entry.ts';

/** Everything that a library holds and a backup takes along: each kind's schema, under the name of its table. */
export const RECORD_KINDS = {
  authors: Author,
  identities: Identity,
  codebooks: Codebook,
  projects: Project,
  annotationSets: AnnotationSet,
  articles: Article,
  revisions: Revision,
  annotations: Annotation,
  feedback: Feedback,
  rosters: Roster,
  cases: Case,
  caseReadings: CaseReading,
  sameCaseRefusals: SameCaseRefusal,
  suggestionDecisions: SuggestionDecision,
  readingQueue: QueuedAddress,
  awaitedTexts: AwaitedText,
  trash: TrashEntry,
} as const;

export type RecordKind = keyof typeof RECORD_KINDS;

/** Some records of one kind. */
export interface RecordsOfKind {
  kind: RecordKind;
  records: readonly { id: string }[];
}
