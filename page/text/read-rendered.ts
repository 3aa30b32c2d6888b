import { BLOCK_KINDS } from '../../model/article-text.ts';
import { TextMap } from './text-map.ts';
import type { Part } from './folded-text.ts';
import { traverse } from './traverse.ts';
import { attributeOf, elementsWithin } from './unclobbered.ts';

/**
 * The text of a stored article that we rendered ourselves: below `root`, one element per block in the order of
 * the text, each with its kind as `data-block`. What React puts inside a block does not matter.
 */
export function readRendered(root: Element): TextMap {
  const sources = elementsWithin(root, '[data-block]').flatMap((element, order) => {
    const kind = BLOCK_KINDS.find((name) => name === attributeOf(element, 'data-block'));
    return kind ? [{ kind, parts: textsIn(element), order }] : [];
  });
  return new TextMap(sources);
}

function textsIn(element: Element): Part[] {
  const texts: Part[] = [];
  traverse(element, {
    enter: () => true,
    leave: () => undefined,
    text: (node) => texts.push(node),
  });
  return texts;
}
