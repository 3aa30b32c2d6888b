import type { PageWords } from '../page-words.ts';
import type { Passage } from '../passages.ts';
import type { Subject } from './variant.ts';

const MOVED = 2;
const CONTAINERS = 'div, section, article, aside, header, footer, figure';
/** Of a page's characters, how many a moved container holds at most. */
const LARGEST = 0.5;

interface Stretch {
  from: number;
  to: number;
}

/** Moves some containers to the top or to the end of the page: such as no passage reaches out of or into. */
export function moveContainers({ root, page, passages, random }: Subject): void {
  const movable = [...stretchesOf(page, root)]
    .filter(([, { from, to }]) => to - from <= page.places.length * LARGEST)
    .filter(([, stretch]) => passages.every((passage) => isWhole(passage, stretch)))
    .map(([element]) => element);
  for (const element of random.sample(movable, MOVED)) {
    if (random.happens(0.5)) root.prepend(element);
    else root.append(element);
  }
}

function isWhole(passage: Passage, { from, to }: Stretch): boolean {
  const isInside = passage.from >= from && passage.to <= to;
  return isInside || passage.to <= from || passage.from >= to;
}

/** The characters, `to` exclusive, that each container below `root` holds. */
function stretchesOf({ places }: PageWords, root: Element): Map<Element, Stretch> {
  const stretches = new Map<Element, Stretch>();
  let character = 0;
  for (const { node } of places) {
    character += 1;
    // The characters of a node stand one after the other: its containers have been told by the first.
    for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
      const stretch = stretches.get(element);
      if (stretch?.to === character) break;
      if (!stretch) stretches.set(element, { from: character - 1, to: character });
      else stretch.to = character;
    }
  }
  return new Map([...stretches].filter(([element]) => element.matches(CONTAINERS)));
}
