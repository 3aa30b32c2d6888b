import { firstLayout } from './0001-first-layout.ts';
import { decisionsByArticle } from './0002-decisions-by-article.ts';
import { searchAndTrash } from './0003-search-and-trash.ts';
import { sameCaseRefusals } from './0004-same-case-refusals.ts';
import { readingQueue } from './0005-reading-queue.ts';
import { codes } from './0006-codes.ts';
import { identities } from './0007-identities.ts';
import { packedSearch } from './0008-packed-search.ts';
import { feedbackAndRosters } from './0009-feedback-and-rosters.ts';
import { awaitedTexts } from './0010-awaited-texts.ts';
import { otherAddresses } from './0011-other-addresses.ts';
import type { Migration } from './migration.ts';

/** All steps, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  firstLayout,
  decisionsByArticle,
  searchAndTrash,
  sameCaseRefusals,
  readingQueue,
  codes,
  identities,
  packedSearch,
  feedbackAndRosters,
  awaitedTexts,
  otherAddresses,
];
