import { shadeOf } from './lightness.ts';
import type { Ground } from './palette.ts';
import { elementAround } from '../text/flat-tree.ts';

/** A background counts once it hides more of what is below it than it shows. */
const OPAQUE = 0.5;

/**
 * Tells which palette suits the text of an element: light or dark by the computed colours at the place, since
 * a page's theme need not be the system's and one page can have both. Remembers what it has computed, so use
 * one for one painting: pages change their theme.
 */
export function groundReader(): (element: Element) => Ground {
  const known = new Map<Element, number | null>();
  return (element) => {
    const text = shadeOf(getComputedStyle(element).color)?.lightness ?? 0;
    // Without a background colour (a picture, or the browser's own canvas) light text is taken to stand on dark.
    return text > (backgroundBehind(element, known) ?? 0.5) ? 'dark' : 'light';
  };
}

function backgroundBehind(element: Element, known: Map<Element, number | null>): number | null {
  const passed: Element[] = [];
  let lightness: number | null | undefined;
  for (let node: Element | null = element; node && lightness === undefined; node = elementAround(node)) {
    lightness = known.get(node) ?? ownBackground(node) ?? undefined;
    passed.push(node);
  }
  for (const each of passed) known.set(each, lightness ?? null);
  return lightness ?? null;
}

function ownBackground(element: Element): number | null {
  const shade = shadeOf(getComputedStyle(element).backgroundColor);
  return shade && shade.opacity > OPAQUE ? shade.lightness : null;
}
