import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../../../analysis/suggest/suggest.ts';
import { placeBlocks, textOfBlocks } from '../../../../model/article-text.ts';

/** Opinions and facts of paragraphs in the Harbour Post, with the words they stand on. */
function read(...paragraphs: string[]) {
  const written = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const text = textOfBlocks(written);
  const article = { text, blocks: placeBlocks(written), language: 'en', outlet: 'Harbour Post' };
  return suggest(article)
    .suggestions.filter(({ tags }) => tags.includes('opinion') || tags.includes('fact'))
    .map(({ start, end, tags, fields, reason }) => ({ words: text.slice(start, end), tags, fields, reason }));
}

test.each([
  'Since May, 14 states have adopted ferry laws of their own.',
  'Harbour rules state that pilots must neither help nor hinder the inspectors.',
  'Town rules say crews must not hinder the inspectors at the quay.',
  'The council voted on Tuesday to sell the ferry.',
])('a fact in the outlet’s own voice or a rule’s, whole: %s', (text) => {
  expect(read(text)).toMatchObject([{ words: text, tags: ['fact'] }]);
});

test.each([
  'The council’s plan is a reckless attempt to save a doomed bridge.',
  'Clearly, the board has failed.',
  'I think the council lost its way.',
  'Who would ever pay for such a bridge?',
  'We must not let the board sell our harbour.',
])('an opinion, held by the outlet: %s', (text) => {
  expect(read(text)).toMatchObject([{ words: text, tags: ['opinion'], fields: { holder: 'Harbour Post' } }]);
});

test('a source’s view is the clause that it says, and the reason tells why', () => {
  expect(read('Ana Brock, a welder, believes that the harbour board has it in for her crew.')).toMatchObject([
    {
      words: 'the harbour board has it in for her crew.',
      tags: ['opinion'],
      fields: { holder: 'Ana Brock' },
      reason: 'turn of phrase ‘has it in for’, reported with ‘believes’',
    },
  ]);
});

test('what a source states is a fact that it vouches for, by the fullest name', () => {
  const [, fact] = read('Tom Ode, the mayor, met the board.', 'He said the council had bought the ferry in 2019.');
  expect(fact).toMatchObject({ tags: ['fact'], fields: { basis: 'attributed', source: 'Tom Ode' } });
});

test.each([
  ['The sailors of Northfield said the ferry left in May.', 'The sailors of Northfield'],
  ['Tom Ode of the harbour board said the ferry left in May.', 'Tom Ode'],
  ['Captains who know the ferry said it left in May.', 'Captains'],
  ['Ana Brock said in a statement that the ferry left in May.', 'Ana Brock'],
])('the source is whom the subject names, not a name within it: %s', (text, source) => {
  expect(read(text)).toMatchObject([{ tags: ['fact'], fields: { source } }]);
});

test.each([
  ['The mayor called for the bridge to be closed.', { basis: 'asserted', holder: 'The mayor' }],
  [
    'The complaint, filed by Ana Brock in May, accused the council of hiding the survey.',
    { basis: 'alleged', source: 'The complaint', holder: 'The complaint' },
  ],
  ['Workers urged the council to keep the ferry, saying the sale would ruin the town.', { holder: 'Workers' }],
])('a reported demand or judgement is a fact and an opinion: %s', (text, fields) => {
  const [both, ...rest] = read(text);
  expect(both).toMatchObject({ words: text, fields });
  expect(both?.tags.toSorted()).toEqual(['fact', 'opinion']);
  expect(rest).toEqual([]);
});

test.each([
  ['She is accused of moving the ferry without a licence.', 'alleged'],
  ['Tom Ode alleged that the board had hidden the survey.', 'alleged'],
  ['Prosecutors said the board had hidden the survey.', 'alleged'],
  ['The port claims the ferry arrived on time.', 'attributed'],
  ['The board reportedly hid the survey.', 'attributed'],
  ['The board hid the survey.', 'asserted'],
])('basis: %s', (text, basis) => {
  expect(read(text)).toMatchObject([{ tags: ['fact'], fields: { basis } }]);
});

test('a clause that judges is cut out of a sentence of fact', () => {
  expect(read('The council sold the ferry in March, but the sale was a shameful farce.')).toMatchObject([
    { words: 'The council sold the ferry in March', tags: ['fact'] },
    { words: 'but the sale was a shameful farce.', tags: ['opinion'], fields: { holder: 'Harbour Post' } },
  ]);
  expect(read('The council sold the ferry on Monday, which was a foolish thing to do.')).toMatchObject([
    { words: 'The council sold the ferry on Monday', tags: ['fact'] },
    { words: 'which was a foolish thing to do.', tags: ['opinion'] },
  ]);
});

test('a relative clause of fact beside a source’s view', () => {
  expect(read('The chairwoman, who has led it since 2010, said the sale was wise and necessary.')).toMatchObject([
    { words: 'who has led it since 2010', tags: ['fact'], fields: { basis: 'asserted' } },
    { words: 'the sale was wise and necessary.', tags: ['opinion'] },
  ]);
});

test('a quotation that judges carries both tags with its marks, and its frame none', () => {
  expect(read('“This is a shameful decision,” Ana Brock told the Ledger.')).toMatchObject([
    { words: '“This is a shameful decision,”', tags: ['quote', 'opinion'], fields: { holder: 'Ana Brock' } },
  ]);
});

test('a vow is a quotation only', () => {
  expect(read('“We will fight this in every court,” said Ana Brock, the ferry’s lawyer.')).toEqual([]);
});

test('facts within speech that judges are passages of their own, without the quotation’s marks', () => {
  const found = read(
    '“The board sold the old ferry in March 2019 for two million pounds. It is a disgrace that nobody asked,” said Ana Brock.',
  );
  expect(found).toMatchObject([
    { tags: ['quote', 'opinion'] },
    {
      words: 'The board sold the old ferry in March 2019 for two million pounds.',
      tags: ['fact'],
      fields: { basis: 'attributed', source: 'Ana Brock' },
    },
  ]);
});

test('datelines are none of the fact; links to other stories, rows and titles in the text state nothing', () => {
  expect(read('NORTHFIELD — The council sold the ferry.')).toMatchObject([{ words: 'The council sold the ferry.' }]);
  expect(read('(RELATED: Board sells ferry to the town)')).toEqual([]);
  expect(read('Ferries by port and year')).toEqual([]);
});

test('passages stand within the text and begin and end with words, whatever is written', () => {
  const piece = fc.constantFrom(
    'The mayor',
    'said',
    '“',
    '”',
    ',',
    'that',
    'must',
    'who',
    'a farce',
    'accused',
    '—',
    '.',
    '?',
    'Ana Brock',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
      for (const { words } of read(pieces.join(' '))) expect(words).toMatch(/\p{L}/u);
    }),
  );
});
