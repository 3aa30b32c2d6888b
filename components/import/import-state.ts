import type { FileRefusal } from '../../exchange/article-files/article-proposal.ts';
import type { TablePreview } from '../../exchange/article-files/preview-tables.ts';
import type { Id } from '../../model/id.ts';
import type { ImportStep } from './import-questions.ts';
import type { ReportLine } from './import-report.ts';
import { NO_ROWS, type EditedRows } from './rows/row-edits.ts';

/** Where an import is. */
export interface ImportState {
  stage: 'choose' | 'map' | 'working' | 'check' | 'done';
  /** The tables whose columns are to be confirmed. */
  tables: readonly TablePreview[];
  /** What is worked at, while the stage is that. */
  work: { what: ImportStep | 'tables' | 'back'; done: number; total: number } | null;
  rows: EditedRows;
  refusals: readonly FileRefusal[];
  report: readonly ReportLine[];
  /** The articles, and the revisions of others, that came into the library. */
  brought: readonly Id[];
  /** How many were taken back from the library; null while none are. */
  takenBack: number | null;
  failure: string | null;
}

/** Before the first file. */
export const START: ImportState = {
  stage: 'choose',
  tables: [],
  work: null,
  rows: NO_ROWS,
  refusals: [],
  report: [],
  brought: [],
  takenBack: null,
  failure: null,
};

/** Where the person is when nothing is worked at. */
export function restingStage({ stage, rows }: ImportState): ImportState['stage'] {
  if (stage !== 'map' && stage !== 'working') return stage;
  return rows.rows.length > 0 ? 'check' : 'choose';
}

/** Whether more files can be added. */
export function takesFiles({ stage }: ImportState): boolean {
  return stage !== 'working' && stage !== 'map';
}
