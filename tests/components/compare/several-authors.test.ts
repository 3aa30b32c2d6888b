// @vitest-environment jsdom
import { act, createElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { Comparison } from '../../../components/compare/Comparison.tsx';
import { OWN_ALONE, sayCounted, type Counting } from '../../../components/compare/counting.ts';
import {
  byAuthors,
  choicesOf,
  knownWhose,
  READER,
  readWhose,
  writeWhose,
  type Whose,
} from '../../../components/compare/whose.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import type { Author } from '../../../model/author.ts';
import type { CaseArticle } from '../../../model/case-contents.ts';
import type { Tag } from '../../../model/tag.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, ledger, post, story } from './long-bridge.ts';
import { nameOf, press, render } from './render.ts';

const BEN: Author = { id: idOf(20), name: 'Ben', created: 0 };
const CEM: Author = { id: idOf(30), name: 'Cem', created: 0 };
/** Ben annotates in two projects: two sets, one author. */
const others = new Map([
  [idOf(21), BEN],
  [idOf(22), BEN],
  [idOf(31), CEM],
]);

const AGREED_SET = idOf(41);

/** What others marked in the words of the Harbour Post; its own two passages are the reader's. */
function marked(set: string, id: number, words: string, tags: Tag[]) {
  const { blocks = [] } = post.revisions.at(-1) ?? {};
  const { annotations } = story({ id: 100, blocks, passages: [{ id, words, tags }] });
  return annotations.map((annotation) => ({ ...annotation, set }));
}

const shared: CaseArticle = {
  ...post,
  annotations: [
    ...post.annotations,
    ...marked(idOf(21), 120, 'bearings were cracked.', ['fact']),
    ...marked(idOf(22), 121, '“Nobody ever looked,” said Dana Whitlock', ['quote']),
    ...marked(idOf(31), 122, 'who runs the ferry', ['opinion']),
    ...marked(idOf(31), 123, 'words that are gone by now', ['fact']),
    ...marked(AGREED_SET, 124, 'Two bearings', ['statistic']),
  ],
};

function countingOf(whose: Whose): Counting {
  return { ...OWN_ALONE, whose, others, agreedSet: AGREED_SET };
}

function compared(whose: Whose) {
  const [article] = compareCase(caseOf(shared, ledger), countingOf(whose)).articles;
  if (!article) throw new Error('no article');
  const words = article.passages.map(
    ({ start, end, tags }) => `${article.text.text.slice(start, end)} ${tags.join('+')}`,
  );
  return { article, words };
}

describe('whose passages count', () => {
  test.each<[Whose, string[]]>([
    ['mine', ['Two bearings were cracked. fact', '“Nobody ever looked,” quote+opinion']],
    [byAuthors([BEN.id]), ['bearings were cracked. fact', '“Nobody ever looked,” said Dana Whitlock quote']],
    [byAuthors([CEM.id]), ['who runs the ferry opinion']],
    [
      byAuthors([BEN.id, CEM.id]),
      ['bearings were cracked. fact', '“Nobody ever looked,” said Dana Whitlock quote', 'who runs the ferry opinion'],
    ],
    [
      byAuthors([CEM.id, READER]),
      ['Two bearings were cracked. fact', '“Nobody ever looked,” quote+opinion', 'who runs the ferry opinion'],
    ],
    ['agreed', ['bearings were cracked. fact', '“Nobody ever looked,” quote']],
    ['settled', ['Two bearings statistic']],
  ])('%s', (whose, words) => {
    expect(compared(whose).words).toEqual(words);
    expect(compared(whose).article.counted).toBe(words.length);
  });

  test('everybody’s, of which each word is counted once', () => {
    const { words, article } = compared('everybody');
    expect(words).toHaveLength(5);
    expect(article.mix.tags.find(({ tag }) => tag === 'fact')).toMatchObject({ words: 4, passages: 2 });
    expect(article).toMatchObject({ lost: [idOf(123)], foreign: [idOf(123)] });
  });

  test('each passage knows who marked it', () => {
    expect(compared('everybody').article.passages.map(({ by }) => by)).toEqual([
      [READER],
      [BEN.id],
      [BEN.id],
      [READER],
      [CEM.id],
    ]);
    expect(compared('agreed').article.passages.map(({ by }) => by)).toEqual([
      [BEN.id, READER],
      [BEN.id, READER],
    ]);
    expect(compared('settled').article.passages.map(({ by }) => by)).toEqual([[]]);
  });

  test('what was settled is nobody’s own: no page knows it', () => {
    const { passages, own } = compared('settled').article;
    expect(passages.map(({ isOwn }) => isOwn)).toEqual([false]);
    expect(own).toHaveLength(2);
  });

  test('what the reader confirmed rests on the reader’s own passages, whoever’s are counted', () => {
    const articles = compareCase(caseOf(shared, ledger), countingOf(byAuthors([CEM.id]))).articles;
    const fact = { id: idOf(50), statement: 'Bearings cracked.', tellings: [idOf(111)], passages: [], notToldIn: [] };
    const [row] = caseCoverer()(articles, [fact]).rows;
    expect(row?.tellings).toEqual([{ annotation: idOf(111), article: idOf(100), start: 27, end: 53 }]);
  });
});

describe('the choice', () => {
  function head(whose: Whose, from = others) {
    const onChooseAuthors = vi.fn();
    const onShowPlaces = vi.fn();
    const onShow = vi.fn();
    const actions = {
      onShow,
      onShowPlaces,
      onExport: vi.fn(async () => 'Case.zip'),
      onCount: vi.fn(),
      onChooseAuthors,
    };
    const counting = { ...countingOf(whose), others: from, agreedSet: undefined };
    const { host } = render(createElement(Comparison, { contents: caseOf(shared, ledger), counting, ...actions }));
    return { host, onChooseAuthors, onShow, onShowPlaces, select: host.querySelector('select') };
  }

  test('is not offered while nobody else annotated', () => {
    expect(choicesOf({ others: new Map() })).toEqual(['mine']);
    expect(choicesOf({ others, agreedSet: AGREED_SET }).at(-1)).toBe('settled');
    const { host } = head('mine', new Map());
    expect([...host.querySelectorAll('.comparison-head select')].map(nameOf)).toEqual(['The machine’s proposals']);
    expect(host.querySelector('.counted')?.textContent).toContain('my annotations');
  });

  test('names each author once', () => {
    const { select, onChooseAuthors } = head('mine');
    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
      'my annotations',
      'Ben’s annotations',
      'Cem’s annotations',
      'everybody’s annotations',
      'what two authors or more agree on',
    ]);
    act(() => {
      if (!select) return;
      select.value = byAuthors([BEN.id]);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onChooseAuthors.mock.calls).toEqual([[byAuthors([BEN.id])]]);
  });

  test('several authors are ticked, and somebody must stay', () => {
    const { host, onChooseAuthors } = head(byAuthors([BEN.id]));
    const boxes = [...host.querySelectorAll<HTMLInputElement>('.several-authors input')];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
    act(() => boxes[0]?.click());
    expect(onChooseAuthors.mock.calls).toEqual([[byAuthors([READER, BEN.id])]]);
  });

  test('several are one of the choices while they count, and all are ticked where everybody counts', () => {
    const { select } = head(byAuthors([CEM.id, READER]));
    expect(select?.selectedOptions[0]?.text).toBe('Cem’s and my annotations');
    const { host, onChooseAuthors } = head('everybody');
    const boxes = [...host.querySelectorAll<HTMLInputElement>('.several-authors input')];
    expect(boxes.every(({ checked }) => checked)).toBe(true);
    act(() => boxes[0]?.click());
    expect(onChooseAuthors.mock.calls).toEqual([[byAuthors([BEN.id, CEM.id])]]);
  });

  test('several are not offered beside one other author: they would be everybody', () => {
    const { host } = head('mine', new Map([[idOf(21), BEN]]));
    expect(host.querySelector('.several-authors')).toBeNull();
  });

  test('figures of others’ passages open the words, since no page knows those passages', () => {
    const { host, onShow, onShowPlaces } = head('agreed');
    press(host, 'Fact 15 % of The Harbour Post, 1 passage');
    expect(onShow).not.toHaveBeenCalled();
    expect(onShowPlaces.mock.calls).toEqual([
      [idOf(100), { revision: idOf(101), stretches: [{ start: 31, end: 53 }] }],
    ]);
  });

  test.each<[Whose, string]>([
    ['mine', 'the reader’s annotations, no proposals of the machine'],
    [byAuthors([BEN.id]), 'the annotations of Ben, no proposals of the machine'],
    [byAuthors([BEN.id, READER]), 'the annotations of the reader and Ben, no proposals of the machine'],
    ['everybody', 'the annotations of the reader, Ben and Cem, no proposals of the machine'],
    ['agreed', 'what at least two of the reader, Ben and Cem marked alike, no proposals of the machine'],
    ['settled', 'the agreed set, settled from the annotations of the reader, Ben and Cem, no proposals of the machine'],
  ])('of %s is said in what is saved', (whose, words) => {
    expect(sayCounted(countingOf(whose))).toBe(words);
  });
});

describe('a choice that was kept', () => {
  const from = { others, agreedSet: AGREED_SET };

  test.each<Whose>(['mine', 'everybody', 'agreed', 'settled', byAuthors([BEN.id]), byAuthors([READER, CEM.id])])(
    '%s is read from an address as it was written, and holds',
    (whose) => {
      expect(readWhose(writeWhose(whose))).toBe(whose);
      expect(knownWhose(whose, from)).toBe(whose);
    },
  );

  test('holds as far as its authors are there', () => {
    const gone = idOf(99);
    expect(knownWhose(byAuthors([gone, CEM.id]), from)).toBe(byAuthors([CEM.id]));
    expect(knownWhose(byAuthors([gone, READER]), from)).toBe('mine');
    expect(knownWhose(byAuthors([gone]), from)).toBe('mine');
    expect(knownWhose('everybody', { others: new Map() })).toBe('mine');
    expect(knownWhose('settled', { others })).toBe('mine');
    expect(knownWhose(readWhose('nonsense,'), from)).toBe('mine');
  });
});
