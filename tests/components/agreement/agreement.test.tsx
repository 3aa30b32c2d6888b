// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Agreement } from '../../../components/agreement/Agreement.tsx';
import { codedCase, type CodedArticle, type CodedCase } from '../../../components/agreement/coded-case.ts';
import { coderAgreements } from '../../../components/agreement/figures/coder-agreement.ts';
import { DisagreementMap } from '../../../components/agreement/map/DisagreementMap.tsx';
import { offersOf, type Disputed } from '../../../components/agreement/settling/offers.ts';
import { sayCoders } from '../../../components/agreement/map/say-markings.ts';
import type { Settle } from '../../../components/agreement/settling/use-settling.ts';
import { textParts } from '../../../components/marked-text/text-parts.ts';
import { judgedPassages } from '../../../analysis/agreement/judged-passages.ts';
import type { Author } from '../../../model/author.ts';
import type { CaseOfAll } from '../../../model/case-contents.ts';
import type { Settlement } from '../../../model/settlement.ts';
import type { Tag } from '../../../model/tag.ts';
import { idOf } from '../../model/examples.ts';
import { caseOf, post, story } from '../compare/long-bridge.ts';
import { press, render } from '../compare/render.ts';

const ANA: Author = { id: idOf(10), name: 'Ana', created: 0 };
const BEN: Author = { id: idOf(20), name: 'Ben', created: 0 };
const OWN_SET = post.annotations[0]?.set ?? '';

function marked(set: string, id: number, words: string, tags: Tag[]) {
  const { blocks = [] } = post.revisions.at(-1) ?? {};
  const { annotations } = story({ id: 100, blocks, passages: [{ id, words, tags }] });
  return annotations.map((annotation) => ({ ...annotation, set }));
}

function twoCoders(): CaseOfAll {
  const annotations = [
    ...post.annotations,
    ...marked(idOf(21), 120, 'bearings were cracked.', ['fact']),
    ...marked(idOf(21), 121, '“Nobody ever looked,”', ['quote']),
    ...marked(idOf(21), 122, 'words that are gone by now', ['fact']),
  ];
  const authorOf = new Map([
    [OWN_SET, ANA],
    [idOf(21), BEN],
  ]);
  return { ...caseOf({ ...post, annotations }), authorOf, others: new Map([[idOf(21), BEN]]) };
}

function firstArticle(): CodedArticle {
  const [article] = codedCase(twoCoders()).articles;
  if (!article) throw new Error('no article');
  return article;
}

