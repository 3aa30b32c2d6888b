import {
  assignedNodesOf,
  bodyOf,
  childrenOf,
  elementsIn,
  frameDocumentOf,
  isElement,
  localNameOf,
  nodeTypeOf,
  parentOf,
  rootOf,
  shadowRootOf,
  windowOf,
} from './unclobbered.ts';
import { isOwnHost } from './own-hosts.ts';

/**
 * The page as a reader sees it: open shadow roots stand in the place of their host's own children, which are where slots take
 * them, and the body of a frame of the same origin stands in its frame. What is closed to the page's scripts is closed to us.
 */
export type Tree = Document | ShadowRoot;

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE;
}

/** What stands inside of an element instead of its own children; null where these do. */
export function innerNodesOf(element: Element): readonly Node[] | null {
  const name = localNameOf(element);
  if (name === 'iframe') {
    const body = bodyInFrame(element);
    return body ? [body] : [];
  }
  if (name === 'slot') {
    const assigned = assignedNodesOf(element);
    return assigned.length > 0 ? assigned : null;
  }
  const shadow = shadowRootOf(element);
  return shadow && [...childrenOf(shadow)];
}

/** The body of a frame that we may look into. */
export function bodyInFrame(frame: Element): Element | null {
  const document = frameDocumentOf(frame);
  return document && bodyOf(document);
}

/** The document, and all shadow roots and documents of frames that are open in it, at any depth. */
export function openTrees(document: Document): Tree[] {
  const trees: Tree[] = [document];
  for (const tree of trees) {
    for (const element of elementsIn(tree)) {
      const inner = shadowRootOf(element) ?? frameDocumentOf(element);
      if (inner && !isOwnHost(element)) trees.push(inner);
    }
  }
  return trees;
}

/** The document, and those of all frames that are open in it. */
export function openDocuments(document: Document): Document[] {
  return openTrees(document).filter((tree) => !isShadowRoot(tree));
}

/** The element around a node, out of its shadow root or its frame too. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent) return isElement(parent) ? parent : hostOf(parent);
  return hostOf(node);
}

/** The element that a shadow root or a frame's document stands in. */
export function hostOf(tree: Node): Element | null {
  if (nodeTypeOf(tree) === Node.DOCUMENT_NODE) return windowOf(tree as Document)?.frameElement ?? null;
  // Else the top of a part that is in no page.
  return isShadowRoot(tree) ? ((tree as Partial<ShadowRoot>).host ?? null) : null;
}

export interface DomPoint {
  node: Node;
  offset: number;
}

/**
 * Two positions as they stand in the innermost tree that holds both: one inside of a shadow root or a frame is then at the start
 * of its host. Null where no tree does.
 */
export function inOneTree(one: DomPoint, other: DomPoint): [DomPoint, DomPoint] | null {
  for (let first: DomPoint | null = one; first; first = liftedOf(first)) {
    for (let second: DomPoint | null = other; second; second = liftedOf(second)) {
      if (rootOf(first.node) === rootOf(second.node)) return [first, second];
    }
  }
  return null;
}

function liftedOf({ node }: DomPoint): DomPoint | null {
  const host = hostOf(rootOf(node));
  return host && { node: host, offset: 0 };
}
