import { describe, expect, test } from 'vitest';
import { joinedFact, newFact, notToldHere, splitOff, toldHere } from '../../../components/coverage/fact-changes.ts';
import type { FactRow, ToldStretch } from '../../../components/coverage/fact-row.ts';
import type { ReadFact } from '../../../model/case-reading.ts';
import { idOf } from '../../model/examples.ts';

const [post, ledger] = [idOf(100), idOf(200)];
const TEXT = 'Two bearings were cracked. The bridge is shut.';
const textOf = () => TEXT;
const annotated: ToldStretch = { article: post, annotation: idOf(110), start: 0, end: 26 };
const unmarked: ToldStretch = { article: ledger, annotation: null, start: 27, end: 46 };
const coverage: FactRow['coverage'] = {
  fact: { statement: '', tellings: [] },
  cells: [],
  toldOnlyBy: null,
  leftOutBy: [],
};

function row(confirmed: ReadFact | null, tellings: readonly ToldStretch[] = [annotated, unmarked]): FactRow {
  return { key: 'row', confirmed, statement: 'The bridge is shut.', tellings, coverage };
}

const fact = newFact('The bridge is shut.', [annotated, unmarked], textOf);

test('a fact keeps annotations by their ids, other passages by their words; a statement no longer than it may be', () => {
  expect(fact).toMatchObject({ tellings: [idOf(110)], passages: [{ article: ledger }], notToldIn: [] });
  expect(fact.passages[0]?.selectors[0]).toMatchObject({ exact: 'The bridge is shut.' });
  expect(newFact('x'.repeat(900), [], textOf).statement).toHaveLength(500);
});

describe('told and not told', () => {
  test('an article that does not tell it loses its tellings, and no other', () => {
    expect(notToldHere(row(fact), ledger, textOf).put.facts).toEqual([{ ...fact, passages: [], notToldIn: [ledger] }]);
    expect(notToldHere(row(fact), post, textOf).put.facts).toEqual([{ ...fact, tellings: [], notToldIn: [post] }]);
  });

  test('of a proposal only what the reader spoke of becomes the reader’s: the rest stays the machine’s', () => {
    const [told] = toldHere(row(null), unmarked, textOf).put.facts ?? [];
    expect(told).toMatchObject({ tellings: [], passages: [{ article: ledger }], notToldIn: [] });
    const [deniedHere] = notToldHere(row(null), ledger, textOf).put.facts ?? [];
    expect(deniedHere).toMatchObject({ tellings: [], passages: [], notToldIn: [ledger] });
  });

  test('told after all is not denied any more, and the same passage is kept once', () => {
    const denied = { ...fact, tellings: [], notToldIn: [post, ledger] };
    const [told] = toldHere(row(denied), annotated, textOf).put.facts ?? [];
    expect(told).toMatchObject({ tellings: [idOf(110)], notToldIn: [ledger] });
    const [again] = toldHere(row(fact), annotated, textOf).put.facts ?? [];
    expect(again?.tellings).toEqual([idOf(110)]);
    const [unmarkedAgain] = toldHere(row(fact), unmarked, textOf).put.facts ?? [];
    expect(unmarkedAgain?.passages).toHaveLength(1);
  });
});

test('what is split off takes its telling along, in its own words', () => {
  const [rest, apart] = splitOff(row(fact), ledger, textOf)?.put.facts ?? [];
  expect(rest).toEqual({ ...fact, passages: [], notToldIn: [ledger] });
  expect(apart).toMatchObject({
    statement: 'The bridge is shut.',
    tellings: [],
    passages: [{ article: ledger }],
    notToldIn: [],
  });
  expect(splitOff(row(fact, [annotated]), ledger, textOf)).toBeNull();
});

test('joined facts have the tellings of both, each once, and deny only what both deny', () => {
  const other: ReadFact = { ...fact, id: idOf(901), tellings: [idOf(110), idOf(111)], notToldIn: [post, ledger] };
  const { put, drop } = joinedFact({ ...fact, notToldIn: [ledger] }, other);
  expect(put.facts).toEqual([{ ...other, notToldIn: [ledger] }]);
  expect(drop.facts).toEqual([fact.id]);
});
