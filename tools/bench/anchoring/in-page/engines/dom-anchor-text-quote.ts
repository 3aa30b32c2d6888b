import { fromRange, toRange } from 'dom-anchor-text-quote';
import type { TextQuote } from 'dom-anchor-text-quote';
import { offer, passageByPassage } from '../engine.ts';

/** The quote, and where it stood in the root's text: near there the peer searches first. */
interface Kept extends TextQuote {
  hint: number;
}

offer(
  passageByPassage<Kept>(
    'dom-anchor-text-quote',
    (root, range) => ({ ...fromRange(root, range), hint: lengthBefore(root, range) }),
    (root, { hint, ...quote }) => toRange(root, quote, { hint }),
  ),
);

function lengthBefore(root: Node, range: Range): number {
  const before = new Range();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}
