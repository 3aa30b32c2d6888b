import { expect, test } from 'vitest';
import { proposeVoiceMerges } from '../../../analysis/voices/merged-voices.ts';
import { voices } from '../../../analysis/voices/voices.ts';
import { readArticle } from '../wordings/invented-case.ts';

/** Each article as its text and the speakers that its quotes name. */
function proposed(
  articles: readonly (readonly [text: string, ...speakers: string[]])[],
  confirmed: Parameters<typeof proposeVoiceMerges>[1] = [],
) {
  const spoken = articles.map(([text, ...speakers], index) => ({ prepared: readArticle(`${index}`, text), speakers }));
  return proposeVoiceMerges(spoken, confirmed);
}

test('spellings of one speaker across the articles, under the fullest name, with the reason', () => {
  const merges = proposed([
    ['Governor Ana Brock left.', 'Governor Ana Brock'],
    ['“No,” said Ms. Brock.', 'Ms. Brock'],
    ['Ana Brock slept. The governor woke.', 'Ana Brock', 'the governor'],
  ]);
  expect(merges).toEqual([
    {
      name: 'Ana Brock',
      spellings: ['Governor Ana Brock', 'Ms. Brock', 'Ana Brock', 'the governor'],
      reason: 'the articles call Ana Brock so',
    },
  ]);
});

test('a spelling that stands in no article goes by its name', () => {
  const [merge] = proposed([
    ['Ana Brock left.', 'Ana Brock'],
    ['The ferry left.', 'Gov. Brock'],
  ]);
  expect(merge?.spellings).toEqual(['Ana Brock', 'Gov. Brock']);
});

test('two people of one surname are never one', () => {
  const merges = proposed([
    ['Ana Brock left. John Brock stayed.', 'Ana Brock', 'John Brock'],
    ['Nobody asked Brock.', 'Brock'],
  ]);
  expect(merges).toEqual([]);
});

test('a surname is whoever its own article names in full', () => {
  const merges = proposed([
    ['Ana Brock left.', 'Ana Brock'],
    ['John Brock stayed. Brock slept.', 'John Brock', 'Brock'],
  ]);
  expect(merges.map(({ spellings }) => spellings)).toEqual([['John Brock', 'Brock']]);
});

test('a spelling that means another speaker elsewhere is left alone', () => {
  const merges = proposed([
    ['Mayor Ana Brock left. The mayor slept.', 'Ana Brock', 'the mayor'],
    ['Mayor John Lund left. The mayor slept.', 'John Lund', 'the mayor'],
  ]);
  expect(merges).toEqual([]);
});

test('unnamed speakers that are described alike, and documents of which a case has one', () => {
  const merges = proposed([
    ['The ferry left.', 'a hospital spokesman', 'the lawsuit', 'officials'],
    ['The ferry left.', 'a spokesman for the hospital', 'the suit', 'the officials'],
  ]);
  expect(merges.map(({ spellings }) => spellings)).toEqual([
    ['a hospital spokesman', 'a spokesman for the hospital'],
    ['the lawsuit', 'the suit'],
  ]);
});

test('what a person confirmed takes in new spellings, and two of these are never proposed as one', () => {
  const articles = [
    ['Ana Brock left.', 'Ana Brock'],
    ['Ms. Brock left.', 'Ms. Brock'],
  ] as const;
  const one = [{ name: 'The governor', spellings: ['Ana Brock'] }];
  expect(proposed(articles, one)).toMatchObject([{ name: 'The governor', spellings: ['Ana Brock', 'Ms. Brock'] }]);
  expect(proposed(articles, [...one, { name: 'Ms. Brock', spellings: [] }])).toEqual([]);
});

test('nothing is proposed again that is confirmed already', () => {
  const articles = [
    ['Ana Brock left.', 'Ana Brock'],
    ['Ms. Brock left.', 'Ms. Brock'],
  ] as const;
  expect(proposed(articles, [{ name: 'Ana Brock', spellings: ['Ms. Brock'] }])).toEqual([]);
});

test('confirmed spellings are one voice, under the name the person chose', () => {
  const words = [{ start: 0, end: 3 }];
  const quote = (id: string, ...speakers: string[]) => ({
    id,
    start: 0,
    end: 3,
    tags: ['quote' as const],
    fields: { speakers },
  });
  const rows = voices(
    [
      { words, passages: [quote('a', 'ms.  brock'), quote('b', 'Lund')] },
      { words, passages: [quote('c', 'Governor Ana Brock', 'Ms. Brock')] },
    ],
    [{ name: 'Ana Brock', spellings: ['Ms. Brock', 'Governor Ana Brock'] }],
  );
  expect(rows.map(({ name, cells }) => [name, cells.map(({ passages }) => passages)])).toEqual([
    ['Ana Brock', [1, 1]],
    ['Lund', [1, 0]],
  ]);
});

test('a calling that opens a sentence is no part of the name that stands in full elsewhere', () => {
  const merges = proposed([
    ['Ana Brock left the ward.', 'Ana Brock'],
    ['Carer Ana Brock was late.', 'Carer Ana Brock'],
  ]);
  expect(merges.map(({ name, spellings }) => [name, spellings])).toEqual([
    ['Ana Brock', ['Ana Brock', 'Carer Ana Brock']],
  ]);
});
