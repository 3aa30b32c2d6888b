// @vitest-environment jsdom
import { act, createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { NOTHING_READ, type Reading } from '../../../components/compare/reading.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { CoverageOf } from '../../../components/coverage/Coverage.tsx';
import type { ReadFact } from '../../../model/case-reading.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, story } from '../compare/long-bridge.ts';
import { buttonNames, nameOf, press, render } from '../compare/render.ts';
import { TEXTS } from '../../analysis/coverage/case-examples.ts';

const OUTLETS = ['post', 'ledger', 'wire', 'commons'] as const;
const NAMES = { post: 'The Harbour Post', ledger: 'Daily Ledger', wire: 'Northern Wire', commons: 'The Commons' };

/** Each sentence of the four outlets is marked as a fact. */
function articles(isMarked: (outlet: string) => boolean = () => true) {
  return compareCase(
    caseOf(
      ...OUTLETS.map((outlet, index) =>
        story({
          id: 100 * (index + 1),
          outlet: NAMES[outlet],
          blocks: TEXTS[outlet].map((text) => ({ kind: 'paragraph', text })),
          passages: isMarked(outlet)
            ? TEXTS[outlet].map((words, at) => ({ id: 100 * (index + 1) + 10 + at, words, tags: ['fact'] }))
            : [],
        }),
      ),
    ),
  ).articles;
}

function show(facts: ReadFact[] = [], compared = articles()) {
  const actions = { onShow: vi.fn(), onShowPlaces: vi.fn() };
  const change = vi.fn<Reading['change']>();
  const undo = vi.fn();
  const reading = { ...NOTHING_READ, contents: { ...NOTHING_READ.contents, facts }, change, undo };
  const view = render(
    createElement(CoverageOf, {
      articles: compared,
      reading,
      coverage: caseCoverer()(compared, facts, 'surest'),
      isWorking: false,
      onShowAll: vi.fn(),
      ...actions,
    }),
  );
  const put = (): ReadFact[] => change.mock.lastCall?.[0].put.facts ?? [];
  return { ...view, ...actions, change, undo, put };
}

const CLOSED = /closed to all traffic/u;

function rowOf(host: Element, words: RegExp): Element {
  const row = [...host.querySelectorAll('tbody tr')].find((each) =>
    words.test(each.querySelector('th')?.textContent ?? ''),
  );
  if (!row) throw new Error(`no row says ${words}`);
  return row;
}

function cellOf(row: Element, column: number): HTMLElement {
  return [...row.querySelectorAll<HTMLElement>('.fact-cell')][column] ?? document.body;
}

function pressKey(key: string): void {
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
}

function openCell(host: Element, words: RegExp, column: number): void {
  const cell = cellOf(rowOf(host, words), column);
  act(() => {
    cell.focus();
    cell.click();
  });
}

const fact: ReadFact = {
  id: idOf(900),
  statement: 'Long Bridge was closed to all traffic on Thursday after two of its eight bearings were cracked.',
  tellings: [idOf(310)],
  passages: [],
  notToldIn: [],
};

describe('what nobody confirmed', () => {
  test('is marked as proposed, with every answer in words and by whom', () => {
    const { host } = show();
    const row = rowOf(host, CLOSED);
    expect(row.textContent).toContain('proposed');
    expect(nameOf(cellOf(row, 2))).toBe('told, by rules alone, in Northern Wire');
    expect(nameOf(cellOf(row, 3))).toBe('seems left out, by rules alone, in The Commons');
  });

  test('becomes the reader’s own with what tells it, by a key and by a button', () => {
    const { host, put } = show();
    press(rowOf(host, CLOSED), 'Confirm C');
    expect(put()).toMatchObject([{ passages: [], notToldIn: [] }]);
    expect(put()[0]?.tellings.toSorted()).toEqual([110, 211, 310].map(idOf));
    cellOf(rowOf(host, CLOSED), 0).focus();
    openCell(host, CLOSED, 1);
    pressKey('c');
    expect(put()[0]?.statement).toMatch(CLOSED);
  });
});

describe('an open cell', () => {
  test('shows the passage in its context, the reason, and opens it in the article', () => {
    const { host, onShow, onShowPlaces } = show([fact]);
    openCell(host, CLOSED, 1);
    const open = host.querySelector('.open-cell');
    expect(open?.querySelector('mark')?.textContent).toBe(TEXTS.ledger[1]);
    expect(open?.textContent).toContain(TEXTS.ledger[0]);
    expect(open?.textContent).toMatch(/by rules, unconfirmed · .*shares .*bearings/u);
    pressKey('o');
    expect(onShowPlaces).toHaveBeenCalledOnce();
    pressKey('ArrowRight');
    expect(nameOf(document.activeElement ?? host)).toBe('told ✓, as I confirmed, in Northern Wire');
    pressKey('o');
    expect(onShow.mock.calls).toEqual([[idOf(300), [idOf(310)]]]);
  });

  test('takes the reader’s word: told, not told, split off, taken away', () => {
    const { host, put, change } = show([fact]);
    openCell(host, CLOSED, 1);
    pressKey('t');
    expect(put()).toMatchObject([{ id: fact.id, passages: [{ article: idOf(200) }] }]);
    pressKey('n');
    expect(put()).toMatchObject([{ id: fact.id, notToldIn: [idOf(200)] }]);
    openCell(host, CLOSED, 2);
    pressKey('s');
    expect(put()).toMatchObject([
      { id: fact.id, tellings: [], notToldIn: [idOf(300)] },
      { statement: TEXTS.wire[0], tellings: [idOf(310)] },
    ]);
    pressKey('Delete');
    expect(change).toHaveBeenLastCalledWith({ put: {}, drop: { facts: [fact.id] } }, 'coverage', 'Fact taken away.');
  });

  test('is closed by Escape; undo is asked for by U', () => {
    const { host, undo } = show([fact]);
    openCell(host, CLOSED, 1);
    pressKey('u');
    expect(undo).toHaveBeenCalledOnce();
    pressKey('Escape');
    expect(host.querySelector('.open-cell')).toBeNull();
  });
});

test('two rows become one: M in the one, M in the other', () => {
  const other: ReadFact = {
    ...fact,
    id: idOf(901),
    statement: 'It carries 31,000 vehicles a day.',
    tellings: [idOf(311)],
  };
  const { host, change } = show([fact, other]);
  openCell(host, CLOSED, 0);
  pressKey('m');
  expect(host.textContent).toContain('Which other row is the same fact?');
  pressKey('ArrowDown');
  pressKey('m');
  expect(change).toHaveBeenLastCalledWith(
    { put: { facts: [{ ...other, tellings: [idOf(311), idOf(310)] }] }, drop: { facts: [fact.id] } },
    'coverage',
    'Facts joined.',
  );
});

test('the focus goes along with what was confirmed, but calls nobody back who went on elsewhere', () => {
  const compared = articles();
  const props = { articles: compared, onShow: vi.fn(), onShowPlaces: vi.fn() };
  const confirm = (isElsewhere: boolean) => {
    const change = vi.fn<Reading['change']>();
    const element = (facts: ReadFact[]) => {
      const reading = { ...NOTHING_READ, contents: { ...NOTHING_READ.contents, facts }, change };
      return createElement(CoverageOf, {
        ...props,
        reading,
        coverage: caseCoverer()(compared, facts, 'surest'),
        isWorking: false,
        onShowAll: vi.fn(),
      });
    };
    const { host, again, unmount } = render(element([]));
    openCell(host, CLOSED, 0);
    pressKey('c');
    const elsewhere = document.body.appendChild(document.createElement('input'));
    if (isElsewhere) elsewhere.focus();
    again(element(change.mock.lastCall?.[0].put.facts ?? []));
    const { activeElement } = document;
    const isAlong = activeElement?.closest('tr')?.querySelector('.fact-head:not(.fact-head-proposed)') !== null;
    const isLeft = activeElement === elsewhere;
    elsewhere.remove();
    unmount();
    return { isAlong: isAlong && !isLeft && activeElement !== document.body, isLeft };
  };
  expect(confirm(false)).toEqual({ isAlong: true, isLeft: false });
  expect(confirm(true)).toEqual({ isAlong: false, isLeft: true });
});

test('a statement is edited in place, and a fact is added in the reader’s words', () => {
  const { host, put } = show([fact]);
  openCell(host, CLOSED, 0);
  pressKey('e');
  const field = host.querySelector('textarea');
  expect(field?.value).toBe(fact.statement);
  type(field, 'The bridge was shut.');
  pressKey('Enter');
  expect(put()).toEqual([{ ...fact, statement: 'The bridge was shut.' }]);
  type(host.querySelector('.add-fact input'), 'A report asked for new bearings.');
  press(host, 'Add fact');
  expect(put()).toMatchObject([{ statement: 'A report asked for new bearings.', tellings: [], passages: [] }]);
});

test('lists by outlet what it alone tells, and what it leaves out; the first can be added as a fact', () => {
  const { host, put } = show();
  const [, , , commons] = host.querySelectorAll('.outlet-claims > li');
  expect(commons?.textContent).toMatch(
    /Left out here as far as rules find, told by two others or more.*closed to all traffic/u,
  );
  const lone = buttonNames(host).find((name) => name.startsWith('add as a fact: ')) ?? '';
  press(host, lone);
  expect(put()).toMatchObject([{ statement: lone.slice('add as a fact: '.length), passages: [] }]);
  expect(put()[0]?.tellings).toHaveLength(1);
});

test('what a confirmed fact is found in is not proposed again', () => {
  const { host } = show([{ ...fact, tellings: [] }]);
  const told = [...host.querySelectorAll('.fact-head-proposed .fact-statement')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(told.filter((statement) => CLOSED.test(statement))).toEqual([]);
  expect(show().host.querySelector('.fact-head-proposed .fact-statement')).not.toBeNull();
});

test('a confirmed fact finds its tellings where nothing is marked', () => {
  const { host } = show(
    [{ ...fact, tellings: [] }],
    articles(() => false),
  );
  expect(buttonNames(rowOf(host, CLOSED)).filter((name) => name.startsWith('told'))).toHaveLength(3);
});

function type(field: HTMLInputElement | HTMLTextAreaElement | null, text: string): void {
  if (!field) throw new Error('no field');
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
