import { proseOf } from './body-block.ts';
import type { BodyBlock } from './body-block.ts';
import { attributeOf, localNameOf } from '../text/unclobbered.ts';

/** A name that more of the text than this stands under is that of a wrapper or of the text's own parts. */
const MOST_PROSE = 1 / 3;

/**
 * Which of the blocks stand in boxes that are not the article's. All boxes of one name are judged together: in an
 * article told as a gallery, each picture's text stands in a small box, and all of them are the article.
 */
export function inFurnitureBoxes(blocks: readonly BodyBlock[]): ReadonlySet<BodyBlock> {
  const byName = new Map<string, Set<BodyBlock>>();
  for (const block of blocks) {
    for (let box = block.box; box; box = box.outer) {
      const name = nameOf(box.element);
      byName.set(name, (byName.get(name) ?? new Set()).add(block));
    }
  }
  const most = proseOf(blocks) * MOST_PROSE;
  return new Set(
    [...byName.values()].filter((within) => proseOf([...within]) <= most).flatMap((within) => [...within]),
  );
}

function nameOf(element: Element): string {
  return `${localNameOf(element)} ${attributeOf(element, 'class') ?? ''}`;
}
