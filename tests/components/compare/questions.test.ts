// @vitest-environment jsdom
import { act, createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { Comparison, type ComparisonProps } from '../../../components/compare/Comparison.tsx';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { OWN_ALONE } from '../../../components/compare/counting.ts';
import { DistinctiveWords } from '../../../components/compare/words/DistinctiveWords.tsx';
import { SWITCHED, wordsOfOutlets } from '../../../components/compare/words/outlet-words.ts';
import { proposalOf } from '../../../components/suggest/proposal.ts';
import type { CaseContents } from '../../../model/case-contents.ts';
import type { Tag } from '../../../model/tag.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, story } from './long-bridge.ts';
import { buttonNames, press, render } from './render.ts';

/** Long enough to be ranked: 600 words each. */
const ferries = `The ferry was late. ${'Every boat waits here today. '.repeat(120)}The ferry and the ferry.`;
const lorries = `${'Every lorry waits here today. '.repeat(120)}Nobody came.`;

const post = story({
  id: 100,
  blocks: [
    { kind: 'headline', text: 'About 31,000 drivers wait' },
    { kind: 'paragraph', text: 'Some 31,000 drivers wait, officials said. “Nobody looked,” said Dana Whitlock.' },
    { kind: 'paragraph', text: ferries },
  ],
  passages: [
    { id: 110, words: 'About 31,000 drivers', tags: ['statistic'] },
    { id: 111, words: '31,000 drivers wait, officials said', tags: ['fact'], fields: { source: 'officials' } },
    { id: 112, words: '31,000 drivers wait,', tags: ['statistic'] },
    { id: 113, words: '“Nobody looked,”', tags: ['quote'], fields: { speakers: ['Dana Whitlock'] } },
    { id: 114, words: 'The ferry was late.', tags: ['fact'], fields: { basis: 'asserted' } },
  ],
});

const ledger = story({
  id: 200,
  outlet: 'Daily Ledger',
  published: '2026-03',
  blocks: [
    { kind: 'paragraph', text: 'It strands 40,000 drivers. “Shame,” said Whitlock.' },
    { kind: 'paragraph', text: lorries },
  ],
  passages: [
    { id: 210, words: 'It strands 40,000 drivers.', tags: ['fact'], fields: { basis: 'asserted' } },
    { id: 211, words: '40,000 drivers', tags: ['statistic'] },
    { id: 212, words: '“Shame,”', tags: ['quote'], fields: { speakers: ['Whitlock'] } },
  ],
});

function compare(contents: CaseContents, props: Partial<ComparisonProps> = {}) {
  const actions = {
    onShow: vi.fn(),
    onShowPlaces: vi.fn(),
    onExport: vi.fn(async () => 'Case.zip'),
    onCount: vi.fn(),
    onChooseAuthors: vi.fn(),
  };
  const { host } = render(createElement(Comparison, { contents, counting: OWN_ALONE, ...actions, ...props }));
  return { host, ...actions };
}

function questionOf(host: Element, title: string): Element {
  const heading = [...host.querySelectorAll('h2')].find(({ textContent }) => textContent === title);
  const question = heading?.closest('section');
  if (!question) throw new Error(`no question is called “${title}”`);
  return question;
}

const textOf = (node: Element) => (node.textContent ?? '').replaceAll(/\s+/gu, ' ');

test.each<[question: string, figure: string, article: number, ids: number[]]>([
  ['Who vouches for it', 'unnamed 1 of 2 facts of The Harbour Post', 100, [111]],
  ['Who vouches for it', 'no source 1 of 2 facts of The Harbour Post without a source', 100, [114]],
  ['Who vouches for it', 'unnamed 1 of 2 statistics of The Harbour Post', 100, [112]],
  ['Who vouches for it', 'named 1 of 1 quotes of Daily Ledger', 200, [212]],
  ['Who vouches for it', '40,000 drivers', 200, [211]],
  ['Which numbers are given', '31,000 About 31,000 drivers ×2 in The Harbour Post', 100, [110, 112]],
  ['Which numbers are given', '40,000 40,000 drivers in Daily Ledger', 200, [211]],
  [
    'What comes first',
    'Stat.2Statistic in The Harbour Post: 2 passages, the first after 0 words (0 %)',
    100,
    [110, 112],
  ],
  ['What comes first', '1 Statistic in the headline of The Harbour Post', 100, [110]],
  ['What comes first', '1 of Dana Whitlock in The Harbour Post', 100, [113]],
  ['When was each written', 'Daily LedgerMarch 2026', 200, []],
])('%s: “%s” opens its passages', (title, name, article, ids) => {
  const { host, onShow } = compare(caseOf(post, ledger));
  const question = questionOf(host, title);
  openTables(question);
  press(question, name);
  expect(onShow.mock.calls).toEqual([[idOf(article), ids.map(idOf)]]);
});

function openTables(host: Element): void {
  for (const details of host.querySelectorAll('details')) {
    details.open = true;
    act(() => void details.dispatchEvent(new Event('toggle')));
  }
}

test('where numbers differ a sign and words say so', () => {
  const question = questionOf(compare(caseOf(post, ledger)).host, 'Which numbers are given');
  expect(textOf(question.querySelector('tbody th') ?? question)).toBe('Drivers ≠ values differ');
});

test('the days of a month are a bar, a day is a dot', () => {
  const { host } = compare(caseOf(post, ledger));
  expect(host.querySelectorAll('.timeline-days')).toHaveLength(1);
  expect(host.querySelectorAll('.timeline-day')).toHaveLength(1);
  expect(textOf(questionOf(host, 'When was each written'))).toContain('before or after, that is not known');
});

test.each<[string, string, string | null]>([
  ['a month before all others', '2026-02-10', 'was written 32 days before all others'],
  ['in the month before', '2026-02', 'was written at least 14 days before all others'],
  ['the day before', '2026-03-13', null],
])('an article of %s is said to be, since it could not know the rest', (_when, published, said) => {
  const early = story({ id: 400, outlet: 'The Commons', published, blocks: [{ kind: 'paragraph', text: 'Old.' }] });
  const late = story({ id: 300, published: '2026-03-14', blocks: [{ kind: 'paragraph', text: 'New.' }] });
  const question = questionOf(compare(caseOf(late, early)).host, 'When was each written');
  const note = question.querySelector('.timeline-note');
  if (said === null) expect(note).toBeNull();
  else expect(textOf(note ?? question)).toContain(`The Commons ${said}`);
});

describe('distinctive words', () => {
  /** The worker's words are those of the same texts. */
  function question(contents: CaseContents) {
    const { articles } = compareCase(contents);
    const words = wordsOfOutlets(
      articles.map(({ text }) => text),
      SWITCHED,
    );
    const onShowPlaces = vi.fn();
    const { host } = render(createElement(DistinctiveWords, { articles, words, failure: null, onShowPlaces }));
    return { question: questionOf(host, 'Which words set an outlet apart'), onShowPlaces };
  }

  test('are to come until they are counted, or it says why they are not', () => {
    const props = { articles: compareCase(caseOf(post, ledger)).articles, words: undefined, onShowPlaces: vi.fn() };
    const { host, again } = render(createElement(DistinctiveWords, { ...props, failure: null }));
    expect(textOf(host)).toContain('Counting words');
    again(createElement(DistinctiveWords, { ...props, failure: 'out of memory' }));
    expect(textOf(host)).toContain('could not be counted: out of memory');
  });

  test('stand with their counts and z, and open their sentences', () => {
    const { question: asked, onShowPlaces } = question(caseOf(post, ledger));
    expect([...asked.querySelectorAll('.word')].map(({ firstChild }) => firstChild?.textContent)).toEqual([
      'boat',
      'lorry',
    ]);
    expect(textOf(asked.querySelector('.words tbody tr') ?? asked)).toMatch(/boat.*1200\d+\.\d/u);
    press(asked, 'boat, sentences of The Harbour Post');
    press(asked, 'Every boat waits here today.');
    const { id: revision, text = '' } = post.revisions[0] ?? {};
    const start = text.indexOf('boat');
    expect(onShowPlaces.mock.calls).toEqual([
      [idOf(100), { revision, stretches: [{ start, end: start + 'boat'.length }] }],
    ]);
  });

  test('of too short a text there are none, and it says why', () => {
    const short = story({ id: 300, outlet: 'Northern Wire', blocks: [{ kind: 'paragraph', text: 'Shut.' }] });
    expect(textOf(question(caseOf(post, ledger, short)).question)).toContain('Too short for a ranking');
    expect(textOf(question(caseOf(post, short)).question)).toContain('The others are too short together');
  });

  test('common words count once the reader wants them', () => {
    const own = {
      ...ledger,
      revisions: story({
        id: 200,
        blocks: [{ kind: 'paragraph', text: `${lorries} ${'They would have. '.repeat(40)}` }],
      }).revisions,
    };
    const { question: asked } = question(caseOf(post, own));
    const words = () => [...asked.querySelectorAll('.word')].map(({ firstChild }) => firstChild?.textContent);
    expect(words()).not.toContain('would');
    act(() => asked.querySelector<HTMLInputElement>('.switch input')?.click());
    expect(words()).toContain('would');
  });
});

describe('the machine’s proposals', () => {
  const bare = { ...post, annotations: [] };
  const { id: revision = '', text = '' } = bare.revisions[0] ?? {};
  const start = text.indexOf('“Nobody');
  const proposal = proposalOf({
    start,
    end: start + '“Nobody looked,”'.length,
    tags: ['quote'] as Tag[],
    fields: {},
    confidence: 0.9,
    reason: 'marks',
  });
  const counting = { ...OWN_ALONE, proposalsCount: 'always' as const, proposals: new Map([[revision, [proposal]]]) };

  test('are said to be unconfirmed, in all and at their outlet', () => {
    const { host } = compare(caseOf(bare, ledger), { counting });
    expect(textOf(host.querySelector('.preliminary-notice') ?? host)).toContain(
      'partly confirmed. 1 passage in The Harbour Post',
    );
    expect(textOf(host)).toContain('3 passages marked, 1 proposed');
    expect(textOf(compare(caseOf(bare), { counting }).host)).toContain('Machine’s proposal, nothing confirmed.');
    expect(compare(caseOf(post, ledger)).host.querySelector('.answer-source .proposed-sign')).toBeNull();
  });

  test('open in the stored text, since nobody marked them', () => {
    const { host, onShow, onShowPlaces } = compare(caseOf(bare, ledger), { counting });
    press(questionOf(host, 'What each article is made of'), 'Quote <1 % of The Harbour Post, 1 passage');
    expect(onShow).not.toHaveBeenCalled();
    expect(onShowPlaces.mock.calls).toEqual([
      [idOf(100), { revision, stretches: [{ start, end: start + '“Nobody looked,”'.length }] }],
    ]);
  });

  test('count as the reader chooses', () => {
    const { host, onCount } = compare(caseOf(post), { counting });
    const select = host.querySelector('select');
    act(() => {
      if (!select) return;
      select.value = 'never';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onCount.mock.calls).toEqual([['never']]);
  });

  test('that are still looked for, or cannot be found, are said to be', () => {
    const working = { ...counting, proposing: { state: 'working', left: 2 } as const };
    expect(textOf(compare(caseOf(post), { counting: working }).host)).toContain('2 articles to go');
    const failed = { ...counting, proposing: { state: 'failed', reason: 'no worker' } as const };
    expect(textOf(compare(caseOf(post), { counting: failed }).host)).toContain('no worker');
  });
});

describe('merging two spellings of one speaker', () => {
  test('takes two keys, and nothing is offered where nobody keeps it', () => {
    const onMergeVoices = vi.fn();
    const { host } = compare(caseOf(post, ledger), { onMergeVoices });
    press(host, 'merge Whitlock with another speaker');
    expect(textOf(host)).toContain('Who is “Whitlock” called elsewhere?');
    press(host, 'same as this: Whitlock is Dana Whitlock');
    expect(onMergeVoices.mock.calls).toEqual([[{ spelling: 'Whitlock', into: 'Dana Whitlock' }]]);
    expect(buttonNames(compare(caseOf(post, ledger)).host).some((name) => name.startsWith('merge'))).toBe(false);
  });

  test('is left by Escape, or by the same row', () => {
    const onMergeVoices = vi.fn();
    const { host } = compare(caseOf(post, ledger), { onMergeVoices });
    press(host, 'merge Whitlock with another speaker');
    const question = questionOf(host, 'Who gets to speak');
    act(() => question.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })) as never);
    expect(textOf(question)).not.toContain('called elsewhere');
    press(host, 'merge Whitlock with another speaker');
    press(host, 'not now: leave Whitlock as it is');
    expect(textOf(question)).not.toContain('called elsewhere');
    expect(onMergeVoices).not.toHaveBeenCalled();
  });

  describe('is one drag', () => {
    /** jsdom lays nothing out: each row stands at a height of its own. */
    function dragging(onMergeVoices = vi.fn()) {
      const { host } = compare(caseOf(post, ledger), { onMergeVoices });
      const rows = [...host.querySelectorAll<HTMLElement>('[data-row]')];
      vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
      for (const row of rows) row.setPointerCapture = () => undefined;
      document.elementFromPoint = (_x, y) => rows[y / 100]?.closest('tr')?.querySelector('td') ?? null;
      const placeOf = (name: string) => 100 * rows.findIndex(({ dataset }) => dataset['row'] === name);
      const pointer = (kind: string, from: string, at: number) =>
        act(() => {
          const event = new PointerEvent(kind, { bubbles: true, button: 0, clientX: 0, clientY: at });
          rows[placeOf(from) / 100]?.dispatchEvent(event);
        });
      return { host, onMergeVoices, placeOf, pointer };
    }

    test('from the one row onto any place of the other', () => {
      const { host, onMergeVoices, placeOf, pointer } = dragging();
      pointer('pointerdown', 'Whitlock', placeOf('Whitlock'));
      pointer('pointermove', 'Whitlock', placeOf('Dana Whitlock'));
      expect(host.querySelector('.row-under-drag')?.textContent).toContain('Dana Whitlock');
      pointer('pointerup', 'Whitlock', placeOf('Dana Whitlock'));
      expect(onMergeVoices.mock.calls).toEqual([[{ spelling: 'Whitlock', into: 'Dana Whitlock' }]]);
      expect(host.querySelector('.row-under-drag')).toBeNull();
    });

    test.each<[string, number | null, boolean]>([
      ['onto itself', null, false],
      ['beside the table', 9000, false],
      ['but left by Escape', 0, true],
    ])('%s: nothing is merged', (_where, place, isLeft) => {
      const { onMergeVoices, placeOf, pointer } = dragging();
      pointer('pointerdown', 'Whitlock', placeOf('Whitlock'));
      pointer('pointermove', 'Whitlock', placeOf('Dana Whitlock'));
      pointer('pointermove', 'Whitlock', place ?? placeOf('Whitlock'));
      if (isLeft) act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
      pointer('pointerup', 'Whitlock', place ?? placeOf('Whitlock'));
      expect(onMergeVoices).not.toHaveBeenCalled();
    });
  });
});
