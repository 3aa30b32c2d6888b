import { expect, test } from 'vitest';
import type { FactRow } from '../../../components/coverage/fact-row.ts';
import { allRows, sentCoverage } from '../../../components/coverage/sent-coverage.ts';

function rowsOf(confirmed: number, proposed: number): FactRow[] {
  return Array.from({ length: confirmed + proposed }, (_, at): FactRow => {
    const fact = { id: `${at}`, statement: 'Shut.', tellings: [], passages: [], notToldIn: [] };
    return {
      key: `row ${at}`,
      confirmed: at < confirmed ? fact : null,
      statement: 'Shut.',
      tellings: [],
      coverage: { fact, cells: [], toldOnlyBy: null, leftOutBy: [] },
    };
  });
}

test.each([
  { confirmed: 0, proposed: 0, first: 0 },
  { confirmed: 3, proposed: 0, first: 3 },
  { confirmed: 12, proposed: 4, first: 16 },
  { confirmed: 2, proposed: 30, first: 12 },
])('of $confirmed confirmed and $proposed proposed facts $first come as they are, and all can be had', (example) => {
  const rows = rowsOf(example.confirmed, example.proposed);
  const sent = structuredClone(sentCoverage({ rows, lone: [] }));
  expect(sent.first).toHaveLength(example.first);
  expect(sent.left).toBe(rows.length - example.first);
  expect(allRows(sent)).toEqual(rows);
  expect(allRows(sent)).toBe(allRows(sent));
});
