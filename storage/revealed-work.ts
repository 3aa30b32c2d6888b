import type { LiveAnnotation } from '../model/annotation.ts';
import type { Author } from '../model/author.ts';
import type { Id } from '../model/id.ts';
import { annotationsOfAll, authorsOf } from './author-sets.ts';
import { reading } from './transaction.ts';

/** What one author marked in an article. */
export interface RevealedWork {
  author: Author;
  isReader: boolean;
  annotations: LiveAnnotation[];
}

/**
 * What everybody marked in an article whose work the reader may see: by name, the reader first. In a blind round others are not
 * in it until the round allows it, so that whatever shows this shows nothing too early.
 */
export async function revealedWork(article: Id): Promise<RevealedWork[]> {
  return reading(async () => {
    const annotations = await annotationsOfAll(article);
    const { authorOf, others } = await authorsOf([...new Set(annotations.map(({ set }) => set))]);
    const byAuthor = Map.groupBy(annotations, ({ set }) => authorOf.get(set)?.id);
    const authors = new Map([...authorOf].map(([set, author]) => [author.id, { author, isReader: !others.has(set) }]));
    return [...authors.values()]
      .map((each) => ({ ...each, annotations: byAuthor.get(each.author.id) ?? [] }))
      .toSorted(
        (one, other) =>
          Number(other.isReader) - Number(one.isReader) || one.author.name.localeCompare(other.author.name, 'en'),
      );
  });
}
