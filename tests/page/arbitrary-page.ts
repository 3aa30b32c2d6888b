import fc from 'fast-check';

/** Words as news pages hold them: with emoji, combining marks, and white space of every kind that markup brings. */
export const anyText = fc
  .array(
    fc.constantFrom(
      'bridge',
      'a',
      '31,000',
      '“shut”',
      '🚧',
      '👩‍🔧',
      'e\u0301',
      'Brücke',
      '.',
      ' ',
      '  ',
      '\n\t',
      '\u00a0',
      '\r\n',
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

type Tree = string | Branch;

interface Branch {
  readonly tag: string;
  readonly children: readonly Tree[];
}

const BLOCKS = ['div', 'p', 'section', 'blockquote', 'ul', 'li', 'article'];
const WHOLE = ['h2', 'h3'];
const INLINE = ['span', 'b', 'a', 'em'];
const HIDDEN = ['script', 'style', 'svg', 'textarea', 'noscript'];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    fc.constant({ tag: 'br', children: [] }),
    fc.record({
      tag: fc.oneof(
        { arbitrary: fc.constantFrom(...BLOCKS), weight: 4 },
        { arbitrary: fc.constantFrom(...INLINE), weight: 4 },
        { arbitrary: fc.constantFrom(...WHOLE), weight: 1 },
        { arbitrary: fc.constantFrom(...HIDDEN), weight: 1 },
      ),
      children: fc.array(tie('tree'), { maxLength: 5 }),
    }),
  ),
}));

export interface ArbitraryPage {
  root: HTMLElement;
  /** What a reader sees of it: blocks of words, each with its white space folded. */
  shown: string[];
}

/** Any nesting of elements and texts, built node by node, with what it shows told from the plan and not from the DOM. */
export const anyPage: fc.Arbitrary<ArbitraryPage> = fc.array(tree, { maxLength: 6 }).map((children) => {
  const plan = { tag: 'div', children };
  return { root: build(plan), shown: shownBy(plan) };
});

function build({ tag, children }: Branch): HTMLElement {
  const element = document.createElement(tag);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}

const BORDER = '\u0001';
const LINE_BREAK = '\u0002';
const DIVIDERS = new RegExp(`${BORDER}|${LINE_BREAK}[\\s${LINE_BREAK}]*${LINE_BREAK}`, 'u');

function shownBy(plan: Tree): string[] {
  return markedUp(plan)
    .split(DIVIDERS)
    .map((block) => block.replaceAll(LINE_BREAK, ' ').replace(/\s+/gu, ' ').trim())
    .filter((block) => block !== '');
}

function markedUp(plan: Tree): string {
  if (typeof plan === 'string') return plan;
  const { tag, children } = plan;
  if (HIDDEN.includes(tag)) return '';
  if (tag === 'br') return LINE_BREAK;
  const inside = children.map(markedUp).join('');
  if (BLOCKS.includes(tag) || tag === 'div') return BORDER + inside + BORDER;
  // A heading stays one block, whatever it holds.
  return WHOLE.includes(tag) ? BORDER + inside.replace(/[\u0001\u0002]/gu, ' ') + BORDER : inside;
}
