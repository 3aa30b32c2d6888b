// @vitest-environment jsdom
import { createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { NOTHING_READ, type Reading } from '../../../components/compare/reading.ts';
import { Ledger, LedgerOf } from '../../../components/ledger/Ledger.tsx';
import type { ReadingContents } from '../../../model/case-reading.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, story } from '../compare/long-bridge.ts';
import { buttonNames, press, render } from '../compare/render.ts';
import { ledgerOf } from './ledger-of.ts';

const { articles } = compareCase(
  caseOf(
    story({
      id: 100,
      blocks: [
        {
          kind: 'paragraph',
          text: 'Mayor Ines Okafor closed the bridge on Thursday. “Ines Okafor never looked,” said Dana Whitlock of the ferries. Ines Okafor denied it.',
        },
      ],
    }),
    story({
      id: 200,
      outlet: 'Daily Ledger',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Furious drivers blamed Ines Okafor. Dana Whitlock, who runs the ferry, blamed Ines Okafor too.',
        },
      ],
    }),
  ),
);

function show(actors: ReadingContents['actors'] = []) {
  const change = vi.fn<Reading['change']>();
  const onShowPlaces = vi.fn();
  const reading = { ...NOTHING_READ, isKept: true, contents: { ...NOTHING_READ.contents, actors }, change };
  const ledger = ledgerOf(articles, actors);
  return { ...render(createElement(LedgerOf, { articles, ledger, reading, onShowPlaces })), change, onShowPlaces };
}

function wordingsIn(change: ReturnType<typeof show>['change']) {
  return change.mock.lastCall?.[0].put.actors ?? [];
}

test('names by themselves are quieter than how else somebody is called', () => {
  const { host } = show();
  const looks = [...host.querySelectorAll('.wording')].map((wording) => [
    wording.querySelector('bdi')?.textContent,
    wording.classList.contains('wording-name'),
  ]);
  expect(Object.fromEntries(looks)).toMatchObject({ 'Ines Okafor': true, 'Furious drivers': false });
});

test('says who is called what, by whom, how often, and in whose voice; each opens its places', () => {
  const { host, onShowPlaces } = show();
  const inQuote = buttonNames(host).find((name) =>
    /^Ines Okafor, 1 time inside a quote in The Harbour Post$/u.test(name),
  );
  expect(inQuote).toBeDefined();
  expect(buttonNames(host)).toContain('Ines Okafor, 2 times in the own voice of Daily Ledger');
  press(host, 'Ines Okafor, 2 times in the own voice of Daily Ledger');
  const [article, { revision, stretches }] = onShowPlaces.mock.lastCall as [
    string,
    { revision: string; stretches: object[] },
  ];
  expect([article, revision, stretches.length]).toEqual([idOf(200), idOf(201), 2]);
});

describe('the reader’s word', () => {
  test('merges two rows by two keys, under the name of the second, each wording for its article', () => {
    const { host, change } = show();
    press(host, 'merge Dana Whitlock with another row');
    press(host, 'same as this: Dana Whitlock is Ines Okafor');
    const [actor] = wordingsIn(change);
    expect(actor?.name).toBe('Ines Okafor');
    expect(actor?.wordings).toContainEqual({ words: 'Dana Whitlock', article: idOf(200) });
    expect(actor?.wordings).toContainEqual({ words: 'Ines Okafor', article: idOf(100) });
  });

  test('renames a row, splits a wording off, and adds one', () => {
    const wordings = [
      { words: 'Ines Okafor', article: null },
      { words: 'Dana Whitlock', article: null },
    ];
    const { host, change } = show([{ name: 'The mayor', wordings }]);
    press(host, 'change the row of The mayor');
    press(host, 'Dana Whitlock');
    expect(wordingsIn(change).map(({ name }) => name)).toEqual(['The mayor', 'Dana Whitlock']);
    expect(change.mock.lastCall?.[0].drop).toEqual({ actors: ['The mayor'] });
    expect(wordingsIn(change)[0]?.wordings.some(({ words }) => words.includes('Whitlock'))).toBe(false);
  });
});

test('where nothing keeps it, nothing can be changed', () => {
  const { host } = render(
    createElement(LedgerOf, { articles, ledger: ledgerOf(articles), reading: NOTHING_READ, onShowPlaces: vi.fn() }),
  );
  expect(buttonNames(host).filter((name) => /^(?:merge|change|Add)/u.test(name))).toEqual([]);
});

test('until whom the articles mean is known its room is kept, and it is said why where it cannot be', () => {
  const props = { articles, reading: NOTHING_READ, onShowPlaces: vi.fn() };
  const work = { answers: {}, failure: null, isWorking: true, settled: vi.fn(), askForAll: vi.fn() };
  const { host, again } = render(createElement(Ledger, { ...props, work }));
  expect(host.querySelector('.answer-to-come')?.textContent).toContain('Reading whom the articles speak of');
  again(createElement(Ledger, { ...props, work: { ...work, failure: 'out of memory' } }));
  expect(host.textContent).toContain('could not be read: out of memory');
  again(createElement(Ledger, { ...props, work: { ...work, answers: { ledger: ledgerOf(articles) } } }));
  expect(host.querySelector('table')?.textContent).toContain('Ines Okafor');
});
