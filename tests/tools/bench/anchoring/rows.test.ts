import { expect, test } from 'vitest';
import type { PeerResult } from '../../../../tools/bench/anchoring/in-page/bench-page.ts';
import { noCounts } from '../../../../tools/bench/anchoring/in-page/counts.ts';
import { ratesOf, rowOf, totalOf } from '../../../../tools/bench/anchoring/rows.ts';
import type { Measurement } from '../../../../tools/bench/anchoring/rows.ts';
import { summarise } from '../../../../tools/bench/anchoring/summary.ts';

const COUNTS = {
  n: 20,
  scored: 16,
  right: 12,
  wrong: 2,
  missed: 1,
  present: 12,
  presentRight: 9,
  deleted: 4,
  deletedAnchored: 1,
};
const NOTHING = noCounts();

function measurement(result: Partial<PeerResult>, page = 'harbour-post'): Measurement {
  const whole = { peer: 'parallax', milliseconds: 3, timedOut: false, ...COUNTS, ...result };
  return { page, kind: 'news', variant: 'V5', n: 20, result: whole };
}

test('a row has the fractions of what they are of', () => {
  expect(rowOf(measurement({}))).toEqual({
    peer: 'parallax',
    page: 'harbour-post',
    kind: 'news',
    variant: 'V5',
    n: 20,
    passages: 20,
    accuracy: 0.75,
    recall: 0.75,
    wrong: 0.125,
    missed: 0.0625,
    orphans_anchored: 0.25,
    cpu_ms: 3,
    timed_out: false,
  });
});

test('fractions of nothing are those of an engine without fault', () => {
  expect(ratesOf(NOTHING)).toEqual({ accuracy: 1, recall: 1, wrong: 0, missed: 0, orphans_anchored: 0 });
});

test('a total joins the counts', () => {
  expect(totalOf([COUNTS, NOTHING, COUNTS])).toMatchObject({ n: 40, scored: 32, deletedAnchored: 2 });
  expect(totalOf([])).toEqual(NOTHING);
});

test('the table joins the pages and compares times with the floor', () => {
  const painting = { highlights: 1000, mutation_records: 0, nodes_before: 12, nodes_after: 12, cpu_ms: 4 };
  const table = summarise(
    [
      measurement({}),
      measurement({ ...NOTHING, milliseconds: 9 }, 'daily-ledger'),
      measurement({ peer: 'floor', milliseconds: 2, timedOut: true }),
    ],
    painting,
  );
  const [, parallax, floor, , last] = table.split('\n').map((line) => line.split(/\s{2,}/u));
  expect(parallax).toEqual([
    'news',
    '20',
    'V5',
    'parallax',
    '2',
    '75.0 %',
    '75.0 %',
    '12.5 %',
    '6.3 %',
    '25.0 %',
    '6.00',
    '3.0',
  ]);
  expect(floor?.slice(-3)).toEqual(['2.00', '1.0', '1']);
  expect(last).toEqual(['Painting 1000 highlights: 0 mutation records, 12 nodes before and 12 after, 4.0 ms']);
});
