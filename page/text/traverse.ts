import { innerNodesOf } from './flat-tree.ts';
import { inOneGo, type Steps } from './slices.ts';
import { isElement, isText, walkerOf } from './unclobbered.ts';

export interface Visitor {
  /** Whether to go on into the element; `leave` follows only then. */
  enter(element: Element): boolean;
  leave?(element: Element): void;
  text?(node: Text): void;
}

const NODES_PER_STEP = 200;
/** Of shadow roots and frames in each other: no page needs more, and only these use up the stack. */
const DEEPEST = 50;

/** Walks all elements and texts from `root` down, in the order of the flat tree (flat-tree.ts). */
export function traverse(root: Element, visitor: Visitor): void {
  inOneGo(traversing(root, visitor));
}

/**
 * The same in steps. By TreeWalkers, whose steps no page can override, and without recursion, since scripts can nest elements
 * deeper than a stack of calls goes.
 */
export function* traversing(root: Node, visitor: Visitor, depth = 0): Steps<void> {
  const walker = walkerOf(root);
  let node: Node | null = root;
  for (let count = 1; node; count += 1) {
    if (count % NODES_PER_STEP === 0) yield;
    const entered = visit(node, visitor);
    const inner: readonly Node[] | null = entered ? innerNodesOf(node as Element) : null;
    if (inner && depth < DEEPEST) for (const start of inner) yield* traversing(start, visitor, depth + 1);
    const child: Node | null = entered && !inner ? walker.firstChild() : null;
    if (entered && !child) visitor.leave?.(node as Element);
    node = child ?? nextBeyond(walker, visitor);
  }
}

/** Whether the node is an element that was entered. */
function visit(node: Node, visitor: Visitor): boolean {
  if (isElement(node)) return visitor.enter(node);
  if (isText(node)) visitor.text?.(node);
  return false;
}

function nextBeyond(walker: TreeWalker, visitor: Visitor): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent) return null;
    visitor.leave?.(parent as Element);
  }
}
