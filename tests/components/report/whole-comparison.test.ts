import { expect, test } from 'vitest';
import { figureTables } from '../../../components/report/figure-tables.ts';
import { caseOf, ledger, post, story } from '../compare/long-bridge.ts';
import { toSave } from './to-save.ts';

type Articles = Parameters<typeof caseOf>;

/** A table by its title: its rows' heads with what stands in the cells. */
function tableOf(title: string, ...articles: Articles) {
  const table = figureTables(toSave(caseOf(...articles))).find((each) => each.title === title);
  return { ...table, answers: Object.fromEntries(table?.rows.map(({ head, cells }) => [head, cells]) ?? []) };
}

function textsIn(title: string, head: string, ...articles: Articles) {
  return tableOf(title, ...articles).answers[head]?.map((cell) => cell?.text);
}

test('headlines and leads stand beside each other', () => {
  expect(textsIn('How each begins', 'Headline', post, ledger)).toEqual([
    'Council shuts Long Bridge',
    '‘Nobody looked’',
  ]);
  expect(textsIn('How each begins', 'Lead', post, ledger)?.[1]).toBe('Commuters woke to chaos.');
});

test('what was written long before all others is said to be', () => {
  const early = story({
    id: 900,
    outlet: 'The Gauge',
    published: '2025-06-02',
    blocks: [{ kind: 'paragraph', text: 'A.' }],
  });
  expect(tableOf('When was each written', post, early, ledger).note).toMatch(
    /^The Gauge was written 285 days before all others\./u,
  );
  expect(tableOf('When was each written', post, ledger).note).toBeUndefined();
});

test('each speaker’s first words have their place, as each tag’s have', () => {
  expect(textsIn('What comes first', 'Fact', post, ledger)).toEqual([
    'after 4 words (20\u00a0%), in the lead',
    undefined,
  ]);
  expect(textsIn('What comes first', 'Dana Whitlock', post, ledger)).toEqual([
    'after 8 words (40\u00a0%), in the lead',
    'after 6 words (33\u00a0%), in the first third',
  ]);
});

test('what one alone tells and what it leaves out is listed by outlet', () => {
  const comparison = toSave(caseOf(post, ledger));
  const fact = post.annotations.find(({ tags }) => tags.includes('fact'));
  if (!fact) throw new Error('no fact');
  const lone = [{ key: 'a', annotation: fact.id, article: post.article.id, start: 26, end: 53 }];
  const table = figureTables({ ...comparison, facts: [], lone }).find(({ title }) =>
    title.startsWith('What each alone'),
  );
  expect(table?.rows.map(({ head, cells }) => [head, cells.map((cell) => cell?.text)])).toEqual([
    ['Told only here', ['“Two bearings were cracked.”', undefined]],
  ]);
});

test('a word that sets an outlet apart has its counts and z as numbers; too little text says so', () => {
  const told = (id: number, outlet: string, word: string) => {
    const text = Array.from({ length: 130 }, (_, at) => `the bridge ${at % 10 === 0 ? word : 'was'} shut.`).join(' ');
    return story({ id, outlet, blocks: [{ kind: 'paragraph', text }] });
  };
  const title = 'Which words set an outlet apart';
  const { answers } = tableOf(title, told(700, 'The Harbour Post', 'hastily'), told(800, 'Daily Ledger', 'suddenly'));
  expect(answers['hastily']?.[0]).toMatchObject({ numbers: { count: 13, count_elsewhere: 0 } });
  expect(answers['hastily']?.[0]?.numbers?.['z']).toBeGreaterThan(1.96);
  expect(answers['hastily']?.[0]?.text).toMatch(/^13 here, 0 elsewhere, z \d\.\d$/u);
  expect(answers['hastily']?.[1]).toBeNull();
  expect(textsIn(title, 'Too little text', post, ledger)).toEqual(['too short to say', 'too short to say']);
});
