// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWhiteSpace } from '../../../model/article-text.ts';
import { BREAK, FoldedText } from '../../../page/text/folded-text.ts';
import type { Part } from '../../../page/text/folded-text.ts';
import { anyText } from '../arbitrary-page.ts';

const anyParts = fc.array(fc.option(anyText, { nil: BREAK }), { maxLength: 6 });

function fold(parts: readonly string[]): FoldedText {
  return new FoldedText(parts.map((part): Part => (part === BREAK ? BREAK : new Text(part))));
}

function spell(parts: readonly string[]): string {
  return parts.map((part) => (part === BREAK ? ' ' : part)).join('');
}

describe('the text', () => {
  test.each([
    [['Long Bridge'], 'Long Bridge'],
    [['  Long\n   Bridge  '], 'Long Bridge'],
    [['Long', ' ', 'Bridge'], 'Long Bridge'],
    [['Long ', ' Bridge'], 'Long Bridge'],
    [['Lo', 'ng'], 'Long'],
    [['Long', BREAK, 'Bridge'], 'Long Bridge'],
    [[BREAK, 'Long', BREAK, BREAK], 'Long'],
    [['31\u00a0000'], '31 000'],
    [['  ', '\n'], ''],
    [[], ''],
  ])('of %j is %j', (parts, text) => {
    expect(fold(parts).text).toBe(text);
  });

  test('is folded as the canonical text is, however it is cut into nodes', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(fold(parts).text).toBe(foldWhiteSpace(spell(parts)));
      }),
    );
  });
});

describe('the runs', () => {
  test('hold each character of the text in its place', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { text, runs } = fold(parts);
        for (const { start, length, node, nodeStart } of runs) {
          const held = node.data.slice(nodeStart, nodeStart + length);
          expect(held.replace(/\s/gu, ' ')).toBe(text.slice(start, start + length));
        }
      }),
    );
  });

  test('hold all of the text but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { text, runs } = fold(parts);
        let rest = '';
        let end = 0;
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(end);
          rest += text.slice(end, run.start);
          end = run.start + run.length;
        }
        expect(rest + text.slice(end)).toMatch(/^ *$/u);
      }),
    );
  });

  test.each([
    ['after the words before it', ['Long ', ' Bridge'], 0],
    ['before the words after it', ['Long', ' Bridge'], 1],
  ])('map a space to the white space %s', (_, parts, holder) => {
    const { runs } = fold(parts);
    const spaces = runs.map(({ node, nodeStart, length }) =>
      /\s/u.test(node.data.slice(nodeStart, nodeStart + length)),
    );
    expect(spaces.indexOf(true)).toBe(holder);
  });
});
