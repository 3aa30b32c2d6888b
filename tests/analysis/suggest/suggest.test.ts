import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../../analysis/suggest/suggest.ts';
import { placeBlocks, textOfBlocks } from '../../../model/article-text.ts';
import type { Block } from '../../../model/article-text.ts';
import { Suggestion } from '../../../model/suggestion.ts';

const GERMAN =
  'Die alte Brücke am Hafen kostet die Stadt in jedem Jahr 1,4 Mio. Euro, und 12,5 % der Summe gehen für Farbe weg. ' +
  'Im Rat hieß es, dass der Umbau 3.200.000 € kosten wird und dass die Hälfte davon aus dem Topf des Landes kommt, ' +
  'wenn die Frist nicht verstreicht.';

function suggestFor(blocks: readonly Block[], language: string | null = 'en') {
  const article = { text: textOfBlocks(blocks), blocks: placeBlocks(blocks), language, outlet: 'Harbour Post' };
  const { suggestions, coverage } = suggest(article);
  return { coverage, suggestions, words: suggestions.map(({ start, end }) => article.text.slice(start, end)) };
}

test('of a language that the rules do not know only what signs show is proposed, and the result says so', () => {
  const { coverage, suggestions, words } = suggestFor([{ kind: 'paragraph', text: GERMAN }], 'de');
  expect(coverage).toBe('language-independent');
  expect(words).toEqual(['12,5 %', '3.200.000 €']);
  expect(suggestions.map(({ fields }) => fields)).toEqual([
    { value: 12.5, unit: '%' },
    { value: 3_200_000, unit: '€' },
  ]);
});

test('of an English article quotations with their speakers, and statistics with their values', () => {
  const text =
    'The harbour board said on Tuesday that the old bridge would be closed to lorries, because engineers had found 12 ' +
    'cracks in its bearings. “We did not see this coming,” said Ann Ode, who heads the board.';
  const { coverage, suggestions, words } = suggestFor([{ kind: 'paragraph', text }]);
  expect(coverage).toBe('all tags');
  const quote = suggestions.find(({ tags }) => tags.includes('quote'));
  const statistic = suggestions.find(({ tags }) => tags.includes('statistic'));
  expect(words).toEqual(expect.arrayContaining(['“We did not see this coming,”', '12 cracks']));
  expect(quote?.fields).toMatchObject({ speakers: ['Ann Ode'], speakerKind: 'named person' });
  expect(statistic?.fields).toMatchObject({ value: 12, unit: 'cracks', approximate: false });
});

test('captions and pull quotes are left to the reader', () => {
  const text = 'The bridge costs $12 a year.';
  expect(suggestFor([{ kind: 'paragraph', text }]).words).not.toEqual([]);
  expect(
    suggestFor([
      { kind: 'caption', text },
      { kind: 'pull quote', text },
    ]).words,
  ).toEqual([]);
});

test('whatever the text: records that hold, within the text, in reading order, no two of the same words', () => {
  const word = fc.constantFrom(
    '“',
    '”',
    '$5',
    '12',
    '%',
    'the',
    'said',
    'Mr',
    'Ode',
    'must',
    '.',
    '—',
    '7-2',
    'two',
    '😀',
  );
  const text = fc.array(word, { minLength: 1 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (paragraphs) => {
      const blocks = paragraphs.map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph }));
      const { suggestions, words } = suggestFor(blocks);
      for (const suggestion of suggestions) Suggestion.parse(suggestion);
      expect(words.every((passage) => passage.trim() !== '')).toBe(true);
      const starts = suggestions.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      expect(new Set(suggestions.map(({ start, end }) => `${start} ${end}`)).size).toBe(suggestions.length);
    }),
  );
});
