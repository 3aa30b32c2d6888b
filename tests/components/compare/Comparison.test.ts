// @vitest-environment jsdom
import { act, createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Comparison, type ComparisonProps } from '../../../components/compare/Comparison.tsx';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, ledger, post, story } from './long-bridge.ts';
import { buttonNames, press, render } from './render.ts';

function compare(contents: CaseContents, props: Partial<ComparisonProps> = {}) {
  const actions = {
    onShow: vi.fn(),
    onShowPlaces: vi.fn(),
    onExport: vi.fn(async () => 'Case.zip'),
    onCount: vi.fn(),
    onChooseAuthors: vi.fn(),
  };
  const { host } = render(createElement(Comparison, { contents, counting: OWN_ALONE, ...actions, ...props }));
  return { host, ...actions, text: (host.textContent ?? '').replaceAll(/\s+/gu, ' ') };
}

describe('every figure says what it is, and opens its passages', () => {
  test.each<[string, number, number[]]>([
    ['Fact alone: 20 % of The Harbour Post, 1 passage', 100, [111]],
    ['Quote and opinion: 15 % of The Harbour Post, 1 passage', 100, [110]],
    ['Fact 20 % of The Harbour Post, 1 passage', 100, [111]],
    ['Quote 15 % of The Harbour Post, 1 passage', 100, [110]],
    ['Quote 50 % of Daily Ledger, 2 passages', 200, [210, 211]],
    ['3 words, Dana Whitlock in The Harbour Post, 1 passage', 100, [110]],
    ['6 words, Dana Whitlock in Daily Ledger, 1 passage', 200, [210]],
    ['3 words, speaker not said in Daily Ledger, 1 passage', 200, [211]],
    ['1 passage is not in the latest text of Daily Ledger', 200, [212]],
    ['1 passage stands beside the article of Daily Ledger', 200, [213]],
    ['Council shuts Long Bridge', 100, []],
  ])('%s', (name, article, ids) => {
    const { host, onShow } = compare(caseOf(post, ledger));
    press(host, name);
    expect(onShow.mock.calls).toEqual([[idOf(article), ids.map(idOf)]]);
  });

  test('no two figures have one name', () => {
    const names = buttonNames(
      compare(caseOf(post, { ...ledger, article: { ...ledger.article, outlet: post.article.outlet } })).host,
    );
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
    expect(names).toContain('Quote 50 % of The Harbour Post (2), 2 passages');
  });

  test('what has no passages is no button', () => {
    const { host } = compare(caseOf(post));
    expect(buttonNames(host).filter((name) => name.startsWith('Statistic'))).toEqual([]);
    expect(buttonNames(host).filter((name) => name.startsWith('Untagged'))).toEqual([]);
  });
});

test('an article without a headline says so: its address is nothing that it says', () => {
  const bare = story({ id: 900, outlet: 'The Gauge', headline: null, blocks: [{ kind: 'paragraph', text: 'Shut.' }] });
  const { host } = compare(caseOf(post, bare));
  const openings = [...host.querySelectorAll('.opening h3')].map(({ textContent }) => textContent);
  expect(openings).toEqual(['Council shuts Long Bridge', 'No headline in The Gauge']);
});

test('says what is compared, of when, and what is counted', () => {
  const { text } = compare(caseOf(post, ledger));
  expect(text).toMatch(/2 outlets, 14\s*–\s*16 March 2026 · 4 passages/u);
  expect(text).toContain('may exceed 100 % together');
  expect(text).toContain('20 words, 65 % untagged');
  expect(text).toContain('Commuters woke to chaos.');
});

test('the bar divides all words, untagged ones last', () => {
  const { host } = compare(caseOf(post));
  const parts = [...host.querySelectorAll<HTMLElement>('.tag-segment')].map(({ style }) => Number(style.flexGrow));
  expect(parts).toEqual([4, 3, 13]);
});

test('exports, and leads to where there is more room', async () => {
  const { host, onExport } = compare(caseOf(post), { addresses: { wide: 'workspace.html#/case/1' } });
  await act(async () => press(host, 'Export'));
  expect(onExport).toHaveBeenCalledOnce();
  expect(host.querySelector('a')?.getAttribute('href')).toBe('workspace.html#/case/1');
  expect(compare(caseOf(post)).host.querySelector('a')).toBeNull();
});

describe('what is missing is said', () => {
  const bare = story({
    id: 300,
    outlet: 'Northern Wire',
    blocks: [{ kind: 'paragraph', text: 'Nobody marked this.' }],
  });

  test.each<[string, CaseContents, string]>([
    ['a case with one article', caseOf(post), 'add a second outlet'],
    ['a case that lost its articles', caseOf(), 'This case has no articles any more.'],
    ['an article without passages', caseOf(post, bare), 'No passages marked in it yet.'],
    ['no quotes', caseOf(bare, { ...post, annotations: [] }), 'No quotes tagged yet.'],
    ['a quote without speaker', caseOf(post, ledger), 'type its speaker in the passage’s editor'],
    ['a voice that one article alone lets speak', caseOf(post, bare), 'named person · only in The Harbour Post'],
    ['a voice that an article leaves out', caseOf(post, bare), 'not quoted'],
    [
      'an article without date',
      caseOf(post, story({ id: 300, published: null, blocks: [] })),
      '14 March 2026, 1 undated',
    ],
  ])('%s', (_name, contents, words) => {
    expect(compare(contents).text).toContain(words);
  });

  test('nothing is asked for where nothing is missing', () => {
    const { text } = compare(caseOf(post, { ...ledger, annotations: ledger.annotations.slice(0, 1) }));
    expect(text).not.toContain('add a second outlet');
    expect(text).not.toContain('Who speaks?');
  });
});
