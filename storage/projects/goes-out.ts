import { Project, type Round } from '../../model/project.ts';
import type { Id } from '../../model/id.ts';
import { readRecord } from '../../model/read-record.ts';
import { database } from '../database.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';

/** What goes along with a project's file, beside its cases, codebook and instructions. */
export interface GoesOut {
  texts: boolean;
  /** The owner's own set; null where it stays with them. */
  model: NonNullable<Round['model']> | null;
}

export function goesOutOf({ leftOut, round }: Project): GoesOut {
  return { texts: leftOut === undefined, model: round?.model ?? null };
}

const OPEN: Round = { blind: false, due: null, closed: false };

/** Changes it for the next file that is saved; files that went out stay as they are. */
export async function changeGoesOut(id: Id, { texts, model }: GoesOut): Promise<void> {
  await writing(async () => {
    const project = await database.projects.get(id);
    if (!project) throw new NotInLibrary('project');
    const { leftOut: _texts, round = OPEN, ...rest } = project;
    const { model: _model, ...others } = round;
    const changed = {
      ...rest,
      round: { ...others, ...(model && { model }) },
      ...(!texts && { leftOut: [] }),
      modified: Math.max(Date.now(), project.modified + 1),
    };
    await database.projects.put(readRecord(Project, changed, 'Project'));
  });
}
