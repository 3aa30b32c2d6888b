import type { Id } from '../../model/id.ts';
import type { TrashItem } from '../../storage/trash.ts';
import type { LongWork } from '../../storage/long-work.ts';
import { countOf } from '../ui/counts.ts';
import { inSlices } from './in-slices.ts';
import type { LibraryVerbs } from './library-verbs.ts';
import type { DoneStep } from './undo-stack.ts';

type Job = (work: LongWork) => Promise<DoneStep | null>;

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
        return trashed((await inSlices(ids, put, work)).flat(), 'article', verbs);
      },

    trashCases:
      (ids: readonly Id[]): Job =>
      async () => {
        await verbs.trash({ articles: [], cases: [...ids] });
        return trashed(ids, 'case', verbs);
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
        const undo = () => verbs.trash({ articles: idsOf('article'), cases: idsOf('case') });
        return { said: `${countOf(restored.length, 'item')} restored`, undo };
      },
  };
}

function trashed(ids: readonly Id[], noun: string, { restore }: Pick<LibraryVerbs, 'restore'>): DoneStep | null {
  if (ids.length === 0) return null;
  const undo = (work: LongWork) => inSlices(ids, (slice) => restore(slice), work);
  return { said: `${countOf(ids.length, noun)} moved to the trash`, undo };
}
