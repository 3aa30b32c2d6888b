import { placeBlocks, type Block } from '../../../model/article-text.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { Finding } from '../../../model/finding.ts';
import { positionOf, type Place } from '../../../model/passage.ts';

type Findings = Readonly<Record<string, Finding>>;

/** Where a passage begins: in which text, and there at which offset (UTF-16), if that is known. */
interface Beginning {
  place: Place;
  start: number | undefined;
}

/**
 * In the order in which the page has them now; passages outside the article's text come last, in the order in which they
 * were marked. One that was not found, or not looked for yet, keeps its distance from the passage before it.
 */
export function inReadingOrder(annotations: readonly LiveAnnotation[], findings: Findings = {}): LiveAnnotation[] {
  const starts = new Map<LiveAnnotation, number>();
  let shift = 0;
  for (const annotation of inOrderOf(annotations, startWhenMarked)) {
    const stored = startWhenMarked(annotation);
    const found = beginningOn(findings[annotation.id]);
    if (found?.place === 'article' && found.start !== undefined && stored < Infinity) shift = found.start - stored;
    starts.set(annotation, orderOf(found ?? { place: annotation.place, start: stored + shift }));
  }
  return inOrderOf(annotations, (annotation) => starts.get(annotation) ?? Infinity);
}

/**
 * The paragraph sign and number that stands in the margin, as the page has it now; "aside" outside the article's text, and
 * nothing for a passage that was not found.
 */
export function marginOf(annotation: LiveAnnotation, finding: Finding | undefined, blocks: readonly Block[]): string {
  if (finding?.outcome === 'gone' || finding?.outcome === 'ambiguous') return '';
  const { place, start } = beginningOn(finding) ?? beginningOf(annotation);
  return place === 'page' || start === undefined ? 'aside' : marginsIn(blocks)(start);
}

/** The same for any place in the article's text (UTF-16). */
export function marginsIn(blocks: readonly Block[]): (start: number) => string {
  const body = placeBlocks(blocks).filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  return (start) => {
    const index = body.findIndex((block) => start >= block.start && start <= block.end);
    return index === -1 ? 'head' : `¶ ${index + 1}`;
  };
}

function inOrderOf(annotations: readonly LiveAnnotation[], startOf: (of: LiveAnnotation) => number): LiveAnnotation[] {
  return annotations.toSorted((one, other) => {
    const [start, otherStart] = [startOf(one), startOf(other)];
    return start === otherStart ? one.created - other.created : start - otherStart;
  });
}

function startWhenMarked(annotation: LiveAnnotation): number {
  return orderOf(beginningOf(annotation));
}

function orderOf({ place, start }: Beginning): number {
  return place === 'article' ? (start ?? Infinity) : Infinity;
}

function beginningOf({ place, selectors }: Pick<LiveAnnotation, 'place' | 'selectors'>): Beginning {
  return { place, start: positionOf(selectors)?.start };
}

/** Null where the page has not looked, or has no single place for it. */
function beginningOn(finding: Finding | undefined): Beginning | null {
  if (finding?.outcome === 'exact' || finding?.outcome === 'moved') return finding;
  return finding?.outcome === 'edited' ? beginningOf(finding.found) : null;
}
