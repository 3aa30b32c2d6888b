import { isOwnHost } from '../text/own-hosts.ts';
import {
  elementsWithin,
  isElement,
  isText,
  localNameOf,
  parentOf,
  shadowRootOf,
  textContentOf,
} from '../text/unclobbered.ts';

/** Whether words of the page came, went or changed: not those of scripts and styles, nor our own. */
export function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return false;
  if (type === 'characterData') return !isCode(parentOf(target));
  return !isCode(target) && [...addedNodes, ...removedNodes].some(holdsWords);
}

function holdsWords(node: Node): boolean {
  if (isOwnHost(node) || isCode(node) || !(isText(node) || isElement(node))) return false;
  return /\S/u.test(textContentOf(node) ?? '') || (isElement(node) && holdsTrees(node));
}

/** Whether words may be in a shadow root or a frame in there. */
function holdsTrees(element: Element): boolean {
  return [element, ...elementsWithin(element, '*')].some((each) => shadowRootOf(each) !== null || isFrame(each));
}

export function isFrame(target: unknown): boolean {
  return target instanceof Element && localNameOf(target) === 'iframe';
}

function isCode(node: Node | null): boolean {
  return node !== null && isElement(node) && /^(script|style|noscript|template)$/u.test(localNameOf(node));
}
