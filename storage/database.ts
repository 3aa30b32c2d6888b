import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Annotation } from '../model/annotation.ts';
import type { AnnotationSet } from '../model/annotation-set.ts';
import type { Article } from '../model/article.ts';
import type { Author } from '../model/author.ts';
import type { AwaitedText } from '../model/awaited-text.ts';
import type { Case } from '../model/case.ts';
import type { CaseReading } from '../model/case-reading.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Id } from '../model/id.ts';
import type { Identity } from '../model/identity.ts';
import type { Project } from '../model/project.ts';
import type { QueuedAddress } from '../model/queued-address.ts';
import type { Revision } from '../model/revision.ts';
import type { Roster } from '../model/roster.ts';
import type { SameCaseRefusal } from '../model/same-case-refusal.ts';
import type { SuggestionDecision } from '../model/suggestion-decision.ts';
import type { TrashEntry } from '../model/trash-entry.ts';
import type { StagedRecords } from './backup/staged-records.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { PassageCount } from './passage-counts.ts';
import type { SearchEntry, SearchPostings, SearchState } from './search/search-entry.ts';

/**
 * The reader's library. Opened only at the extension's own origin: a content script that opened it would
 * create it in the news site's origin, where the site could read it.
 *
 * Records are parsed where they come in (messages, files, migrations), and not again when they are read: nobody but
 * the verbs of this folder can write here, and a comparison of many long articles would pay for it at every change.
 */
export class ParallaxDatabase extends Dexie {
  declare articles: EntityTable<Article, 'id'>;
  declare revisions: EntityTable<Revision, 'id'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare annotationSets: EntityTable<AnnotationSet, 'id'>;
  declare projects: EntityTable<Project, 'id'>;
  declare cases: EntityTable<Case, 'id'>;
  declare codebooks: EntityTable<Codebook, 'id'>;
  declare authors: EntityTable<Author, 'id'>;
  declare identities: EntityTable<Identity, 'id'>;
  declare caseReadings: EntityTable<CaseReading, 'id'>;
  declare suggestionDecisions: EntityTable<SuggestionDecision, 'id'>;
  declare sameCaseRefusals: EntityTable<SameCaseRefusal, 'id'>;
  declare readingQueue: EntityTable<QueuedAddress, 'id'>;
  declare feedback: EntityTable<Feedback, 'id'>;
  declare rosters: EntityTable<Roster, 'id'>;
  declare awaitedTexts: EntityTable<AwaitedText, 'id'>;
  declare trash: Table<TrashEntry, Id>;
  declare searchEntries: EntityTable<SearchEntry, 'number'>;
  declare searchPostings: Table<SearchPostings, [string, number]>;
  declare searchState: EntityTable<SearchState, 'id'>;
  declare passageCounts: Table<PassageCount, [Id, Id]>;
  declare staged: EntityTable<StagedRecords, 'number'>;

  constructor(name = 'parallax', migrations: readonly Migration[] = MIGRATIONS) {
    // "Kept" is to mean on the disk, not in the system's memory. It costs milliseconds, at a person's pace.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}

export const database = new ParallaxDatabase();

/** The layout that this code writes. */
export const LATEST_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));
