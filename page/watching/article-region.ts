import { hasNoText } from '../text/element-roles.ts';
import { elementAround } from '../text/flat-tree.ts';
import { isNotDisplayed } from '../text/left-out.ts';
import type { TextMap } from '../text/text-map.ts';
import { traverse } from '../text/traverse.ts';
import { isConnected, isElement } from '../text/unclobbered.ts';
import type { Concern } from './watch-text.ts';

/** What is added with fewer words beside the article (an advertisement, a counter) is no part of it. UTF-16 units. */
const PARAGRAPH = 80;

/**
 * Tells which changes of a page may be its article's: those inside of the innermost element that holds all of it, and around
 * that only what a late paragraph can be, or the article's own going.
 */
export class ArticleRegion implements Concern {
  readonly #article: TextMap;
  /** Null where the article has no text. */
  readonly #element: Element | null;

  constructor(article: TextMap) {
    this.#article = article;
    this.#element = commonElement(article.textNodes);
  }

  isChangedBy({ type, target, addedNodes }: MutationRecord): boolean {
    if (!this.#element || !isConnected(this.#element) || this.#holds(target)) return true;
    return type === 'childList' && [...addedNodes].some((node) => isElement(node) && this.#wordsIn(node).areMany);
  }

  isRestyledBy(element: Element): boolean {
    const isHidden = isNotDisplayed(element);
    // Around the article it matters only that it is shown no more.
    if (this.#element && !this.#holds(element)) return isHidden && isAround(element, this.#element);
    const { areMany, areArticle } = this.#wordsIn(element);
    return isHidden ? areArticle : areMany && !areArticle;
  }

  #wordsIn(element: Element): { areMany: boolean; areArticle: boolean } {
    let length = 0;
    let areArticle = false;
    traverse(element, {
      enter: (inner) => !hasNoText(inner) && !areArticle,
      text: (node) => {
        length += node.data.trim().length;
        areArticle ||= this.#article.holds(node);
      },
    });
    return { areMany: length >= PARAGRAPH, areArticle };
  }

  #holds(node: Node): boolean {
    return this.#element !== null && isAround(this.#element, node);
  }
}

function commonElement(nodes: readonly Node[]): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    common ??= elementAround(node);
    while (common && !isAround(common, node)) common = elementAround(common);
  }
  return common;
}

/** Whether a node is the element, or in it: in its shadow root or frame too. */
function isAround(element: Element, node: Node): boolean {
  for (let around: Node | null = node; around; around = elementAround(around)) if (around === element) return true;
  return false;
}
