import { expect, test } from 'vitest';
import { compareCase } from '../../../components/compare/compared-case.ts';
import { caseCoverer } from '../../../components/coverage/case-coverage.ts';
import { caseOf, story } from '../compare/long-bridge.ts';

const EVENTS = `
  mayor|closed the long bridge   harbour|lost forty cranes   school|hired nine teachers   museum|sold a painting
  hospital|opened another ward   brewery|doubled its output  library|banned old radios    airport|moved one runway
  theatre|cancelled three plays  bakery|won a gold medal     station|flooded at midnight  orchard|burned for days
  glacier|shrank by a mile
`
  .trim()
  .split(/\s{2,}/u)
  .map((event) => `The ${event.replace('|', ' suddenly ')} on Thursday.`);

const ALONE = 'A trucker from Milford slept beside the empty quarry.';

/** Both outlets tell of all events; the first of one more. */
const { articles } = compareCase(
  caseOf(
    ...[[...EVENTS, ALONE], EVENTS].map((texts, at) =>
      story({
        id: 100 * (at + 1),
        outlet: `Outlet ${at}`,
        blocks: texts.map((text) => ({ kind: 'paragraph', text })),
        passages: texts.map((words, place) => ({ id: 100 * (at + 1) + 10 + place, words, tags: ['fact'] })),
      }),
    ),
  ),
);

test('the surest proposals are the first of all, the others are counted, and what one tells alone is the same', () => {
  const [all, surest] = [caseCoverer()(articles, [], 'all'), caseCoverer()(articles, [], 'surest')];
  expect(all.rows).toHaveLength(EVENTS.length);
  expect(all.left).toBe(0);
  expect(surest.rows).toEqual(all.rows.slice(0, 10));
  expect(surest.left).toBe(EVENTS.length - 10);
  expect(surest.lone).toEqual(all.lone);
  expect(all.lone.map(({ article, start, end }) => [article, end - start])).toEqual([
    [articles[0]?.article.id, ALONE.length],
  ]);
});

test('confirmed facts are all there, besides as many proposals', () => {
  const facts = EVENTS.slice(0, 2).map((statement, at) => {
    return { id: `fact ${at}`, statement, tellings: [], passages: [], notToldIn: [] };
  });
  const { rows, left } = caseCoverer()(articles, facts, 'surest');
  expect(rows.map(({ confirmed }) => confirmed !== null)).toEqual([
    true,
    true,
    ...Array.from({ length: 10 }, () => false),
  ]);
  expect(left).toBe(EVENTS.length - facts.length - 10);
});

test('asked again and again, it says what it would say at once', () => {
  const cover = caseCoverer();
  const [first, ...rest] = articles;
  if (!first) throw new Error('the example has no article');
  const untagged = { ...first, passages: first.passages.slice(3) };
  for (const compared of [articles, [untagged, ...rest], articles]) {
    expect(cover(compared, [], 'surest')).toEqual(caseCoverer()(compared, [], 'surest'));
  }
});
