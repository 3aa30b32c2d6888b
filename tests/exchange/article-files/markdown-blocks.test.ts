import { afterEach, describe, expect, test, vi } from 'vitest';
import { markdownBlocks } from '../../../exchange/article-files/markdown-blocks.ts';

function wordsOf(text: string): string {
  return markdownBlocks(text)
    .map((block) => block.text)
    .join(' | ');
}

test.each<[written: string, read: string]>([
  ['a **b** and __c__ and ~~d~~', 'a b and c and d'],
  ['a *b* and _c_, ***d***, _*e*_', 'a b and c, d, e'],
  ['snake_case_words stay, _snake_case_ too', 'snake_case_words stay, snake_case too'],
  ['**a **b**, 2 * 3 * 4', '**a b, 2 * 3 * 4'],
  ['\\*not\\* marked', '*not* marked'],
  ['`code` and ``', 'code and ``'],
  ['[words](https://x.example) and [more][1], [none] here', 'words and more, [none] here'],
  ['![a picture](a.png) beside, [![one](b.png)](c) linked', 'beside, linked'],
  ['<https://x.example/a> and <b>bold</b>, 3 < 4 > 2', 'https://x.example/a and bold, 3 < 4 > 2'],
  ['a <!-- not\nthis --> b <!-- open', 'a b <!-- open'],
  ['# Bridge closed ##\n\ntext', 'Bridge closed | text'],
  ['# The C# language', 'The C# language'],
  ['one\ntwo\n\nthree', 'one two | three'],
])('%j reads %j', (written, read) => {
  expect(wordsOf(written)).toBe(read);
});

describe('a hostile text', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Characters that are looked at in searching for what closes a mark, in either direction. */
  function charactersLookedAt(text: string): number {
    let looked = 0;
    const forwards = String.prototype.indexOf;
    const backwards = String.prototype.lastIndexOf;
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function search(this: string, sign, from = 0) {
      const found = forwards.call(this, sign, from);
      looked += (found < 0 ? this.length : found) - Math.max(0, from);
      return found;
    });
    vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function search(this: string, sign, from = Infinity) {
      const found = backwards.call(this, sign, from);
      looked += Math.min(this.length, from) - Math.max(0, found);
      return found;
    });
    markdownBlocks(text);
    vi.restoreAllMocks();
    return looked;
  }

  test.each(['<!--', '[', '![', '[a](', '[a][', '<a', '<https:', '**a ', '*a ', 'a`', '# ', '> [', '[a](b', ']('])(
    'of %j alone costs by its length, not by its square',
    (part) => {
      const small = charactersLookedAt(part.repeat(2000));
      const large = charactersLookedAt(part.repeat(8000));
      expect(small).toBeGreaterThan(0);
      expect(large).toBeLessThan(5 * small);
    },
  );

  test('of lines that make one paragraph is folded once', () => {
    const replaced: number[] = [];
    const replace = String.prototype.replace;
    vi.spyOn(String.prototype, 'replace').mockImplementation(function fold(this: string, ...given: unknown[]) {
      replaced.push(this.length);
      return Reflect.apply(replace, this, given) as string;
    });
    const lines = (count: number) => {
      replaced.length = 0;
      markdownBlocks('word word\n'.repeat(count));
      return replaced.reduce((sum, length) => sum + length, 0);
    };
    expect(lines(4000)).toBeLessThan(5 * lines(1000));
  });
});
