import { isLive } from '../../model/annotation.ts';
import { headlineOf, outletOf } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { KEPT_IN_TRASH, type TrashEntry } from '../../model/trash-entry.ts';
import { authorsOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { reading } from '../transaction.ts';

/** What the trash shows of a deleted article or case. */
export interface TrashItem {
  id: Id;
  kind: TrashEntry['kind'];
  /** An article's headline, a case's name. */
  name: string;
  /** An article's; null for a case. */
  outlet: string | null;
  /** An article's passages, of the sets that the reader may see. */
  passages: number;
  deleted: Timestamp;
  /** When it is forgotten for ever. */
  until: Timestamp;
}

/** What is in the trash, the last deleted first. Each is read by itself: an entry holds an article's texts and annotations. */
export async function viewTrash(now: Timestamp = Date.now()): Promise<TrashItem[]> {
  return reading(async () => {
    const items: UncountedItem[] = [];
    await database.trash
      .where('deleted')
      .above(now - KEPT_IN_TRASH)
      .each((entry) => items.push(itemOf(entry)));
    const sets = [...new Set(items.flatMap((item) => [...item.bySet.keys()]))];
    const { authorOf } = await authorsOf(sets);
    return items.toReversed().map(({ bySet, ...item }) => {
      const seen = [...bySet].filter(([set]) => authorOf.has(set));
      return { ...item, passages: seen.reduce((sum, [, count]) => sum + count, 0) };
    });
  });
}

/** `bySet`: how many passages of each set, whoever may see them. */
type UncountedItem = Omit<TrashItem, 'passages'> & { bySet: Map<Id, number> };

function itemOf(entry: TrashEntry): UncountedItem {
  const { id, kind, deleted } = entry;
  const until = deleted + KEPT_IN_TRASH;
  if (kind === 'case') return { id, kind, name: entry.case.name, outlet: null, bySet: new Map(), deleted, until };
  const { article, annotations } = entry;
  const bySet = new Map<Id, number>();
  for (const { set } of annotations.filter(isLive)) bySet.set(set, (bySet.get(set) ?? 0) + 1);
  return { id, kind, name: headlineOf(article), outlet: outletOf(article), bySet, deleted, until };
}
