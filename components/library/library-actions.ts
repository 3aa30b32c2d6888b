import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { ArticleEdit } from '../../storage/edit-articles.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { countOf } from '../ui/counts.ts';
import { inSlices } from './in-slices.ts';
import type { LibraryVerbs } from './library-verbs.ts';
import { trashActions } from './trash-actions.ts';
import type { DoneStep } from './undo-stack.ts';

type Job = (work: LongWork) => Promise<DoneStep | null>;

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
        if (known) {
          const added = (await inSlices(ids, (slice) => verbs.putInCase(known.id, slice), work)).flat();
          const said = `${countOf(added.length, 'article')} put in “${known.name}”`;
          return { said, undo: () => verbs.takeOutOfCase(known.id, added) };
        }
        const made = await verbs.createCase(name, first, ...others);
        const said = `“${made.name}” made with ${countOf(ids.length, 'article')}`;
        return { said, undo: () => verbs.forgetCase(made.id) };
      },

    takeOut:
      (ids: readonly Id[], from: Case): Job =>
      async () => {
        const places = await verbs.takeOutOfCase(from.id, ids);
        const said = `${countOf(places.length, 'article')} taken out of “${from.name}”`;
        return { said, undo: () => verbs.putBackInCase(from.id, places) };
      },

    edit:
      (ids: readonly Id[], edit: ArticleEdit, said: string): Job =>
      async (work) => {
        const before = await inSlices(ids, (slice) => verbs.editArticles(slice, edit), work);
        const former = before.flatMap((some) => [...some]);
        const undo = async (undoing: LongWork) => {
          for (const alike of Map.groupBy(former, ([, was]) => JSON.stringify(was)).values()) {
            const was = alike[0]?.[1] ?? {};
            const those = alike.map(([id]) => id);
            await inSlices(those, (slice) => verbs.editArticles(slice, was), undoing);
          }
        };
        return former.length > 0 ? { said, undo } : null;
      },

    renameCase:
      (id: Id, name: string): Job =>
      async () => {
        const former = await verbs.renameCase(id, name);
        return { said: `“${former}” is now “${name}”`, undo: () => verbs.renameCase(id, former) };
      },
  };
}
