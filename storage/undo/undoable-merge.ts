import { headlineOf } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import { mergeArticles } from '../merging/merge-articles.ts';
import { rememberStep } from './undo-log.ts';
import { step, type KeptStep } from './undoable-library.ts';

/** Makes one article of two, as a step that can be undone. */
export async function mergeInto(from: Id, into: Id): Promise<KeptStep> {
  const merge = await mergeArticles(from, into);
  const says = 'Two articles merged';
  const about = { ...step(says, into, { kind: 'merge', from, into, merge }), of: headlineOf(merge.holder) };
  return { says, id: await rememberStep(about) };
}
