// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks, sourceOf } from '../../../page/reading/page-blocks.ts';
import { TextMap } from '../../../page/text/text-map.ts';
import { anyPage } from '../arbitrary-page.ts';
import { parseBody, textsBelow } from '../parse-page.ts';

function mapOf(root: Element): TextMap {
  return new TextMap(readBlocks(root).map(sourceOf));
}

function mapOfMarkup(markup: string): TextMap {
  return mapOf(parseBody(markup));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

/** A page and any stretch of its text that is not empty. */
const anyStretch = fc
  .tuple(anyPage, fc.nat(), fc.nat())
  .map(([{ root }, one, other]) => {
    const map = mapOf(root);
    const [start = 0, end = 0] = [one, other].map((number) => number % (map.text.length + 1)).toSorted((a, b) => a - b);
    return { map, start, end };
  })
  .filter(({ start, end }) => start < end);

describe('the text', () => {
  test('is what the page shows, whatever its nesting', () => {
    fc.assert(
      fc.property(anyPage, ({ root, shown }) => {
        expect(mapOf(root).text).toBe(shown.join('\n\n'));
      }),
    );
  });

  test('is its blocks, each at its offsets', () => {
    fc.assert(
      fc.property(anyPage, ({ root }) => {
        const { text, blocks } = mapOf(root);
        expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(blocks.map((block) => block.text));
        expect(blocks.map((block) => block.text).join('\n\n')).toBe(text);
      }),
    );
  });
});

describe('a range', () => {
  test('of one character holds that character', () => {
    fc.assert(
      fc.property(anyPage, ({ root }) => {
        const map = mapOf(root);
        for (let offset = 0; offset < map.text.length; offset += 1) {
          const range = map.rangeOf(offset, offset + 1);
          const character = map.text.charAt(offset);
          if (range || character.trim() !== '') expect(range?.toString().replace(/\s/u, ' ')).toBe(character);
        }
      }),
    );
  });

  test('leads back to its offsets', () => {
    fc.assert(
      fc.property(anyStretch, ({ map, start, end }) => {
        const words = map.text.slice(start, end);
        fc.pre(words.trim() !== '');
        const from = start + words.length - words.trimStart().length;
        const to = start + words.trimEnd().length;
        const range = map.rangeOf(from, to) as Range;
        expect(map.offsetOf(range.startContainer, range.startOffset, 'start')).toBe(from);
        expect(map.offsetOf(range.endContainer, range.endOffset, 'end')).toBe(to);
      }),
    );
  });

  test('starts and ends in texts of the page', () => {
    fc.assert(
      fc.property(anyStretch, ({ map, start, end }) => {
        const range = map.rangeOf(start, end);
        if (range) expect([map.holds(range.startContainer), map.holds(range.endContainer)]).toEqual([true, true]);
        else expect(map.text.slice(start, end).trim()).toBe('');
      }),
    );
  });
});

describe('ranges', () => {
  test('hold the words of their stretch and nothing else, each in one node', () => {
    fc.assert(
      fc.property(anyStretch, ({ map, start, end }) => {
        const ranges = map.rangesOf(start, end);
        expect(withoutSpace(ranges.join(''))).toBe(withoutSpace(map.text.slice(start, end)));
        expect(ranges.every(({ startContainer, endContainer }) => startContainer === endContainer)).toBe(true);
        expect(ranges.some(({ collapsed }) => collapsed)).toBe(false);
      }),
    );
  });

  test('leave out what stands between two parts of a passage', () => {
    const map = mapOfMarkup('<p>The bridge <script>track()</script>is <b>shut</b>.');
    expect(map.rangesOf(0, map.text.length).map(String)).toEqual(['The bridge ', 'is ', 'shut', '.']);
  });
});

describe('an offset', () => {
  test('parts the words before a position from those after it', () => {
    const anyPosition = fc.tuple(anyPage, fc.nat(), fc.nat()).map(([{ root }, which, where]) => {
      const nodes: Node[] = [root, ...root.querySelectorAll('*'), ...textsBelow(root)];
      const container = nodes[which % nodes.length] as Node;
      const length = container instanceof Text ? container.length : container.childNodes.length;
      return { root, container, offset: where % (length + 1) };
    });
    fc.assert(
      fc.property(anyPosition, ({ root, container, offset }) => {
        const map = mapOf(root);
        const before = new Range();
        before.setStart(root, 0);
        before.setEnd(container, offset);
        const shown = textsBelow(root).filter((text) => map.holds(text));
        const wordsBefore = withoutSpace(shown.map((text) => partIn(before, text)).join(''));
        const start = map.offsetOf(container, offset, 'start') ?? map.text.length;
        const end = map.offsetOf(container, offset, 'end') ?? 0;
        expect(withoutSpace(map.text.slice(0, start))).toBe(wordsBefore);
        expect(withoutSpace(map.text.slice(0, end))).toBe(wordsBefore);
      }),
    );
  });

  test.each([
    ['before all words', 'start', 0, 0],
    ['before all words', 'end', 0, null],
    ['after all words', 'start', 3, null],
    ['after all words', 'end', 3, 9],
    ['in a script', 'start', 1, 5],
    ['in a script', 'end', 1, 3],
  ] as const)('%s, as a range’s %s', (_, edge, child, expected) => {
    const body = parseBody('<p>One</p><script>track()</script><p>Two.</p>');
    expect(mapOf(body).offsetOf(body, child, edge)).toBe(expected);
  });

  test('is null in another document, and in a part of the page that was taken away', () => {
    const body = parseBody('<p>One</p><p>Two</p>');
    const map = mapOf(body);
    expect(map.offsetOf(parseBody('<p>One'), 0, 'start')).toBeNull();
    expect(map.offsetOf(new Text('One'), 0, 'start')).toBeNull();
    body.replaceChildren('Three');
    expect(map.offsetOf(body, 0, 'start')).toBeNull();
  });
});

function partIn(range: Range, text: Text): string {
  const part = new Range();
  part.selectNodeContents(text);
  if (range.comparePoint(text, 0) > 0) return '';
  if (range.comparePoint(text, text.length) > 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

describe('words that the page changed since', () => {
  const body = parseBody('<p>The bridge is <b>shut</b> tonight.');
  const map = mapOf(body);
  const shut = (body.querySelector('b') as HTMLElement).firstChild as Text;

  test.each([
    ['rewritten', 'open'],
    ['shortened', 'shu'],
    ['emptied', ''],
  ])('%s, are in no range', (_, words) => {
    shut.data = words;
    expect(map.rangeOf(14, 18)).toBeNull();
    expect(map.rangesOf(0, map.text.length).map(String)).toEqual(['The bridge is ', ' tonight.']);
  });

  test('and changed back, are in it again', () => {
    shut.data = 'shut';
    expect(map.rangeOf(14, 18)?.toString()).toBe('shut');
  });
});

describe('a headline that stands below its article', () => {
  const body = parseBody('<p>It cracked.</p><h1>Bridge shut</h1><p>Ferries run.</p>');
  const [first, headline, last] = readBlocks(body).map(sourceOf);
  const map = new TextMap([headline, first, last].filter((block) => block !== undefined));

  test('opens the text', () => {
    expect(map.text).toBe('Bridge shut\n\nIt cracked.\n\nFerries run.');
  });

  test.each([
    ['the headline', 0, 11],
    ['the text above it', 13, 24],
    ['the text below it', 26, 38],
  ])('leaves %s where it stands', (_, start, end) => {
    const range = map.rangeOf(start, end) as Range;
    expect(range.toString()).toBe(map.text.slice(start, end));
    expect(map.offsetOf(range.startContainer, range.startOffset, 'start')).toBe(start);
    expect(map.offsetOf(range.endContainer, range.endOffset, 'end')).toBe(end);
  });

  test('and a passage over both has a range of its first words, and ranges of all', () => {
    expect(map.rangeOf(7, 24)?.toString()).toBe('shut');
    expect(map.rangesOf(7, 24).map(String)).toEqual(['shut', 'It cracked.']);
  });
});
