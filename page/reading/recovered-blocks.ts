import { blockElementOf } from './body-block.ts';
import { isWords } from './page-blocks.ts';
import type { PageBlock } from './page-blocks.ts';
import { attributeOf, isElement, localNameOf, parentOf } from '../text/unclobbered.ts';

/** As many of the article's blocks must stand in the same markup before a further one there is taken for its own. */
const ENOUGH = 3;
/** A paragraph, the wrappers that content systems set around each, and the element that holds them all. */
const STEPS = 5;

/**
 * Readability judges each paragraph by itself, and drops some for a long link or few words. What stands among the
 * kept blocks, or beside them in one element, in the very same markup (the same elements with the same classes) is
 * the article's like them.
 */
export function withRecovered(page: readonly PageBlock[], kept: readonly PageBlock[]): PageBlock[] {
  const [first, last] = [kept.at(0)?.order ?? Infinity, kept.at(-1)?.order ?? -Infinity];
  const known = new Map(kept.map((block) => [block.order, block]));
  const places = kept.map(placeOf);
  const containers = new Set(places.map(({ container }) => container));
  const times = new Map<string, number>();
  for (const { markup } of places) times.set(markup, (times.get(markup) ?? 0) + 1);
  const isOwn = (block: PageBlock): boolean => {
    const { markup, container } = placeOf(block);
    const isNear = (block.order > first && block.order < last) || containers.has(container);
    return isNear && (times.get(markup) ?? 0) >= ENOUGH;
  };
  return page.flatMap((block) => known.get(block.order) ?? (isOwn(block) ? [block] : []));
}

/** The elements around a block with their classes, from the inside out, and the outermost of these. */
function placeOf({ parts }: PageBlock): { markup: string; container: Element | null } {
  const first = parts.find(isWords);
  let container: Element | null = null;
  let markup = '';
  let next: Node | null = first ? blockElementOf(first.around.element) : null;
  for (let step = 0; next && isElement(next) && step < STEPS; step += 1) {
    container = next;
    markup += `${localNameOf(container)}.${attributeOf(container, 'class') ?? ''} `;
    next = parentOf(container);
  }
  return { markup, container };
}
