import { expect, test } from 'vitest';
import { indexCase } from '../../../analysis/coverage/case-index.ts';
import type { CoverageCell } from '../../../analysis/coverage/cell.ts';
import { factsOfReading, type Fact } from '../../../analysis/coverage/fact.ts';
import { coverageMatrix, type CoverageRow } from '../../../analysis/coverage/matrix.ts';
import { prepareArticle } from '../../../analysis/coverage/prepared-article.ts';
import { bridgeCase, telling, textOf, TEXTS, type Outlet, type Setting } from './case-examples.ts';

const CLOSED: Fact = {
  statement: 'Long Bridge was closed to all traffic on Thursday after two of its eight bearings were cracked.',
  tellings: [telling('wire', TEXTS.wire[0])],
};
const SHARES: Fact = {
  statement: 'Shares in Calder Haulage were down in early trading.',
  tellings: [telling('wire', TEXTS.wire[3])],
};

function rowOf(fact: Fact, setting?: Setting): CoverageRow {
  const [row] = coverageMatrix(bridgeCase(setting)).rows([fact]);
  if (!row) throw new Error('no row');
  return row;
}

function cellOf(row: CoverageRow, outlet: Outlet): CoverageCell {
  const cell = row.cells.find(({ article }) => article === outlet);
  if (!cell) throw new Error(`no cell for ${outlet}`);
  return cell;
}

function answersOf({ cells }: CoverageRow): Record<string, string> {
  return Object.fromEntries(cells.map(({ article, answer }) => [article, answer]));
}

test('a fact across the outlets, with the sentence and the reason', () => {
  const row = rowOf(CLOSED);
  expect(answersOf(row)).toEqual({ post: 'told', ledger: 'told', wire: 'told', commons: 'not told' });
  expect(row.leftOutBy).toEqual(['commons']);
  expect(row.toldOnlyBy).toBeNull();
  const { passage, by, reason } = cellOf(row, 'ledger');
  expect(by).toBe('machine');
  expect(textOf('ledger').slice(passage?.start, passage?.end)).toBe(TEXTS.ledger[1]);
  expect(reason).toMatchObject({ numbers: ['two', 'eight'], names: ['Long', 'Thursday'] });
});

test('a confirmed telling is told, by a person, whatever the words', () => {
  const cell = cellOf(rowOf({ ...CLOSED, tellings: [telling('commons', TEXTS.commons[3])] }), 'commons');
  expect(cell).toMatchObject({ answer: 'told', by: 'person', score: null, tellings: [`commons: ${TEXTS.commons[3]}`] });
});

test('what one outlet alone tells is left out by nobody', () => {
  const row = rowOf(SHARES, { outlets: ['wire', 'ledger', 'post'] });
  expect(answersOf(row)).toEqual({ wire: 'told', ledger: 'not told', post: 'not told' });
  expect(row).toMatchObject({ toldOnlyBy: 'wire', leftOutBy: [] });
});

test('of a text that is not English nothing is claimed', () => {
  const french = prepareArticle({
    id: 'quai',
    text: 'Le pont a été fermé jeudi soir à toute circulation, selon la ville. Deux appuis sont fissurés.',
    language: 'fr',
    published: null,
  });
  const [row] = coverageMatrix(indexCase([french])).rows([CLOSED]);
  expect(row?.cells).toMatchObject([{ answer: 'check' }]);
});

test('where one outlet must be checked, nothing is claimed to be told by one only', () => {
  const statement = 'Passengers took the ferry to Fenside Quay on Friday.';
  const row = rowOf({ statement, tellings: [telling('post', TEXTS.post[4])] });
  expect(answersOf(row)).toEqual({ post: 'told', ledger: 'not told', wire: 'check', commons: 'not told' });
  expect(row.toldOnlyBy).toBeNull();
});

test('other numbers for the same thing are told differently, and shown', () => {
  const fact = {
    statement: 'The bridge carries 31,000 vehicles a day.',
    tellings: [telling('ledger', TEXTS.ledger[2])],
  };
  const cell = cellOf(rowOf(fact), 'ledger');
  expect(cell.answer).toBe('told differently');
  expect(cell.numbers).toEqual([{ here: 'Up to 40,000 vehicles a day', elsewhere: '31,000 vehicles a day' }]);
  expect(cellOf(rowOf(fact), 'wire').answer).toBe('told');
});

test('a sentence that gives another number for the same thing is never “not told”', () => {
  const fact = {
    statement: 'The crossing carries about 31,000 vehicles a day.',
    tellings: [telling('post', TEXTS.post[1])],
  };
  const cell = cellOf(rowOf(fact), 'ledger');
  expect(cell.answer).toBe('check');
  expect(cell.numbers).toHaveLength(1);
});

