import { isLive, type LiveAnnotation } from '../model/annotation.ts';
import type { Author } from '../model/author.ts';
import type { Id } from '../model/id.ts';
import { database } from './database.ts';
import { findPersonalSet } from './personal-set.ts';
import { reading } from './transaction.ts';

/** The live annotations of an article in all sets of the library, the reader's own and others'. */
export async function annotationsOfAll(article: Id): Promise<LiveAnnotation[]> {
  return reading(async () => (await database.annotations.where('article').equals(article).toArray()).filter(isLive));
}

/** Who wrote each of these sets, and which of them others than the reader wrote. Both by set. */
export async function authorsOf(ids: readonly Id[]): Promise<{ authorOf: Map<Id, Author>; others: Map<Id, Author> }> {
  return reading(async () => {
    const personal = await findPersonalSet();
    const sets = (await database.annotationSets.bulkGet([...ids])).filter((set) => set !== undefined);
    const authors = await database.authors.bulkGet(sets.map(({ author }) => author));
    const authorOf = new Map(
      sets.flatMap(({ id }, index): [Id, Author][] => {
        const author = authors[index];
        return author ? [[id, author]] : [];
      }),
    );
    const others = [...authorOf].filter(([, author]) => author.id !== personal?.author.id);
    return { authorOf, others: new Map(others) };
  });
}
