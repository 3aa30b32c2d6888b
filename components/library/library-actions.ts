import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleEdit } from '../../storage/edit-articles.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { caseStep, editStep, type StepToKeep } from '../../storage/undo/undoable-library.ts';
import { countOf } from '../ui/counts.ts';
import { inSlices } from './in-slices.ts';
import type { LibraryVerbs } from './library-verbs.ts';
import { trashActions } from './trash-actions.ts';

type Job = (work: LongWork) => Promise<StepToKeep | null>;

/** What a person does in the library, each with the way to take it back. Long ones go on slice by slice. */
export function libraryActions(verbs: LibraryVerbs) {
  return {
    ...trashActions(verbs),

    /** Into the case of that name, or into a new one. */
    putInCase:
      (ids: readonly Id[], name: string, cases: readonly Case[]): Job =>
      async (work) => {
        const known = cases.find((each) => each.name.toLowerCase() === name.toLowerCase());
        const [first, ...others] = ids;
        if (first === undefined) return null;
        if (!known) {
          const made = await verbs.createCase(name, first, ...others);
          return caseStep(`“${made.name}” made with ${countOf(ids.length, 'article')}`, null, made);
        }
        const before = await verbs.caseOf(known.id);
        const added = (await inSlices(ids, (slice) => verbs.putInCase(known.id, slice), work)).flat();
        const after = await verbs.caseOf(known.id);
        return caseStep(`${countOf(added.length, 'article')} put in “${known.name}”`, before, after);
      },

    takeOut:
      (ids: readonly Id[], from: Case): Job =>
      async () => {
        const before = await verbs.caseOf(from.id);
        const taken = await verbs.takeOutOfCase(from.id, ids);
        const after = await verbs.caseOf(from.id);
        return caseStep(`${countOf(taken, 'article')} taken out of “${from.name}”`, before, after);
      },

    edit:
      (ids: readonly Id[], edit: ArticleEdit, said: string): Job =>
      async (work) => {
        const slices = await inSlices(ids, (slice) => verbs.editArticles(slice, edit), work);
        const former = slices.flatMap((some) => [...some]);
        return former.length > 0 ? editStep(said, former, edit) : null;
      },

    renameCase:
      (id: Id, name: string): Job =>
      async () => {
        const before = await verbs.caseOf(id);
        await verbs.renameCase(id, name);
        return caseStep(`“${before.name}” is now “${name}”`, before, await verbs.caseOf(id));
      },
  };
}
