import { placeBlocks, type Block } from '../../model/article-text.ts';
import type { LiveAnnotation } from '../../model/annotation.ts';
import { positionOf } from '../../model/passage.ts';

/** In reading order; passages outside the article's text come last, in the order in which they were marked. */
export function inReadingOrder(annotations: readonly LiveAnnotation[]): LiveAnnotation[] {
  const startOf = (annotation: LiveAnnotation) =>
    annotation.place === 'article' ? (positionOf(annotation.selectors)?.start ?? Infinity) : Infinity;
  return annotations.toSorted((one, other) => {
    const [start, otherStart] = [startOf(one), startOf(other)];
    if (start !== otherStart) return start - otherStart;
    return one.created - other.created;
  });
}

/** The paragraph sign and number that stands in the margin; "aside" outside the article's text. */
export function marginOf(annotation: LiveAnnotation, blocks: readonly Block[]): string {
  const start = positionOf(annotation.selectors)?.start;
  if (annotation.place === 'page' || start === undefined) return 'aside';
  const body = placeBlocks(blocks).filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  const index = body.findIndex((block) => start >= block.start && start <= block.end);
  return index === -1 ? 'head' : `¶ ${index + 1}`;
}
