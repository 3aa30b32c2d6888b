import { isElement, isText, walkerOf } from './unclobbered.ts';

export interface Visitor {
  /** Whether to go on into the element; `leave` follows only then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/**
 * Walks all elements and texts from `root` down, in document order. By a TreeWalker, whose steps no page can
 * override, and without recursion, since scripts can nest elements deeper than a stack of calls goes.
 */
export function traverse(root: Element, visitor: Visitor): void {
  const walker = walkerOf(root);
  let node: Node | null = root;
  while (node) {
    const entered = visit(node, visitor);
    const child: Node | null = entered ? walker.firstChild() : null;
    if (entered && !child) visitor.leave(node as Element);
    node = child ?? nextBeyond(walker, visitor);
  }
}

/** Whether the node is an element that was entered. */
function visit(node: Node, visitor: Visitor): boolean {
  if (isElement(node)) return visitor.enter(node);
  if (isText(node)) visitor.text(node);
  return false;
}

function nextBeyond(walker: TreeWalker, visitor: Visitor): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent) return null;
    visitor.leave(parent as Element);
  }
}
