import { startOfTable, type TableStart } from '../../../exchange/csv/table-start.ts';
import { ownFileOf, type OwnFile } from '../../../exchange/own-files.ts';
import { recogniseFile } from '../../../exchange/recognise-file.ts';
import type { LongWork } from '../../../storage/long-work.ts';

/** What has to be asked of a person before a file is read. */
export type FirstLook =
  | { asks: 'nothing' }
  /** Which column holds what. */
  | { asks: 'columns'; table: TableStart }
  /** Whether all of it is to come in, as under Projects, or its annotations alone. */
  | { asks: 'how much'; kind: OwnFile };

/** @throws {UnreadableFile} for a file of no known format, or what the signal was aborted with. */
export async function lookIntoFile(file: File, work: LongWork): Promise<FirstLook> {
  const { id } = await recogniseFile(file);
  const table = id === 'csv' ? await startOfTable(file, work) : null;
  if (table) return { asks: 'columns', table };
  const kind = id === 'parallax' ? await ownFileOf(file) : null;
  return kind ? { asks: 'how much', kind } : { asks: 'nothing' };
}
