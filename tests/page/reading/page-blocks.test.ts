// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readBlocks, readWords, sourceOf, textOfBlock } from '../../../page/reading/page-blocks.ts';
import { anyPage } from '../arbitrary-page.ts';
import { parseBody } from '../parse-page.ts';

function blocksOf(markup: string): [string, string][] {
  return readBlocks(parseBody(markup)).map((block) => [sourceOf(block).kind, textOfBlock(block)]);
}

function textsOf(markup: string): string[] {
  return blocksOf(markup).map(([, text]) => text);
}

describe('a page is divided', () => {
  test.each([
    ['at its paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['at the borders of boxes', 'One<div>two</div>three', ['One', 'two', 'three']],
    ['not at inline elements', 'One <b>two</b><span>three</span>', ['One twothree']],
    ['not at one line break', 'One<br>two', ['One two']],
    ['at two line breaks', 'One<br><br>two', ['One', 'two']],
    ['at two line breaks with white space between them', 'One<br>\n &nbsp;<br>two', ['One', 'two']],
    ['at many line breaks, once', 'One<br><br><br><br>two', ['One', 'two']],
    ['not at line breaks with words between them', 'One<br>two<br>three', ['One two three']],
    ['at line breaks inside of inline elements', '<i>One<br><br>two</i>', ['One', 'two']],
    [
      'at the borders of a list inside an item',
      '<ul><li>One<ul><li>two</li></ul>three</li></ul>',
      ['One', 'two', 'three'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(textsOf(markup)).toEqual(expected);
  });
});

describe('what stays one block', () => {
  test.each([
    ['a heading with line breaks', '<h1>One<br><br>two</h1>', ['One two']],
    ['a heading with boxes inside', '<h1><div>One</div><div>two</div></h1>', ['One two']],
    ['a row of a table of data', '<table><tr><th>One<td>two<tr><td>three<td>four</table>', ['One two', 'three four']],
    ['a row with cells that hold boxes', '<table><tr><td><div>One</div><td><div>two</div></table>', ['One two']],
  ])('%s', (_, markup, expected) => {
    expect(textsOf(markup)).toEqual(expected);
  });

  test.each([
    ['paragraphs', '<table><tr><td><p>One</p><p>two</p></table>'],
    ['line breaks', '<table><tr><td>One<br><br>two</table>'],
    ['a table', '<table><tr><td><table><tr><td>One</td></tr><tr><td>two</td></tr></table></table>'],
  ])('is not the row of a table that lays out %s', (_, markup) => {
    expect(textsOf(markup)).toEqual(['One', 'two']);
  });
});

describe('the kind of a block', () => {
  test.each([
    ['<p>Words</p>', 'paragraph'],
    ['<div>Words</div>', 'paragraph'],
    ['<h2>Words</h2>', 'subheading'],
    ['<h6><a>Words</a></h6>', 'subheading'],
    ['<ul><li>Words</li></ul>', 'list item'],
    ['<ol><li><p>Words</p></li></ol>', 'list item'],
    ['<dl><dt>Words</dt></dl>', 'list item'],
    ['<blockquote>Words</blockquote>', 'quotation'],
    ['<blockquote><p>Words</p></blockquote>', 'quotation'],
    ['<blockquote><ul><li>Words</li></ul></blockquote>', 'list item'],
    ['<figure><figcaption>Words</figcaption></figure>', 'caption'],
    ['<table><caption>Words</caption></table>', 'caption'],
    ['<table><tr><td>Words</td></tr></table>', 'table row'],
    ['<table><tr><td><p>Words</p></td></tr></table>', 'paragraph'],
    ['<table><tr><td><h3>Words</h3></td></tr></table>', 'subheading'],
  ])('of %s is %s', (markup, kind) => {
    expect(blocksOf(markup)).toEqual([[kind, 'Words']]);
  });

  test('is that of its first words', () => {
    expect(blocksOf('<blockquote> </blockquote><p>Words</p>')).toEqual([['paragraph', 'Words']]);
  });
});

describe('what nobody reads on the page is left out', () => {
  test.each([
    ['scripts and styles', '<script>track()</script><style>p {}</style>'],
    ['fields and their content', '<textarea>Words</textarea><select><option>Words</select><button>Words</button>'],
    ['pictures and players', '<svg><text>Words</text></svg><video>Words</video><audio>Words</audio>'],
    ['what a browser with scripts does not show', '<noscript>Words</noscript><template>Words</template>'],
    ['hidden elements', '<p hidden>Words</p><p aria-hidden="true">Words</p>'],
    ['labels for screen readers', '<p class="sr-only">Words</p><p class="u-visually-hidden">Words</p>'],
  ])('%s', (_, markup) => {
    expect(textsOf(`<p>One</p>${markup}<p>Two</p>`)).toEqual(['One', 'Two']);
  });

  test.each([
    ['an element that says it is not hidden', '<p aria-hidden="false">Words</p>'],
    ['a class that only looks like a label', '<p class="hidden-gems">Words</p>'],
    ['an unknown element', '<news-text>Words</news-text>'],
    ['a closed fold', '<details><summary>Words</summary></details>'],
  ])('but not %s', (_, markup) => {
    expect(textsOf(markup)).toEqual(['Words']);
  });
});

describe('what the page says of a text', () => {
  function around(markup: string) {
    const [block] = readBlocks(parseBody(markup));
    const part = block?.parts.find((candidate) => typeof candidate !== 'string');
    return typeof part === 'object' ? part.around : undefined;
  }

  test.each([
    ['<p class="byline">By Ines Okafor</p>'],
    ['<p><span itemprop="author">Ines Okafor</span></p>'],
    ['<div class="articleByLine"><p>By Ines Okafor</p></div>'],
    ['<a rel="author">Ines Okafor</a>'],
    ['<time>14 March</time>'],
    ['<span data-testid="timestamp">14 March</span>'],
  ])('%s is a credit', (markup) => {
    expect(around(markup)?.credit).not.toBeNull();
  });

  test.each([['<p class="authority">It has none.</p>'], ['<p class="story">It cracked.</p>']])(
    '%s is none',
    (markup) => {
      expect(around(markup)?.credit).toBeNull();
    },
  );

  test('a credit is as long as all its words', () => {
    expect(around('<div class="byline"><p>By Ines</p><p>and Tomas</p></div>')?.credit).toEqual({ length: 16 });
  });

  test.each([
    ['standfirst', true],
    ['article-dek', true],
    ['storySubtitle', true],
    ['entry-summary', true],
    ['misleading', false],
    ['leader', false],
  ])('the class %s as the name of a summary: %s', (name, isStandfirst) => {
    expect(around(`<p class="${name}">Words</p>`)?.isStandfirst).toBe(isStandfirst);
  });

  test('a heading has its level', () => {
    expect(around('<h3><b>Words</b></h3>')?.heading).toBe(3);
    expect(around('<header>Words</header>')?.heading).toBe(0);
  });
});

test('read for its words alone, a page has the same texts', () => {
  fc.assert(
    fc.property(anyPage, ({ root }) => {
      expect(readWords(root).map(textOfBlock)).toEqual(readBlocks(root).map(textOfBlock));
    }),
  );
});
