// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Selector } from '../../model/selector.ts';
import { anchorAll, describe as describeRange, describeAll } from '../../page/index.ts';
import { anyPage } from './arbitrary-page.ts';
import { parseBody, textsBelow } from './parse-page.ts';

function rangeIn(root: Element, words: string): Range {
  const text = textsBelow(root).find(({ data }) => data.includes(words)) as Text;
  const range = new Range();
  range.setStart(text, text.data.indexOf(words));
  range.setEnd(text, text.data.indexOf(words) + words.length);
  return range;
}

test('a described range anchors back to itself, in any page', () => {
  fc.assert(
    fc.property(anyPage, fc.nat(), ({ root }, pick) => {
      const texts = textsBelow(root).filter(({ data }) => /\S/u.test(data));
      const text = texts[pick % Math.max(1, texts.length)];
      if (!text) return;
      const range = new Range();
      range.selectNodeContents(text);
      const selectors = describeRange(root, range);
      if (!selectors) return;
      const [found] = anchorAll(root, [selectors]);
      expect(found?.outcome).toBe('exact');
      expect(describeRange(root, found?.range as Range)).toEqual(selectors);
    }),
  );
});

test('an edited passage has its range, a deleted one none', () => {
  const body = parseBody('<p>The council shut <b>Long Bridge</b> on Monday.</p><p>Ferries run every 20 minutes.</p>');
  const passages = ['Ferries run every 20 minutes', 'Long Bridge'].map(
    (words) => describeRange(body, rangeIn(body, words)) ?? [],
  );
  const [first, second] = body.querySelectorAll('p');
  first?.querySelector('b')?.remove();
  second?.replaceChildren('Ferries will run every 20 minutes.');
  const [edited, gone] = anchorAll(body, passages);
  expect([edited?.outcome, String(edited?.range)]).toEqual(['edited', 'Ferries will run every 20 minutes']);
  expect(gone).toEqual({ outcome: 'gone', range: null });
});

test('the selectors of a long sentence stay under 1 kB', () => {
  const sentence = 'The bridge that carries 31,000 vehicles a day was shut again. '.repeat(6);
  const body = parseBody(
    `<p>Before that it stood open for years, as everybody knew. ${sentence}Then it was opened.</p>`,
  );
  const selectors = describeRange(body, rangeIn(body, sentence));
  expect(new TextEncoder().encode(JSON.stringify(selectors)).length).toBeLessThan(1000);
});

test('many ranges are described as each by itself', () => {
  const body = parseBody('<p>The council shut <b>Long Bridge</b> on Monday.</p><p>Ferries run every 20 minutes.</p>');
  const ranges = ['council', 'Long', 'every 20'].map((words) => rangeIn(body, words));
  expect(describeAll(body, ranges)).toEqual(ranges.map((range) => describeRange(body, range)));
});

const PAGE = '<p>The council shut Long Bridge on Monday.</p><p>Ferries run every 20 minutes.</p>';
const OUTCOMES = ['exact', 'moved', 'edited', 'ambiguous', 'gone'];

describe('whatever the selectors say, there is an outcome', () => {
  test.each<[string, unknown, string]>([
    ['a quote without context, as W3C allows', [{ type: 'TextQuoteSelector', exact: 'Long Bridge' }], 'exact'],
    [
      'a position whose end stands before its start',
      [
        { type: 'TextQuoteSelector', exact: 'Long Bridge', prefix: 'shut ', suffix: ' on' },
        { type: 'TextPositionSelector', start: 17, end: 3 },
      ],
      'exact',
    ],
    ['a position alone', [{ type: 'TextPositionSelector', start: 17, end: 28 }], 'gone'],
    ['a kind that we do not know', [{ type: 'RangeSelector', startSelector: {} }], 'gone'],
    ['an empty quote', [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }], 'gone'],
    ['half of an emoji', [{ type: 'TextQuoteSelector', exact: '\ud83d', prefix: '\udea7', suffix: '\ud83d' }], 'gone'],
    ['a quote that is no text', [{ type: 'TextQuoteSelector', exact: 17 }], 'gone'],
    ['nothing', null, 'gone'],
    ['no list', 'Long Bridge', 'gone'],
  ])('%s', (_, selectors, expected) => {
    expect(anchorAll(parseBody(PAGE), [selectors as Selector[]])[0]?.outcome).toBe(expected);
  });

  test('megabytes of words, and positions that overlap', () => {
    const long = 'The council shut Long Bridge. '.repeat(40_000);
    const passages = Array.from({ length: 50 }, (_, start): Selector[] => [
      { type: 'TextQuoteSelector', exact: `${start} ${long}`, prefix: long, suffix: long },
      { type: 'TextPositionSelector', start, end: start + 20 },
    ]);
    expect(anchorAll(parseBody(PAGE), passages).map(({ outcome }) => outcome)).toEqual(passages.map(() => 'gone'));
  });

  test('any quotes, contexts and positions', () => {
    const anyWords = fc.string({
      unit: fc.constantFrom('bridge ', 'Long ', '20', '\ud83d', '\n', '“', 'é'),
      maxLength: 12,
    });
    const anySelectors = fc.record({
      exact: anyWords,
      prefix: anyWords,
      suffix: anyWords,
      start: fc.double(),
      end: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(anySelectors, { maxLength: 8 }), (all) => {
        const passages = all.map(({ start, end, ...quote }): Selector[] => [
          { type: 'TextQuoteSelector', ...quote },
          { type: 'TextPositionSelector', start, end },
        ]);
        for (const { outcome } of anchorAll(parseBody(PAGE), passages)) expect(OUTCOMES).toContain(outcome);
      }),
    );
  });
});
