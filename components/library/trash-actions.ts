import type { Id } from '../../model/id.ts';
import type { LongWork } from '../../storage/long-work.ts';
import type { TrashItem } from '../../storage/trash/view-trash.ts';
import { trashStep, type StepToKeep } from '../../storage/undo/undoable-library.ts';
import { countOf } from '../ui/counts.ts';
import { inSlices } from './in-slices.ts';
import type { LibraryVerbs } from './library-verbs.ts';

type Job = (work: LongWork) => Promise<StepToKeep | null>;

/** What goes into the trash, and what comes out of it; either way it can be taken back, as far as it came. */
export function trashActions(verbs: Pick<LibraryVerbs, 'trash' | 'restore'>) {
  return {
    trashArticles:
      (ids: readonly Id[]): Job =>
      async (work) => {
        const put = async (articles: Id[]) => {
          await verbs.trash({ articles, cases: [] });
          return articles;
        };
        const gone = (await inSlices(ids, put, work)).flat();
        return gone.length > 0 ? trashStep(sayMoved(gone, 'article'), 'restore', gone, []) : null;
      },

    trashCases:
      (ids: readonly Id[]): Job =>
      async () => {
        await verbs.trash({ articles: [], cases: [...ids] });
        return trashStep(sayMoved(ids, 'case'), 'restore', [], ids);
      },

    restore:
      (items: readonly Pick<TrashItem, 'id' | 'kind'>[]): Job =>
      async (work) => {
        const restore = async (some: Pick<TrashItem, 'id' | 'kind'>[]) => {
          await verbs.restore(some.map(({ id }) => id));
          return some;
        };
        const restored = (await inSlices(items, restore, work)).flat();
        if (restored.length === 0) return null;
        const idsOf = (kind: TrashItem['kind']) => restored.filter((each) => each.kind === kind).map(({ id }) => id);
        return trashStep(`${countOf(restored.length, 'item')} restored`, 'put', idsOf('article'), idsOf('case'));
      },
  };
}

function sayMoved({ length }: readonly Id[], noun: string): string {
  return `${countOf(length, noun)} moved to the trash`;
}
