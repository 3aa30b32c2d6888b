import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectorsOf } from '../../../page/anchoring/describe.ts';
import { expectationOf, expectedStarts, expects } from '../../../page/anchoring/expectation.ts';
import { RememberedText } from '../../../page/anchoring/remembered-text.ts';
import { anchorAll } from '../../../page/anchoring/anchor.ts';
import { inOneGo } from '../../../page/text/slices.ts';
import type { Sought } from '../../../page/anchoring/sought.ts';
import { TextChange } from '../../../page/anchoring/text-change.ts';
import { wordsOf } from '../../../page/anchoring/words.ts';

const FIRST = 'The harbour office closed the long bridge on Thursday night after two bearings cracked.';
const SECOND = 'Ferries will run every twenty minutes until the council has seen a full report.';
const THIRD = 'Nobody was hurt, said the keeper of the lighthouse, who had watched from the pier.';
const BEFORE = [FIRST, SECOND, THIRD].join('\n\n');

function soughtAt(text: string, start: number, end: number): Sought {
  const [quote, position] = selectorsOf(text, { start, end });
  if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('no selectors');
  return { quote, stored: position.start, copies: [], anchor: null };
}

function sought(words: string, text = BEFORE): Sought {
  const start = text.indexOf(words);
  return soughtAt(text, start, start + words.length);
}

function changeTo(after: string, passages: readonly Sought[]): TextChange {
  const ground = { text: after, words: wordsOf(after), work: 1e6 };
  return inOneGo(TextChange.comparing(ground, passages, new RememberedText(passages)));
}

describe('what selectors remember together', () => {
  test('is one text where they overlap, and each has its words in it', () => {
    const passages = [sought('closed the long bridge'), sought('Ferries will run'), sought('Nobody was hurt')];
    const remembered = new RememberedText(passages);
    expect(remembered.borders.size).toBe(1);
    for (const passage of passages) {
      const { text, starts, ends, from, to } = remembered.patternOf(passage);
      expect(text.slice(starts[from], ends[to - 1])).toBe(passage.quote.exact);
    }
  });

  test('is in stretches where they were made of different texts', () => {
    const other = BEFORE.replace('long bridge', 'old bridge');
    expect(new RememberedText([sought('closed the'), sought('on Thursday', other)]).borders.size).toBe(2);
  });

  test('has every passage at its own words', () => {
    const stretch = fc.tuple(fc.nat(BEFORE.length - 1), fc.integer({ min: 1, max: 120 }));
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 8 }), (stretches) => {
        const passages = stretches
          .map(([start, length]) => soughtAt(BEFORE, start, Math.min(BEFORE.length, start + length)))
          .toSorted((one, other) => (one.stored ?? 0) - (other.stored ?? 0));
        const remembered = new RememberedText(passages);
        for (const passage of passages) {
          const { offset, from, to, starts, ends } = remembered.patternOf(passage);
          if (to === from) continue;
          const word = remembered.words.text.slice(starts[from], ends[from]);
          expect(BEFORE.startsWith(word, remembered.stoodAt(offset + from))).toBe(true);
        }
      }),
    );
  });
});

describe('where a passage is by the change of its text', () => {
  test('words of another passage are taken', () => {
    const [one, two] = [sought('Ferries will run every twenty minutes'), sought('who had watched from the pier')];
    const after = `${SECOND}\n\n${THIRD}`;
    const change = changeTo(after, [one, two]);
    const place = { start: after.indexOf('who had'), end: after.indexOf('.', after.indexOf('who had')) };
    expect(change.isTaken(change.patternOf(one), place)).toBe(true);
    expect(change.isTaken(change.patternOf(two), place)).toBe(false);
  });

  test('little of it is left where its words are another passage’s, or gone', () => {
    const [one, two] = [sought('Ferries will run every twenty minutes'), sought('who had watched from the pier')];
    const after = [FIRST, 'Ferries sail, every hour at most.', THIRD].join('\n\n');
    const change = changeTo(after, [one, two]);
    const whole = { from: 0, to: wordsOf(after).count };
    expect(change.shareLeftFor(change.patternOf(one), whole)).toBeCloseTo(12 / 32, 2);
    expect(change.shareLeftFor(change.patternOf(one), { from: 0, to: 5 })).toBe(0);
    expect(change.shareLeftFor(change.patternOf(two), whole)).toBe(1);
  });

  test('its beginning is told by its first word', () => {
    const passage = sought('Ferries will run');
    const after = `${FIRST}\n\nUpdate on Friday.\n\n${SECOND}`;
    expect(changeTo(after, [passage]).startOf(passage)).toBe(after.indexOf(SECOND));
    expect(changeTo(FIRST, [passage]).startOf(passage)).toBeNaN();
  });

  test('it keeps its order between what stood around it', () => {
    const passages = [sought('closed the long bridge'), sought('Ferries will run'), sought('Nobody was hurt')];
    const change = changeTo(BEFORE, passages);
    const pattern = change.patternOf(passages[1] as Sought);
    expect(change.keepsOrder(pattern, { start: BEFORE.indexOf(SECOND), end: BEFORE.indexOf(SECOND) + 16 })).toBe(true);
    expect(change.keepsOrder(pattern, { start: 0, end: 16 })).toBe(false);
  });

  test('a copy of what was taken out is in doubt, where its neighbours closed over it', () => {
    const after = [FIRST, THIRD, `As was said before: ${SECOND.slice(0, 40)}`].join('\n\n');
    const lists = [FIRST, SECOND.slice(0, 22), THIRD].map((words) => {
      const start = BEFORE.indexOf(words);
      return selectorsOf(BEFORE, { start, end: start + words.length });
    });
    expect(anchorAll({ text: after }, lists).map(({ outcome }) => outcome)).toEqual(['exact', 'ambiguous', 'moved']);
  });

  test('a block that moved as a whole is believed', () => {
    const after = [SECOND, THIRD, FIRST].join('\n\n');
    const lists = [FIRST, SECOND, THIRD].map((words) => {
      const start = BEFORE.indexOf(words) + 4;
      return selectorsOf(BEFORE, { start, end: start + 24 });
    });
    expect(anchorAll({ text: after }, lists).map(({ outcome }) => outcome)).toEqual(['moved', 'moved', 'moved']);
  });
});

describe('a passage is expected', () => {
  const mark = (start: number, shift: number) => ({ start, end: start + 5, shift });

  test.each([
    ['moved as the one before', mark(440, 40), null, [540, 600, 480], [700]],
    ['moved as the one behind', null, mark(640, 40), [540], [700]],
    ['between both', mark(440, 40), mark(900, 300), [540, 800], [400, 1000]],
    ['near either where they parted', mark(440, 40), mark(5000, 4400), [540, 4900], [2000]],
  ])('%s', (_, before, behind, inside, outside) => {
    const expected = expectationOf(500, { before, behind });
    for (const start of inside) expect(expects(expected, start)).toBe(true);
    for (const start of outside) expect(expects(expected, start)).toBe(false);
  });

  test('where it stood, without any neighbour that tells', () => {
    const expected = expectationOf(500, { before: mark(10, NaN), behind: null });
    expect(expectedStarts(expected)).toEqual([[500, 500]]);
    expect(expects(expected, 500)).toBe(false);
  });
});
