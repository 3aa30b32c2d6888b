import type { SeededRandom } from '../../seeded-random.ts';
import { textNodesOf } from '../page-words.ts';
import { moveContainers } from './move-containers.ts';
import type { Subject } from './variant.ts';

const SPLIT = 0.3;
const RENDERED_ANEW = 0.1;
const IN_ELEMENT = 0.3;
const WRAPPED = 0.4;
const SHORTEST_SPLIT = 20;
/** Blocks that may stand in any other block. */
const WRAPPABLE = 'p, h1, h2, h3, h4, h5, h6, blockquote, figure, ul, ol, pre';

/** The same words in other markup: nodes split, wrapped and made anew, blocks in wrappers, containers elsewhere. */
export function changeMarkup(subject: Subject): void {
  const { root, page, characters, random } = subject;
  moveContainers(subject);
  for (const node of textNodesOf(root)) {
    if (node.length > SHORTEST_SPLIT && random.happens(SPLIT)) splitNode(subject, node);
    else if (random.happens(RENDERED_ANEW)) characters.replaceByCopy(node);
  }
  for (const { element } of page.blocks) {
    if (element.isConnected && element.matches(WRAPPABLE) && random.happens(WRAPPED)) wrapBlock(element, random);
  }
}

function splitNode({ characters, random }: Subject, node: Text): void {
  const offset = random.between(1, node.length - 1);
  // Half of a character would be no text.
  if (/^[\u{10000}-\u{10FFFF}]$/u.test(node.data.slice(offset - 1, offset + 1))) return;
  const rest = characters.split(node, offset);
  if (!random.happens(IN_ELEMENT)) return;
  const element = node.ownerDocument.createElement(random.pick(['span', 'em', 'a', 'b']));
  rest.replaceWith(element);
  element.append(rest);
}

/** One to three elements around it, indented as a template indents them. */
function wrapBlock(block: Element, random: SeededRandom): void {
  let inner = block;
  for (let depth = random.between(1, 3); depth > 0; depth -= 1) {
    const wrapper = block.ownerDocument.createElement(random.pick(['div', 'section']));
    wrapper.className = `layout-${depth}`;
    inner.replaceWith(wrapper);
    wrapper.append('\n    ', inner, '\n  ');
    inner = wrapper;
  }
}
