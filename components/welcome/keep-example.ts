import type { LiveAnnotation } from '../../model/annotation.ts';
import type { Id } from '../../model/id.ts';
import { changeAnnotation, createAnnotation } from '../../storage/annotations.ts';
import { latestRevision } from '../../storage/articles.ts';
import { importArticles } from '../../storage/article-import/import-articles.ts';
import { EXAMPLE_CASE, EXAMPLES } from './example-articles.ts';

/**
 * Takes both example articles into the library, in a case of their own, with what the reader marked. What stood in the other one is
 * nobody's, and stays out.
 * @returns the article that the reader annotated.
 */
export async function keepExample(annotations: readonly LiveAnnotation[]): Promise<Id | null> {
  const outcomes = await importArticles(EXAMPLES.map((example) => ({ ...example, case: EXAMPLE_CASE })));
  const [own] = outcomes;
  if (!own || own.outcome === 'refused') return null;
  const revision = (await latestRevision(own.article)).id;
  // Kept once more, the example has these passages already.
  if (own.outcome === 'known') return own.article;
  for (const { place, selectors, tags, fields, note } of annotations) {
    const made = await createAnnotation({ article: own.article, revision, place, selectors, tags });
    await changeAnnotation(made.id, { fields, note });
  }
  return own.article;
}
