import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../../../analysis/suggest/quotes/quotes.ts';
import { type Block, placeBlocks, textOfBlocks } from '../../../../model/article-text.ts';

function quoted(blocks: readonly (string | Block)[], language: string | null = 'en'): string[] {
  const all = blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : block));
  const text = textOfBlocks(all);
  return quotesIn({ text, blocks: placeBlocks(all), language }).map(({ start, end }) => text.slice(start, end));
}

/** A paragraph in which ⟦ ⟧ enclose what is to be found: what is found, and what is expected. */
function foundIn(marked: string, language: string | null = 'en') {
  return {
    found: quoted([marked.replaceAll(/[⟦⟧]/gu, '')], language),
    expected: [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, words]) => words),
  };
}

describe('marks of every typography', () => {
  test.each([
    '⟦“The bridge is shut,”⟧ Ana Brock said.',
    '⟦"The bridge is shut,"⟧ Ana Brock said.',
    '⟦‘The drivers’ money isn’t ours,’⟧ Ana Brock said.',
    "⟦'The drivers' money isn't ours,'⟧ Ana Brock said.",
    "⟦''The bridge is shut,''⟧ Ana Brock said.",
    "⟦``The bridge is shut,''⟧ Ana Brock said.",
    '⟦“It’s shut,”⟧ she said, ⟦“and it stays shut.”⟧ Then she left.',
    'The mayor called it ⟦“very troubling”⟧.',
    '⟦“He told us ‘never again’ and left,”⟧ Ana Brock said.',
    '⟦‘He told us “never again” and left,’⟧ Ana Brock said.',
    '⟦”The bridge is shut,”⟧ Ana Brock said.',
    '⟦“The bridge is shut,“⟧ Ana Brock said.',
    '⟦“It is shut,”⟧ Ana Brock said.⟦”It stays shut.”⟧',
    'She said the ’90s were over and ⟦‘that was that’⟧.',
  ])('%s', (marked) => {
    const { found, expected } = foundIn(marked);
    expect(found).toEqual(expected);
  });
});

test.each([
  ['de', '⟦„Die Brücke ist zu“⟧, sagte Anna Brock.'],
  ['de', '⟦»Die Brücke ist zu«⟧, sagte Anna Brock.'],
  ['fr', '⟦« Le pont est fermé depuis lundi »⟧, a dit Anne Brac.'],
  ['ja', '市長は⟦「橋は本日閉鎖されました」⟧と述べた。'],
  ['sv', '⟦”Bron är stängd för alla”⟧, sade Anna Brock.'],
  ['fi', '⟦»Silta on suljettu kaikilta»⟧, sanoi Anna Brock.'],
])('in %s: %s', (language, marked) => {
  const { found, expected } = foundIn(marked, language);
  expect(found).toEqual(expected);
});

describe('missing marks', () => {
  test.each([
    '⟦“The bridge is shut,⟧ she said.',
    '⟦“The bridge is shut, and nobody knows for how long.⟧',
    'They were tired. ⟦The bridge is shut,”⟧ she said.',
    'Read more » about the bridge.',
    'The beam was 5\' 10" long.',
  ])('%s', (marked) => {
    const { found, expected } = foundIn(marked);
    expect(found).toEqual(expected);
  });
});

describe('no quotation', () => {
  test.each([
    'The film “A Bridge in Winter” opened.',
    'He sang in “Long Road Home” last year.',
    'Marcia “Cia” Lund drove by.',
    'Some towns call themselves “open towns” today.',
    'The Bridge Repair Act (“the Act”) was passed.',
    'A so-called “smart” bridge was built.',
    'The bridge was “open” for a day.',
    'The drivers’ union and the workers’ council met.',
  ])('%s', (marked) => {
    const { found, expected } = foundIn(marked);
    expect(found).toEqual(expected);
  });
});

describe('over several blocks', () => {
  test('a quotation that goes on, with an opening mark on each paragraph, is one', () => {
    expect(quoted(['Brock wrote: “The bridge is shut.', '“It stays shut,” and left.'])).toEqual([
      '“The bridge is shut.\n\n“It stays shut,”',
    ]);
  });

  test('a missing closing mark ends with its paragraph where the next does not go on', () => {
    expect(quoted(['“The bridge is shut.', 'Nobody drove by.'])).toEqual(['“The bridge is shut.']);
  });

  test('words without marks that an introduction announces', () => {
    expect(quoted(['She continued:', 'The bridge is shut for good.', 'Nobody drove by.'])).toEqual([
      'The bridge is shut for good.',
    ]);
    expect(quoted(['The statement read in full:', 'The bridge is shut.'])).toEqual(['The bridge is shut.']);
  });

  test('a list is no quotation', () => {
    expect(quoted(['She said they would do the following:', '• Close the bridge.'])).toEqual([]);
    expect(quoted(['The plan has two parts:', 'The bridge is shut.'])).toEqual([]);
  });

  test('a block set off as a quotation, without the signature below it', () => {
    const post: Block = { kind: 'quotation', text: 'The bridge is shut. — Ana Brock (@brock) May 5' };
    expect(quoted(['She posted this.', post])).toEqual(['The bridge is shut.']);
  });
});

test('a headline’s loose words are quoted only where somebody is said to say them', () => {
  expect(quoted([{ kind: 'headline', text: 'Bridge “may fall” after crack' }])).toEqual([]);
  expect(quoted([{ kind: 'headline', text: 'Mayor says bridge “may fall”' }])).toEqual(['“may fall”']);
});

const characters = fc.constantFrom(
  'a',
  'said',
  ' ',
  '. ',
  ',',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '「',
  '\n\n',
  '7',
  '🚧',
);

test('quotes stand in order, do not overlap, and begin and end with no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: characters }), fc.constantFrom('en', 'de', 'sv', null), (text, language) => {
      const blocks = text.split(/\n\n/u).map((part): Block => ({ kind: 'paragraph', text: part.trim() }));
      const filled = blocks.filter((block) => block.text !== '');
      const whole = textOfBlocks(filled);
      let end = 0;
      for (const quote of quotesIn({ text: whole, blocks: placeBlocks(filled), language })) {
        expect(quote.start).toBeGreaterThanOrEqual(end);
        expect(quote.end).toBeGreaterThan(quote.start);
        const words = whole.slice(quote.start, quote.end);
        expect(words).toBe(words.trim());
        end = quote.end;
      }
      expect(end).toBeLessThanOrEqual(whole.length);
    }),
  );
});
