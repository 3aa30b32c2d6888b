import { hasNoText } from './element-roles.ts';
import { documentOf, windowOf } from './unclobbered.ts';

/** Boxes that clip everything away, as style sheets make texts for screen readers alone. */
const CLIPPED = /^rect\(([01]px,? ?){4}\)$/u;
const INSET = /^inset\((50|100)%/u;

/**
 * Whether an element's text is none of the page's: what is not displayed on this screen (so too what is only for print), what is
 * hidden from or only for screen readers, and what is no text. What a closed `details` folds away, what is only invisible
 * or cannot be selected stays: it is there to be read, and must not come and go as the page is used.
 */
export function isLeftOut(element: Element): boolean {
  return hasNoText(element) || isNotDisplayed(element);
}

/** Whether it has no place on this screen. */
export function isNotDisplayed(element: Element): boolean {
  // A parsed document that is shown nowhere has no styles: all of it counts.
  const document = documentOf(element);
  const view = document && windowOf(document);
  const style = view?.getComputedStyle(element);
  return style !== undefined && (style.display === 'none' || isForScreenReaders(style));
}

/** The clips are read of the few elements only that can be clipped away: to read a style costs more than all else that is asked of an element. */
function isForScreenReaders(style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return CLIPPED.test(style.clip) || INSET.test(style.clipPath);
}
