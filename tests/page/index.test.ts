// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAll, describe as describeRange } from '../../page/index.ts';
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
