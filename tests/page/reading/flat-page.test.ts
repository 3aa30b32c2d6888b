// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { describePassage } from '../../../page/anchoring/describe.ts';
import { openTrees } from '../../../page/text/flat-tree.ts';
import { readPage } from '../../../page/reading/read-page.ts';
import type { TextMap } from '../../../page/text/text-map.ts';

/** A page whose story stands in a shadow root, with the headline given to a slot, and a box in a frame within it. */
const LEAD = 'The council closed Long Bridge to all traffic at 11 p.m. on Thursday after two bearings cracked.';
const FRAMED = 'The crossing carries about 31,000 vehicles a day, and the detour takes forty minutes at its best.';
const LAST = 'A report had recommended that all eight bearings be replaced within five years; two of them were.';

const paragraph = (text: string): string => `<p>${text}</p>`;

beforeEach(() => {
  document.body.innerHTML = `<nav><p>Menu</p></nav><x-story><h1>Long Bridge shut</h1></x-story><footer><p>After the story.</p></footer>`;
  const shadow = document.querySelector('x-story')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  shadow.innerHTML = `<article><slot></slot>${paragraph(LEAD)}<iframe></iframe>${paragraph(LAST)}</article>`;
  frameIn(shadow).body.innerHTML = paragraph(FRAMED);
});

function frameIn(tree: Document | ShadowRoot): Document {
  return tree.querySelector('iframe')?.contentDocument as Document;
}

const shadowRoot = (): ShadowRoot => document.querySelector('x-story')?.shadowRoot as ShadowRoot;

function rangeOver(start: Node, end: Node): AbstractRange {
  const endOffset = (end as Text).length;
  return { startContainer: start, startOffset: 0, endContainer: end, endOffset, collapsed: false };
}

const textOf = (map: TextMap): string[] => map.blocks.map(({ text }) => text);

test('the page reads as its reader sees it', () => {
  const texts = ['Menu', 'Long Bridge shut', LEAD, FRAMED, LAST, 'After the story.'];
  expect(textOf(readPage(document).wholePage())).toEqual(texts);
});

test('the article is found in there', () => {
  const { article, extractor } = readPage(document);
  expect(extractor).toContain('readability');
  expect(textOf(article)).toEqual(['Long Bridge shut', LEAD, FRAMED, LAST]);
});

test('a shadow root that is closed is closed to us', () => {
  const closed = document.createElement('x-closed');
  closed.attachShadow({ mode: 'closed' }).innerHTML = paragraph('Hidden inside.');
  document.body.append(closed);
  expect(readPage(document).wholePage().text).not.toContain('Hidden inside');
});

test('a frame of another origin has no text', () => {
  const frame = frameIn(shadowRoot()).defaultView?.frameElement as HTMLIFrameElement;
  Object.defineProperty(frame, 'contentDocument', { value: null });
  frame.remove();
  expect(readPage(document).wholePage().text).not.toContain(FRAMED);
});

describe('a passage', () => {
  const firstText = (tree: Document | ShadowRoot, selector = 'p') => tree.querySelector(selector)?.firstChild as Text;

  test.each<[string, () => [Text, Text], string]>([
    ['in a shadow root', () => [firstText(shadowRoot()), firstText(shadowRoot())], LEAD],
    ['in a frame', () => [firstText(frameIn(shadowRoot())), firstText(frameIn(shadowRoot()))], FRAMED],
    [
      'from a slot into a shadow root',
      () => [firstText(document, 'h1'), firstText(shadowRoot())],
      `Long Bridge shut\n\n${LEAD}`,
    ],
    [
      'from a shadow root into a frame',
      () => [firstText(shadowRoot()), firstText(frameIn(shadowRoot()))],
      `${LEAD}\n\n${FRAMED}`,
    ],
  ])('%s is described, and its ranges stand where it stands', (_, ends, words) => {
    const reading = readPage(document);
    const description = describePassage(reading, rangeOver(...ends()));
    expect(description).toMatchObject({ place: 'article', selectors: [{ exact: words }, {}] });
    const start = reading.article.text.indexOf(words);
    const ranges = reading.article.rangesOf(start, start + words.length);
    expect(ranges.map(String).join('\n\n')).toBe(words);
    expect(ranges[0]?.startContainer).toBe(ends()[0]);
  });

  test('whose end is beside the words goes to the nearest words, in whichever tree these are', () => {
    const { article } = readPage(document);
    const after = article.offsetOf(document.body, document.body.childNodes.length, 'end');
    expect(after).toBe(article.text.length);
    const framed = frameIn(shadowRoot()).body;
    expect(article.offsetOf(framed, 0, 'start')).toBe(article.text.indexOf(FRAMED));
  });
});

test('all trees that are open are known, those in each other too', () => {
  expect(openTrees(document)).toEqual([document, shadowRoot(), frameIn(shadowRoot())]);
});