test('everybody who annotated is a coder, by name, on the latest text; what it lost is counted', () => {
  const { coders, articles } = codedCase(twoCoders());
  expect(coders.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  expect(articles[0]).toMatchObject({ lost: 1, coders: [{ length: 2 }, { length: 2 }] });
});

test('where no article was annotated by two, it is said where others’ work comes in', () => {
  const contents = twoCoders();
  const articles = contents.articles.map((each) => ({ ...each, annotations: each.annotations.slice(0, 2) }));
  const { host } = render(
    <Agreement
      contents={{ ...contents, articles }}
      caseAddress="#/case"
      projectsAddress="#/projects"
      exchangeAddress="#/exchange"
      onGive={null}
      onLeaveOut={() => undefined}
    />,
  );
  const links = [...host.querySelectorAll('.agreement-nothing a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/projects', '#/exchange']);
  expect(host.querySelector('table')).toBeNull();
});

test('who marked nothing in an article did not code it', () => {
  const contents = twoCoders();
  const articles = contents.articles.map((each) => ({ ...each, annotations: each.annotations.slice(0, 2) }));
  expect(codedCase({ ...contents, articles }).articles[0]?.coders[1]).toBeNull();
});

test('who agrees least with the others comes first, with each of them', () => {
  const tally = (overlapping: number) => ({ passages: 10, exact: 0, overlapping });
  const found = coderAgreements([
    { one: 0, other: 1, tally: tally(5) },
    { one: 0, other: 2, tally: tally(1) },
    { one: 1, other: 2, tally: tally(2) },
  ]);
  expect(found.map(({ coder, mean }) => [coder, Number(mean.toFixed(2))])).toEqual([
    [2, 0.3],
    [0, 0.6],
    [1, 0.7],
  ]);
  expect(found[0]?.pairs.map(({ other }) => other)).toEqual([0, 1]);
});

test('a block is cut where passages begin and end, and loses no word', () => {
  const article = firstArticle();
  const passages = judgedPassages(article);
  const block = { start: 0, end: article.text.length };
  const parts = textParts(article.text, block, passages);
  expect(parts.map(({ text }) => text).join('')).toBe(article.text);
  expect(parts.filter(({ passages: [place] }) => place !== undefined).length).toBeGreaterThan(1);
});

describe('the map', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn<() => void>();
  });

  function map(
    settlements: Settlement[] = [],
    agreed: CodedArticle['agreed'] = [],
    conflicts: CodedCase['conflicts'] = [],
  ) {
    const onSettle = vi.fn<Settle>();
    const shown = (now: Settlement[]) => (
      <DisagreementMap
        article={{ ...firstArticle(), agreed }}
        coders={[ANA, BEN]}
        known={{ settlements: now, conflicts }}
        onSettle={onSettle}
      />
    );
    const { host, again } = render(shown(settlements));
    const listed = () => [...host.querySelectorAll<HTMLElement>('.disputed > button')];
    const key = (name: string) =>
      act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
    return { host, onSettle, listed, key, settled: (now: Settlement[]) => again(shown(now)) };
  }

  const idsOf = ({ markings }: Disputed) => markings.map(({ annotation, modified }) => ({ annotation, modified }));
  const passages = () => judgedPassages(firstArticle());
  const worst = () => passages().toSorted((one, other) => one.agreement - other.agreement)[0] as Disputed;
  const settlementOf = (passage: Disputed, ...agreed: string[]): Settlement => ({
    id: idOf(600),
    from: idsOf(passage),
    passages: agreed,
    settled: 1,
  });

  test('what several people settled otherwise than each other is open, and says how each did', () => {
    const contested = {
      annotations: new Set(idsOf(worst()).map(({ annotation }) => annotation)),
      says: 'Ana: Quote; Cem: no passage',
    };
    const { host, listed } = map([], [], [contested]);
    const select = host.querySelector('select');
    act(() => {
      if (select) select.value = 'contested';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(listed()).toHaveLength(1);
    expect(listed()[0]?.textContent).toContain('Settled otherwise by each: Ana: Quote; Cem: no passage.');
    expect(host.querySelector('[role="status"]')?.textContent).toMatch(/· 0 of/u);
  });

  test('lists where coders differ, says how, and opens what each marked', () => {
    const { host, listed } = map();
    expect(listed().map((button) => button.textContent)).toEqual([
      '“Nobody ever looked,”0.50 2 of 2 marked it, other tags',
      expect.stringMatching(/cracked\.0\.\d\d 2 of 2 marked it, other boundaries/u) as string,
    ]);
    act(() => listed()[0]?.click());
    expect([...host.querySelectorAll('.markings li')].map((item) => item.textContent?.trim())).toEqual([
      'Ana: Quote, Opinion Take what Ana marked',
      'Ben: Quote Take what Ben marked',
    ]);
    expect(host.querySelector('.mapped-text [aria-current]')?.textContent).toBe('“Nobody ever looked,”');
  });

  test('a coder’s marking is taken as it is, with what all marked of the passage; then comes the next', () => {
    const { host, onSettle, listed } = map();
    act(() => listed()[0]?.click());
    press(host, 'Take what Ben marked');
    expect(onSettle.mock.calls).toMatchObject([
      [[{ from: idsOf(worst()), passages: [{ like: idOf(121), tags: ['quote'] }] }]],
    ]);
    expect(listed()[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(listed()[1]);
  });

  test('by key: a digit takes a marking, 0 none, the arrows go on', () => {
    const { onSettle, listed, key } = map();
    act(() => listed()[0]?.click());
    key('ArrowDown');
    expect(listed()[1]?.getAttribute('aria-expanded')).toBe('true');
    key('9');
    expect(onSettle).not.toHaveBeenCalled();
    key('1');
    key('0');
    expect(onSettle.mock.calls.map(([decisions]) => decisions[0]?.passages.length)).toEqual([1, 0]);
  });

  test('boundaries and tags are put together of those that coders gave', () => {
    const { host, onSettle, listed } = map();
    act(() => listed()[1]?.click());
    const [from] = host.querySelectorAll<HTMLSelectElement>('.settle-otherwise select');
    expect(from?.options).toHaveLength(2);
    act(() => {
      if (from) from.value = from.options[1]?.value ?? '';
      from?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(host.querySelector('.settle-otherwise form')?.textContent).toContain('as Ben gave them');
    press(host, 'Settle so');
    expect(onSettle.mock.calls[0]?.[0]).toMatchObject([{ passages: [{ like: idOf(120), tags: ['fact'] }] }]);
  });

  test('what is settled says as what, can be opened again, and counts until somebody marks it otherwise', () => {
    const [one] = worst().markings;
    const agreed = [{ ...worst().markings[0], annotation: idOf(700) }] as CodedArticle['agreed'];
    const settlement = settlementOf(worst(), idOf(700));
    const { host, onSettle, listed, settled } = map([settlement], agreed);
    expect(listed()[0]?.textContent).toContain(`✓ Settled as ${one?.coder === 0 ? 'Ana' : 'Ben'} marked it: Quote`);
    expect(host.querySelector('[role="status"]')?.textContent).toContain('1 of 2 settled');
    expect(host.querySelectorAll('.mapped-text [data-settled]')).toHaveLength(1);
    act(() => listed()[0]?.click());
    press(host, 'Open again');
    expect(onSettle.mock.calls).toEqual([[[], [idOf(600)]]]);
    settled([{ ...settlement, from: settlement.from.slice(0, 1) }]);
    expect(listed()[0]?.textContent).toContain('and marked otherwise since');
    expect(host.querySelector('[role="status"]')?.textContent).toContain('0 of 2 settled');
    settled([settlementOf(worst())]);
    expect(listed()[0]?.textContent).toContain('Settled: no passage');
  });
});

test('those who marked alike stand together, the most first; many are counted', () => {
  const at = (coder: number, tags: Tag[]) => ({ coder, start: 0, end: 4, tags, annotation: idOf(coder), modified: 1 });
  const markings = [at(0, ['fact']), at(1, ['opinion']), at(2, ['opinion'])];
  const offers = offersOf({ markings } as unknown as Disputed);
  expect(offers.map(({ coders }) => coders)).toEqual([[1, 2], [0]]);
  const many = Array.from({ length: 60 }, (_, place) => ({ ...ANA, name: `A${place}` }));
  expect(sayCoders([...many.keys()], many)).toBe('A0, A1, A2 and 57 others');
});
