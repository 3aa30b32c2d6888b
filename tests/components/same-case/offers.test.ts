import { describe, expect, test } from 'vitest';
import type { LikelyCase } from '../../../analysis/same-case/likeliest-cases.ts';
import { articlesToGroup, offersFor, openGroups } from '../../../components/same-case/offers.ts';
import { article, idOf, longBridgeCase, sameCaseRefusal } from '../../model/examples.ts';

const reasons = { names: ['Dana Whitlock'], words: [], inHeadlines: [], daysApart: 1 };
const likely = (id: string, isLikely = true): LikelyCase => ({
  case: id,
  likeness: isLikely ? 0.5 : 0.2,
  isLikely,
  nearest: idOf(20),
  reasons,
});
const bridge = { ...longBridgeCase, id: idOf(30), name: 'Long Bridge closure' };
const tunnel = { ...longBridgeCase, id: idOf(31), name: 'Tunnel' };
const refusal = (of: string) => ({ ...sameCaseRefusal, case: of });

describe('the cases offered for an article', () => {
  test('are the likeliest first and the others for those who look', () => {
    const offers = offersFor([likely(bridge.id), likely(tunnel.id, false)], [bridge, tunnel], []);
    expect(offers.first?.name).toBe('Long Bridge closure');
    expect(offers.others.map(({ name }) => name)).toEqual(['Tunnel']);
  });

  test('offer none unasked where none is alike enough', () => {
    const offers = offersFor([likely(tunnel.id, false)], [tunnel], []);
    expect(offers.first).toBeNull();
    expect(offers.others).toHaveLength(1);
  });

  test('leave out what was refused and what is gone, and the next comes first', () => {
    const ranked = [likely(bridge.id), likely(idOf(32)), likely(tunnel.id)];
    expect(offersFor(ranked, [bridge, tunnel], [refusal(bridge.id)]).first?.name).toBe('Tunnel');
  });
});

describe('the groups proposed over a library', () => {
  const [a, b, c] = [idOf(40), idOf(41), idOf(42)];
  const group = (...articles: string[]) => ({ articles, reasons });
  const no = (...articles: string[]) => ({ ...sameCaseRefusal, case: null, articles });

  test('are asked for among the articles that are in no case', () => {
    const articles = [c, b, a].map((id) => ({ ...article, id }));
    expect(articlesToGroup(articles, [{ ...bridge, articles: [b] }])).toEqual([a, c]);
  });

  test('are asked for among the last thousand, of very many', () => {
    const articles = Array.from({ length: 1200 }, (_none, number) => ({ ...article, id: idOf(1000 + number) }));
    expect(articlesToGroup(articles, [])).toHaveLength(1000);
    expect(articlesToGroup(articles, []).at(-1)).toBe(idOf(2199));
  });

  test('have several articles, the largest first', () => {
    const d = idOf(43);
    const e = idOf(44);
    const groups = openGroups([group(a), group(b, c), group(a, d, e)], [a, b, c, d, e], []);
    expect(groups.map(({ articles }) => articles.length)).toEqual([3, 2]);
  });

  test.each([
    ['itself', [a, b], 0],
    ['a larger group with all of it', [a, b, c], 0],
    ['a part of it', [a], 1],
  ])('are gone when %s was refused', (_what, refused, left) => {
    expect(openGroups([group(a, b)], [a, b, c], [no(...refused)])).toHaveLength(left);
  });

  test('are gone once one of their articles is in a case', () => {
    expect(openGroups([group(a, b)], [a], [])).toEqual([]);
  });
});
