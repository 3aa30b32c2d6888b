import type { Annotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import type { Rev } from '../../model/rev.ts';
import { database } from '../database.ts';
import { idBeside } from '../projects/unsigned-copies.ts';
import { indexWhole } from '../search/index-records.ts';
import { writing } from '../transaction.ts';

/** A passage as an import kept it. */
export interface ImportedMark {
  id: Id;
  set: Id;
  rev: Rev;
}

/** Passages in one transaction. */
const BATCH = 500;

/**
 * Undoes the keeping of passages: they are gone as if they had never come, without a tombstone. One that was changed since stays.
 * @returns how many it took back.
 */
export async function takeBackImported(marks: readonly ImportedMark[]): Promise<number> {
  let taken = 0;
  for (let next = 0; next < marks.length; next += BATCH) {
    taken += await writing(async () => {
      const batch = marks.slice(next, next + BATCH);
      const found = await foundAsKept(batch);
      await database.annotations.bulkDelete(found.map(({ id }) => id));
      const articles = await database.articles.bulkGet([...new Set(found.map(({ article }) => article))]);
      for (const article of articles) if (article) await indexWhole(article);
      return found.length;
    });
  }
  return taken;
}

/** Where its author's signed work came meanwhile, an imported passage may have made room for it and stand beside it. */
async function foundAsKept(marks: readonly ImportedMark[]): Promise<Annotation[]> {
  const found = await Promise.all(
    [marks.map(({ id }) => id), marks.map(idBeside)].map((ids) => database.annotations.bulkGet(ids)),
  );
  return found.flatMap((stored) =>
    stored.filter(
      (annotation, index): annotation is Annotation => annotation !== undefined && annotation.rev === marks[index]?.rev,
    ),
  );
}
