import type { Id } from '../../model/id.ts';
import type { RecordsOfKind } from '../../model/record-kinds.ts';

/** Records of a backup that wait to take the place of the library's. */
export interface StagedRecords extends RecordsOfKind {
  number: number;
  /** Which restoring they belong to. */
  restoring: Id;
}
