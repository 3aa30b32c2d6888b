import { NO_ROUND, Project, type Round } from '../../model/project.ts';
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

/**
 * Changes it for the next file that is saved; files that went out stay as they are. What is not named stays as it is stored: of two
 * quick changes neither is lost.
 */
export async function changeGoesOut(id: Id, change: Partial<GoesOut>): Promise<void> {
  await writing(async () => {
    const project = await database.projects.get(id);
    if (!project) throw new NotInLibrary('project');
    const { texts, model } = { ...goesOutOf(project), ...change };
    const { leftOut: _texts, round = NO_ROUND, ...rest } = project;
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
