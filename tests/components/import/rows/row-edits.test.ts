import { describe, expect, test } from 'vitest';
import { choiceOf, dateIn, editable, isUnreadable, languageIn } from '../../../../components/import/rows/edited-row.ts';
import { reportCsv, reportOf } from '../../../../components/import/import-report.ts';
import type { ImportRow, Twin } from '../../../../components/import/import-row.ts';
import { editRows, NO_ROWS, undoEdit, type EditedRows } from '../../../../components/import/rows/row-edits.ts';
import { countFilters, selectedAfter } from '../../../../components/import/rows/shown-rows.ts';
import { idOf } from '../../../model/examples.ts';

const twin: Twin = {
  of: { kind: 'article', id: idOf(7) },
  outlet: 'Harbour Post',
  headline: 'Bridge shut',
  sameAddress: false,
  sameText: false,
  overlap: 0.8,
};

function row(key: number, change: Partial<ImportRow> = {}): ImportRow {
  return {
    key,
    source: { file: `${key}.txt`, place: null },
    metadata: { headline: `Bridge ${key}`, outlet: 'Harbour Post', byline: 'M. L.', published: null, language: 'en' },
    address: null,
    opening: 'The council',
    words: 2,
    twin: null,
    ...change,
  };
}

function edited(...rows: ImportRow[]): EditedRows {
  return { ...NO_ROWS, rows: rows.map(editable) };
}

describe('edits', () => {
  test('of many rows are one step back', () => {
    const before = edited(row(0), row(1), row(2));
    const after = editRows(before, { keys: new Set([0, 2]), fields: { outlet: 'Post' } });
    expect(after.rows.map(({ fields }) => fields.outlet)).toEqual(['Post', 'Harbour Post', 'Post']);
    expect(undoEdit(after).rows).toBe(before.rows);
  });

  test('of one cell, letter by letter, are one step back', () => {
    const before = edited(row(0), row(1));
    const typed = ['P', 'Po', 'Pos'].reduce(
      (rows, outlet) => editRows(rows, { keys: new Set([0]), fields: { outlet } }),
      before,
    );
    const next = editRows(typed, { keys: new Set([1]), fields: { outlet: 'x' } });
    expect(undoEdit(next).rows[0]?.fields.outlet).toBe('Pos');
    expect(undoEdit(undoEdit(next)).rows).toBe(before.rows);
  });

  test('decide only what a row can become', () => {
    const rows = edited(row(0), row(1, { twin }));
    const decide = (decision: 'take' | 'merge' | 'beside' | 'leave out') =>
      editRows(rows, { keys: new Set([0, 1]), decision }).rows.map((each) => each.decision);
    expect(decide('merge')).toEqual(['take', 'merge']);
    expect(decide('beside')).toEqual(['take', 'beside']);
    expect(decide('take')).toEqual(['take', 'beside']);
    expect(decide('leave out')).toEqual(['leave out', 'leave out']);
  });
});

describe('what is written in a cell', () => {
  test.each([
    ['', null],
    [' 2026-03 ', '2026-03'],
    ['14 March 2026', '2026-03-14'],
    ['04/05/2026', undefined],
  ])('%j as a date is %j', (written, value) => {
    const date = dateIn(written);
    expect(date && date.value).toBe(value);
  });

  test.each([
    ['', null],
    ['de-AT', 'de-AT'],
    ['English', undefined],
  ])('%j as a language is %j', (written, language) => {
    expect(languageIn(written)).toBe(language);
  });

  test('becomes the article’s, and what cannot be read stays empty', () => {
    const [first] = edited(row(0, { twin })).rows;
    if (!first) throw new Error('no row');
    const fields = { ...first.fields, headline: ' ', published: 'soon', case: ' Bridges ' };
    expect(isUnreadable({ fields })).toBe(true);
    expect(choiceOf({ ...first, fields, decision: 'merge' })).toEqual({
      key: 0,
      id: expect.any(String) as string,
      metadata: { headline: null, outlet: 'Harbour Post', byline: 'M. L.', published: null, language: 'en' },
      into: { kind: 'article', id: idOf(7) },
      beside: false,
      case: 'Bridges',
    });
  });
});

test('a click selects, a click with Shift all from the last one on', () => {
  const shown = [3, 1, 4, 5];
  const first = selectedAfter(new Set(), shown, { key: 1, last: null, isRange: true });
  const range = selectedAfter(first, shown, { key: 5, last: 1, isRange: true });
  expect([[...first], [...range]]).toEqual([[1], [1, 4, 5]]);
  expect([...selectedAfter(range, shown, { key: 4, last: 5, isRange: false })]).toEqual([1, 5]);
});

test('rows are counted for each filter', () => {
  const { rows } = editRows(edited(row(0), row(1, { twin }), row(2)), { keys: new Set([2]), decision: 'leave out' });
  expect(countFilters(rows)).toEqual({ all: 3, twins: 1, 'left out': 1, unreadable: 0 });
});

describe('the report', () => {
  const { rows } = edited(row(0), row(1, { twin: { ...twin, sameText: true } }), row(2), row(3), row(4));
  const lines = reportOf(rows, [{ source: { file: 'x.pdf', place: null }, reason: 'only these files are read.' }], {
    outcomes: [
      { key: 0, outcome: { outcome: 'taken', article: idOf(1) } },
      { key: 2, outcome: { outcome: 'known', article: idOf(2) } },
      { key: 3, outcome: { outcome: 'refused', reason: 'there is no text' } },
    ],
    failure: null,
  });

  test('names each row and each refused file once, with the reason', () => {
    expect(lines.map(({ source, outcome, reason }) => `${source.file} ${outcome}: ${reason}`)).toEqual([
      '0.txt new: ',
      '1.txt left out: the same text as “Bridge shut” in your library',
      '2.txt known: your library has it already',
      '3.txt refused: there is no text',
      '4.txt not reached: you stopped the import before it',
      'x.pdf refused: only these files are read.',
    ]);
  });

  test('is a table that runs nothing', () => {
    const [first] = lines;
    const table = reportCsv(first ? [{ ...first, headline: '=cmd()' }] : []);
    expect(table.split('\r\n')).toEqual([
      'file,place,headline,outlet,outcome,reason,article',
      `0.txt,,"'=cmd()",Harbour Post,new,,${idOf(1)}`,
      '',
    ]);
  });
});
