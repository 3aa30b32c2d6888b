/** Where a character stands: a UTF-16 offset in a text node. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** A word of the page and its characters, `to` exclusive; characters are counted through the page, white space not. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Index of its block. */
  readonly block: number;
}

export interface PageBlock {
  readonly element: Element;
  /** Whether no other visible words stand between it and the block before. */
  readonly followsBlock: boolean;
}

/** The words that a reader might annotate. What it tells is independent of the engines that are compared. */
export interface PageWords {
  /** Of each character, by its number. */
  readonly places: readonly Place[];
  readonly words: readonly Word[];
  readonly blocks: readonly PageBlock[];
}

/** Of fewer visible characters are mostly menu items, buttons and labels. */
const SHORTEST_BLOCK = 40;
const BLOCK =
  'address, article, aside, blockquote, body, caption, center, dd, details, div, dl, dt, fieldset, figcaption, figure, ' +
  'footer, form, h1, h2, h3, h4, h5, h6, header, li, main, nav, ol, p, pre, section, summary, table, td, th, tr, ul';
/** Elements whose text nobody sees in the page, or that is not part of its text. */
const WITHOUT_WORDS =
  'script, style, noscript, template, title, textarea, select, button, datalist, iframe, object, svg, canvas, audio, video';
const UNFIT = '[hidden], [aria-hidden=true], nav, aside, footer, dialog, [contenteditable]';
/** With more of its characters in links a block is a list of what else there is, often twice on a page. */
const MOST_IN_LINKS = 0.5;

/** White space, and characters that have no width. */
export function isInvisible(character: string): boolean {
  return /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u.test(character);
}

/** The text nodes below `root` that hold text of the page. */
export function textNodesOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(WITHOUT_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** Reads the words of all blocks that a reader can see and that have so many characters as to be read; no link lists. */
export function readPageWords(root: Element, shortest = SHORTEST_BLOCK): PageWords {
  const places: Place[] = [];
  const words: Word[] = [];
  const blocks: PageBlock[] = [];
  let isAlone = true;
  for (const { element, nodes } of runsOf(root)) {
    const length = lengthOf(nodes);
    if (length === 0 || !isVisible(element)) continue;
    const inLinks = lengthOf(nodes.filter((node) => node.parentElement?.closest('a')));
    const isFit = length >= shortest && inLinks <= length * MOST_IN_LINKS && !element.closest(UNFIT);
    if (isFit) {
      words.push(...wordsOf(nodes, places, blocks.length));
      blocks.push({ element, followsBlock: !isAlone });
    }
    isAlone = !isFit;
  }
  return { places, words, blocks };
}

/** Without white space. */
function lengthOf(nodes: readonly Text[]): number {
  return nodes.reduce((sum, { data }) => sum + data.replaceAll(/\s/gu, '').length, 0);
}

interface Run {
  element: Element;
  nodes: Text[];
}

/** Text nodes one after the other that share their nearest block. */
function runsOf(root: Element): Run[] {
  const runs: Run[] = [];
  for (const node of textNodesOf(root)) {
    const element = node.parentElement?.closest(BLOCK) ?? root;
    const last = runs.at(-1);
    if (last?.element === element) last.nodes.push(node);
    else runs.push({ element, nodes: [node] });
  }
  return runs;
}

/** Adds the characters' places to `places`. */
function wordsOf(nodes: readonly Text[], places: Place[], block: number): Word[] {
  const words: Word[] = [];
  let text = '';
  const endWord = (): void => {
    if (text !== '') words.push({ text, from: places.length - text.length, to: places.length, block });
    text = '';
  };
  for (const node of nodes) {
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset);
      if (/\s/u.test(character)) endWord();
      if (isInvisible(character)) continue;
      text += character;
      places.push({ node, offset });
    }
  }
  endWord();
  return words;
}

/** jsdom lays nothing out, so that everything counts as visible there. */
function isVisible(element: Element): boolean {
  return !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
}
