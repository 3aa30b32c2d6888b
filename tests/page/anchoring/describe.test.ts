// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionOf, quoteOf } from '../../../model/passage.ts';
import {
  CONTEXT_LENGTH,
  describe as describeRange,
  describePassage,
  selectorsOf,
} from '../../../page/anchoring/describe.ts';
import { readBlocks, sourceOf } from '../../../page/reading/page-blocks.ts';
import { readPage } from '../../../page/reading/read-page.ts';
import { TextMap } from '../../../page/text/text-map.ts';
import { anyPage } from '../arbitrary-page.ts';
import { fixture } from '../fixtures.ts';
import { parseBody, textsBelow } from '../parse-page.ts';

function mapOf(root: Element): TextMap {
  return new TextMap(readBlocks(root).map(sourceOf));
}

/** The range from one place in a page to another. */
function rangeBetween(from: Node, fromOffset: number, to: Node, toOffset: number): Range {
  const range = new Range();
  range.setStart(from, fromOffset);
  range.setEnd(to, toOffset);
  return range;
}

const anyRange = fc.tuple(anyPage, fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([{ root }, ...picks]) => {
  const nodes: Node[] = [root, ...root.querySelectorAll('*'), ...textsBelow(root)];
  const range = new Range();
  const [one, oneOffset, other, otherOffset] = picks;
  range.setStart(...placeIn(nodes, one, oneOffset));
  const end = placeIn(nodes, other, otherOffset);
  if (range.comparePoint(...end) < 0) range.setStart(...end);
  else range.setEnd(...end);
  return { map: mapOf(root), range };
});

function placeIn(nodes: readonly Node[], which: number, where: number): [Node, number] {
  const node = nodes[which % nodes.length] as Node;
  return [node, where % ((node instanceof Text ? node.length : node.childNodes.length) + 1)];
}

describe('a selection', () => {
  test('is described by its words, without the white space around them, and where they stand', () => {
    fc.assert(
      fc.property(anyRange, ({ map, range }) => {
        const selectors = describeRange(map, range);
        if (!selectors) return;
        const { exact, prefix, suffix } = quoteOf(selectors) as NonNullable<ReturnType<typeof quoteOf>>;
        const { start, end } = positionOf(selectors) as NonNullable<ReturnType<typeof positionOf>>;
        expect(exact).toBe(exact.trim());
        expect(map.text.slice(start, end)).toBe(exact);
        expect(map.text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(map.text.slice(end).startsWith(suffix)).toBe(true);
      }),
    );
  });

  test('leads back to the same words', () => {
    fc.assert(
      fc.property(anyRange, ({ map, range }) => {
        const position = positionOf(describeRange(map, range) ?? []);
        if (!position) return;
        const again = map.rangeOf(position.start, position.end) as Range;
        expect(positionOf(describeRange(map, again) ?? [])).toEqual(position);
      }),
    );
  });

  test.each([
    ['of white space', '<p>One</p> <p>Two</p>', 1],
    ['of a script', '<p>One</p><script>track()</script><p>Two</p>', 1],
    ['of a field', '<p>One</p><textarea>Comment</textarea><p>Two</p>', 1],
  ])('%s is none', (_, markup, child) => {
    const body = parseBody(markup);
    expect(describeRange(mapOf(body), rangeBetween(body, child, body, child + 1))).toBeNull();
  });

  test('that ends within an emoji takes all of it', () => {
    const body = parseBody('<p>Shut 🚧 tonight');
    const text = textsBelow(body)[0] as Text;
    expect(quoteOf(describeRange(mapOf(body), rangeBetween(text, 6, text, 15)) ?? [])?.exact).toBe('🚧 tonight');
    expect(quoteOf(describeRange(mapOf(body), rangeBetween(text, 0, text, 6)) ?? [])?.exact).toBe('Shut 🚧');
  });
});

describe('the context', () => {
  test('is as long as there is text, up to its limit', () => {
    const text = 'x'.repeat(300);
    expect(quoteOf(selectorsOf(text, { start: 10, end: 20 }))).toMatchObject({
      prefix: 'x'.repeat(10),
      suffix: 'x'.repeat(CONTEXT_LENGTH),
    });
  });

  test.each([
    ['Greek', 'γ', 2],
    ['Chinese', '桥', 3],
  ])('is as many bytes in %s', (_, character, bytes) => {
    const context = character.repeat(CONTEXT_LENGTH / bytes);
    const text = `${context}${context}shut${context}${context}`;
    const start = 2 * context.length;
    expect(quoteOf(selectorsOf(text, { start, end: start + 4 }))).toMatchObject({ prefix: context, suffix: context });
  });

  test('never holds half an emoji', () => {
    const emoji = '🚧'.repeat(40);
    for (const { text, start } of [
      { text: `${emoji}shut${emoji}`, start: 80 },
      { text: `${emoji}!shut!${emoji}`, start: 81 },
    ]) {
      const { prefix, suffix } = quoteOf(selectorsOf(text, { start, end: start + 4 })) as {
        prefix: string;
        suffix: string;
      };
      expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
    }
  });
});

describe('a passage', () => {
  const page = fixture('harbour-post');
  const reading = readPage(page);

  function passageOver(first: string, last: string) {
    const find = (words: string) => textsBelow(page.body).find(({ data }) => data.includes(words)) as Text;
    const [from, to] = [find(first), find(last)];
    const range = rangeBetween(from, from.data.indexOf(first), to, to.data.indexOf(last) + last.length);
    const description = describePassage(reading, range);
    return description && { place: description.place, exact: quoteOf(description.selectors)?.exact };
  }

  test.each([
    ['within the article', 'about 31,000', 'a day', 'article', 'about 31,000 vehicles a day'],
    ['beside it', 'Sunday crossword', 'Sunday crossword', 'page', 'Sunday crossword'],
  ])('%s is described on the text it stands in', (_, first, last, place, exact) => {
    expect(passageOver(first, last)).toEqual({ place, exact });
  });

  test('over a box inside the article is the article’s words on both sides of it', () => {
    const passage = passageOver('forty-minute detour.', 'The crossing carries');
    expect(passage).toEqual({ place: 'article', exact: 'forty-minute detour.\n\nThe crossing carries' });
  });

  test('from the article into what is beside it is the page’s', () => {
    expect(passageOver('its first full inspection since 2019.', 'Sunday crossword')?.place).toBe('page');
  });

  test('without words is none', () => {
    expect(describePassage(reading, rangeBetween(page.body, 0, page.body, 0))).toBeNull();
  });
});