test('another basis is told differently, and shown', () => {
  const fact = {
    ...CLOSED,
    tellings: [
      telling('wire', TEXTS.wire[0], { basis: 'attributed' }),
      telling('post', TEXTS.post[0], { basis: 'asserted' }),
    ],
  };
  expect(cellOf(rowOf(fact), 'wire')).toMatchObject({ answer: 'told', basis: null });
  expect(cellOf(rowOf(fact), 'post')).toMatchObject({
    answer: 'told differently',
    basis: { here: 'asserted', elsewhere: 'attributed' },
  });
});

test.each<[string, Setting['dates'], string]>([
  ['the day before', { commons: '2026-03-12' }, 'not yet known'],
  ['on the day', { commons: '2026-03-13' }, 'not told'],
  ['in a month that holds the day', { commons: '2026-03' }, 'not told'],
  ['in the month before', { commons: '2026-02' }, 'not yet known'],
  ['on an unknown day', { commons: null }, 'not told'],
  ['before a telling of unknown date', { commons: '2026-03-12', wire: null }, 'not told'],
])('silent %s: %s', (_, dates, answer) => {
  const row = rowOf(CLOSED, { dates: dates ?? {} });
  expect(cellOf(row, 'commons').answer).toBe(answer);
  expect(row.leftOutBy).toEqual(answer === 'not told' ? ['commons'] : []);
});

test('rows are kept for facts that stay the same, and made anew for others', () => {
  const matrix = coverageMatrix(bridgeCase());
  const [closed, shares] = matrix.rows([CLOSED, SHARES]);
  const again = matrix.rows([CLOSED, { ...SHARES, tellings: [] }]);
  expect(again[0]).toBe(closed);
  expect(again[1]).not.toBe(shares);
});

test('facts of a reading keep their statement when an annotation is gone', () => {
  const passage = telling('wire', TEXTS.wire[0]);
  const told = telling('post', TEXTS.post[0]);
  const unmarked = { id: told.id, article: told.article, selectors: [] };
  const facts = factsOfReading(
    [{ id: 'f', statement: 'Closed.', tellings: [passage.id, 'gone'], passages: [unmarked], notToldIn: ['post'] }],
    new Map([passage, told].map((each) => [each.id, each])),
  );
  expect(facts).toEqual([{ statement: 'Closed.', tellings: [passage, told], notToldIn: ['post'] }]);
});

test('what a person says is not told is not told, and is left out where two others tell it', () => {
  const row = rowOf({ ...CLOSED, notToldIn: ['post'] });
  expect(cellOf(row, 'post')).toMatchObject({ answer: 'not told', by: 'person', tellings: [], numbers: [] });
  expect(cellOf(row, 'post').passage).not.toBeNull();
  expect(row.leftOutBy).toEqual(['post', 'commons']);
});

test('what is told by one outlet alone is told without its row as its row tells it', () => {
  const outlets = Object.keys(TEXTS) as Outlet[];
  const settings = outlets.flatMap((one) => outlets.filter((other) => other !== one).map((other) => [one, other]));
  for (const both of [...settings, outlets]) {
    const index = bridgeCase({ outlets: both });
    for (const [outlet, words] of both.flatMap((each) => partsOf(each).map((part) => [each, part] as const))) {
      for (const statement of ['', words, words.toUpperCase()]) {
        const fact = { statement, tellings: [telling(outlet, words)] };
        const [row] = coverageMatrix(index).rows([fact]);
        expect([both, fact, coverageMatrix(index).isToldByOne(fact)]).toEqual([both, fact, row?.toldOnlyBy === outlet]);
      }
    }
  }
});

/** Sentences, and what is left of them from each third word on, and up to it. */
function partsOf(outlet: Outlet): string[] {
  return TEXTS[outlet].flatMap((sentence) => {
    const words = sentence.split(' ');
    const thirds = [...words.keys()].filter((at) => at % 3 === 0 && at > 0);
    return [sentence, ...thirds.flatMap((at) => [words.slice(at).join(' '), words.slice(0, at).join(' ')])];
  });
}

test('an outlet of which everybody else wrote before tells nothing alone', () => {
  const dates = { post: '2026-03-01', ledger: '2026-03-01', commons: '2026-03-01' };
  const matrix = coverageMatrix(bridgeCase({ dates }));
  const fact = { statement: '', tellings: [telling('wire', TEXTS.wire[3])] };
  expect(matrix.rows([fact])[0]?.toldOnlyBy).toBeNull();
  expect(matrix.isToldByOne(fact)).toBe(false);
});

test('what another outlet gives another number for is not told by one alone', () => {
  const statement =
    'The traffic count of the council, which the operator of the ferry has read, gives 31,000 vehicles a day.';
  const fact = { statement, tellings: [telling('post', TEXTS.post[1])] };
  const matrix = coverageMatrix(bridgeCase({ outlets: ['post', 'ledger'] }));
  const [row] = matrix.rows([fact]);
  // By its words alone it would be “not told”.
  expect(row?.cells[1]).toMatchObject({ answer: 'check', numbers: [{ here: 'Up to 40,000 vehicles a day' }] });
  expect(row?.cells[1]?.score).toBeLessThan(0.18);
  expect(matrix.isToldByOne(fact)).toBe(false);
});
