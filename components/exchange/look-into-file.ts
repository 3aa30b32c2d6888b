import { startOfTable, type TableStart } from '../../exchange/csv/table-start.ts';
import { FEEDBACK_FORMAT } from '../../exchange/feedback/feedback-format.ts';
import { HAND_IN_FORMAT } from '../../exchange/hand-in/hand-in-format.ts';
import { PROJECT_FORMAT } from '../../exchange/parallax-file/parallax-manifest.ts';
import { recogniseFile } from '../../exchange/recognise-file.ts';
import { formatNameOf } from '../../exchange/record-file/read-record-file.ts';
import type { LongWork } from '../../storage/long-work.ts';

/** What has to be asked of a person before a file is read. */
export type FirstLook =
  | { asks: 'nothing' }
  /** Which column holds what. */
  | { asks: 'columns'; table: TableStart }
  /** Whether all of it is to come in, as under Projects, or its annotations alone. */
  | { asks: 'how much'; kind: ProjectFileKind };

export type ProjectFileKind = 'project' | 'hand-in' | 'feedback';

const KINDS: Readonly<Record<string, ProjectFileKind>> = {
  [PROJECT_FORMAT.format]: 'project',
  [HAND_IN_FORMAT.format]: 'hand-in',
  [FEEDBACK_FORMAT.format]: 'feedback',
};

/** @throws {UnreadableFile} for a file of no known format, or what the signal was aborted with. */
export async function lookIntoFile(file: File, work: LongWork): Promise<FirstLook> {
  const { id } = await recogniseFile(file);
  const table = id === 'csv' ? await startOfTable(file, work) : null;
  if (table) return { asks: 'columns', table };
  const kind = id === 'parallax' ? KINDS[(await formatNameOf(file)) ?? ''] : undefined;
  return kind ? { asks: 'how much', kind } : { asks: 'nothing' };
}
