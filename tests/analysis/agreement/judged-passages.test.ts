import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodedPassage } from '../../../analysis/agreement/coded-text.ts';
import { judgedPassages } from '../../../analysis/agreement/judged-passages.ts';
import { TAGS, type Tag } from '../../../model/tag.ts';

function passage(start: number, end: number, ...tags: Tag[]): CodedPassage {
  return { start, end, tags };
}

test.each<[string, (CodedPassage[] | null)[], object[]]>([
  ['the same words and tag', [[passage(0, 9, 'fact')], [passage(0, 9, 'fact')]], [{ differences: [], agreement: 1 }]],
  ['one left it out', [[passage(0, 9, 'fact')], []], [{ differences: ['left out'], agreement: 0 }]],
  ['who did not code the text leaves nothing out', [[passage(0, 9, 'fact')], null], [{ differences: [], coders: 1 }]],
  [
    'another boundary',
    [[passage(0, 40, 'fact')], [passage(0, 20, 'fact')]],
    [{ start: 0, end: 40, differences: ['boundary'], agreement: 0.5 }],
  ],
  [
    'a clause of a long sentence, with the same tag',
    [[passage(0, 100, 'quote')], [passage(70, 90, 'quote')]],
    [{ differences: ['boundary'], agreement: 0.2 }],
  ],
  [
    'a clause of a long sentence, with another tag, is a passage of its own',
    [[passage(0, 100, 'fact')], [passage(70, 90, 'quote')]],
    [{ differences: ['left out'] }, { differences: ['left out'] }],
  ],
  ['another tag', [[passage(0, 9, 'fact')], [passage(0, 9, 'opinion')]], [{ differences: ['tag'], agreement: 0 }]],
  [
    'one tag more',
    [[passage(0, 9, 'fact', 'statistic')], [passage(0, 9, 'fact')]],
    [{ differences: ['tag'], agreement: 0.5 }],
  ],
  [
    'two of three',
    [[passage(0, 9, 'fact')], [passage(0, 9, 'fact')], []],
    [{ differences: ['left out'], agreement: 1 / 3, coders: 3 }],
  ],
])('%s', (_, coders, expected) => {
  expect(judgedPassages({ coders })).toMatchObject(expected);
});

const anyPassage = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }), fc.subarray([...TAGS], { minLength: 1 }))
  .map(([start, length, tags]) => passage(start, start + length, ...tags));
const anyCoders = fc.array(fc.option(fc.array(anyPassage, { maxLength: 5 })), { minLength: 2, maxLength: 4 });

test('every marking stands in exactly one passage, which covers it, and agreement is a share', () => {
  fc.assert(
    fc.property(anyCoders, (coders) => {
      const judged = judgedPassages({ coders });
      const markings = judged.flatMap((each) => each.markings);
      expect(markings).toHaveLength(coders.flatMap((own) => own ?? []).length);
      for (const { start, end, agreement, markings: own } of judged) {
        expect(own.every((marking) => marking.start >= start && marking.end <= end)).toBe(true);
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('who comes first does not matter', () => {
  fc.assert(
    fc.property(anyCoders, (coders) => {
      const places = (list: typeof coders) =>
        judgedPassages({ coders: list }).map(({ start, end, agreement }) => `${start}-${end} ${agreement.toFixed(9)}`);
      expect(places(coders.toReversed()).toSorted()).toEqual(places(coders).toSorted());
    }),
  );
});
