import { describe, expect, test } from 'vitest';
import { doubtsOf, placesIn, summaryOf, type Doubt } from '../../../components/review/doubts.ts';
import type { LiveAnnotation, Placement } from '../../../model/annotation.ts';
import type { Finding } from '../../../model/finding.ts';
import { annotation as example, idOf } from '../../model/examples.ts';

const THIS_REVISION = idOf(60);

function annotationAt(number: number, start: number): LiveAnnotation {
  return { ...example, id: idOf(number), selectors: placementAt(start).selectors };
}

function placementAt(start: number, exact = 'no choice'): Placement {
  const quote = { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' };
  const position = { type: 'TextPositionSelector' as const, start, end: start + exact.length };
  return { revision: THIS_REVISION, place: 'article', selectors: [quote, position] };
}

const edited: Finding = { outcome: 'edited', score: 0.8, found: placementAt(9, 'little choice') };
const ambiguous: Finding = { outcome: 'ambiguous', candidates: [placementAt(9), placementAt(90)] };
const gone: Finding = { outcome: 'gone' };

describe('the passages to review', () => {
  test('are those reworded, ambiguous or gone, in the order in which the page has them', () => {
    const annotations = [
      annotationAt(1, 50),
      annotationAt(2, 40),
      annotationAt(3, 30),
      annotationAt(4, 20),
      annotationAt(5, 10),
    ];
    const findings = {
      [idOf(1)]: edited,
      [idOf(2)]: ambiguous,
      [idOf(3)]: gone,
      [idOf(4)]: { outcome: 'moved' as const, place: 'article' as const, start: 20 },
    };
    const doubts = doubtsOf(annotations, findings, THIS_REVISION);
    expect(doubts.map(({ annotation }) => annotation.id)).toEqual([idOf(1), idOf(3), idOf(2)]);
  });

  test('are not those that the reader said are gone from this revision; from another one they are', () => {
    const said = (goneFrom: string) =>
      doubtsOf([{ ...annotationAt(1, 5), goneFrom }], { [idOf(1)]: gone }, THIS_REVISION);
    expect(said(THIS_REVISION)).toEqual([]);
    expect(said(idOf(61))).toHaveLength(1);
  });

  test('are not those whose place was confirmed since the page looked', () => {
    const confirmed = { ...annotationAt(1, 5), ...placementAt(9, 'little choice') };
    expect(doubtsOf([confirmed], { [idOf(1)]: edited }, THIS_REVISION)).toEqual([]);
  });
});

test('the places to choose from are those that the page found', () => {
  expect([edited, ambiguous, gone].map((finding) => placesIn(finding).length)).toEqual([1, 2, 0]);
});

test.each<[findings: Finding[], expected: string]>([
  [[edited], '1 passage was reworded since you tagged it'],
  [[edited, edited, gone], '2 passages were reworded, 1 is gone since you tagged them'],
  [[gone, gone], '2 passages are gone since you tagged them'],
  [[ambiguous, gone, gone], '1 passage could stand in several places, 2 are gone since you tagged them'],
])('%#: they are summed up in a sentence', (findings, expected) => {
  const doubts: Doubt[] = findings.map((finding) => ({ annotation: example, finding }));
  const { lead, rest } = summaryOf(doubts);
  expect(`${lead} ${rest}`).toBe(expected);
});
