import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  distinctiveWords,
  FEWEST_WORDS,
  placesOfWord,
  type LeftOut,
  type WordedArticle,
} from '../../../analysis/distinctive-words/distinctive-words.ts';
import { spellingsOf } from '../../../analysis/spellings.ts';
import { countedWords } from '../../../analysis/words.ts';
import { placeBlocks, textOfBlocks, type Block } from '../../../model/article-text.ts';

const NOTHING: LeftOut = { stopWords: false, names: [] };
/** The same 600 words for everybody, none of them more often than others. */
const GROUND = Array.from({ length: 600 }, (_, index) => `ground${index % 200}x`).join(' ');

function article(id: string, ...blocks: Block[]): WordedArticle {
  const words = countedWords(placeBlocks(blocks), 'en');
  return { id, words, spellings: spellingsOf(textOfBlocks(blocks), words) };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function wordsIn(found: { word: string }[] | undefined): string[] | undefined {
  return found?.map(({ word }) => word);
}

const MANY = `Chaos, they said. The chaos’s cost! CHAOS again; ${'chaos and chaos, '.repeat(6)}`;

test('a word that one outlet writes again and again, with counts and places', () => {
  const own = [article('a', paragraph(GROUND), paragraph(MANY))];
  const [one, other] = distinctiveWords([own, [article('b', paragraph(`${GROUND} One chaos`))]], NOTHING);
  expect(wordsIn(one?.distinctive)).toEqual(['chaos']);
  expect(one?.distinctive[0]).toMatchObject({ count: 15, countElsewhere: 1 });
  expect(one?.distinctive[0]?.z).toBeGreaterThan(1.96);
  const text = textOfBlocks([paragraph(GROUND), paragraph(MANY)]);
  const places = placesOfWord('chaos', own, NOTHING);
  expect(places.map(({ article: id, start, end }) => [id, text.slice(start, end)])).toEqual(
    ['Chaos', 'chaos’s', 'CHAOS', ...Array<string>(12).fill('chaos')].map((word) => ['a', word]),
  );
  expect(other).toEqual({ words: 602, tooShort: null, distinctive: [] });
});

test('an outlet is all its articles, and is compared with all others together', () => {
  const chaos = 'chaos '.repeat(8);
  const own = [article('a', paragraph(`${GROUND} ${chaos}`)), article('a2', paragraph(`${GROUND} ${chaos}`))];
  const [one] = distinctiveWords(
    [own, [article('b', paragraph(GROUND))], [article('c', paragraph(`${GROUND} chaos`))]],
    NOTHING,
  );
  expect(one?.words).toBe(1216);
  expect(one?.distinctive).toMatchObject([{ word: 'chaos', count: 16, countElsewhere: 1 }]);
  expect(placesOfWord('chaos', own, NOTHING).map(({ article: id }) => id)).toEqual([
    ...Array<string>(8).fill('a'),
    ...Array<string>(8).fill('a2'),
  ]);
});

test.each([
  ['all counted', NOTHING, ['the', 'bridge', 'whitlock']],
  ['without stop words', { ...NOTHING, stopWords: true }, ['bridge', 'whitlock']],
  ['without names', { ...NOTHING, names: ['Dana Whitlock', 'Long Bridge'] }, ['the', 'bridge']],
])('%s', (_, leftOut, words) => {
  const text = `${'the '.repeat(20)} ${'bridge '.repeat(15)} ${'Bridge '.repeat(5)} ${'Whitlock’s '.repeat(15)}`;
  const [one] = distinctiveWords(
    [[article('a', paragraph(`${GROUND} ${text}`))], [article('b', paragraph(GROUND))]],
    leftOut,
  );
  expect(wordsIn(one?.distinctive)?.toSorted()).toEqual(words.toSorted());
});

test('captions and pull quotes do not count', () => {
  const [one] = distinctiveWords(
    [
      [article('a', paragraph(GROUND), { kind: 'caption', text: MANY }, { kind: 'pull quote', text: MANY })],
      [article('b', paragraph(GROUND))],
    ],
    NOTHING,
  );
  expect(one).toMatchObject({ words: 600, distinctive: [] });
});

test('once or twice is no habit, however rare the word is elsewhere', () => {
  // Hardly any words besides stop words, against many: the one case in which two occurrences pass by z.
  const own = `${'the '.repeat(600)} ${GROUND.split(' ').slice(0, 60).join(' ')} chaos chaos`;
  const others = Array.from({ length: 8 }, () => GROUND).join(' ');
  const wordsOf = (text: string): string[] | undefined => {
    const outlets = [[article('a', paragraph(text))], [article('b', paragraph(others))]];
    return wordsIn(distinctiveWords(outlets, { stopWords: true, names: [] })[0]?.distinctive);
  };
  expect(wordsOf(own)).toEqual([]);
  expect(wordsOf(`${own} chaos`)).toEqual(['chaos']);
});

const SHORT = paragraph('chaos '.repeat(FEWEST_WORDS - 1));

test.each([
  ['an outlet', [[article('a', SHORT)], [article('b', paragraph(GROUND))]], ['itself', 'the others']],
  ['one outlet alone', [[article('a', paragraph(GROUND))]], ['the others']],
  ['an outlet without articles', [[], [article('b', paragraph(GROUND))]], ['itself', 'the others']],
  ['no outlet', [], []],
])('too short: %s', (_, outlets, tooShort) => {
  const found = distinctiveWords(outlets, NOTHING);
  expect(found.map((outlet) => outlet.tooShort)).toEqual(tooShort);
  expect(found.flatMap(({ distinctive }) => distinctive)).toEqual([]);
});

const someOutlets = fc.array(
  fc.array(fc.constantFrom('pier', 'ferry', 'quay', 'the', 'Whitlock'), { minLength: FEWEST_WORDS, maxLength: 700 }),
  { minLength: 2, maxLength: 3 },
);

test('counts are those of the text, and a word sets at most all outlets but one apart', () => {
  fc.assert(
    fc.property(someOutlets, (outlets) => {
      const worded = outlets.map((words) => [article('x', paragraph(words.join(' ')))]);
      const found = distinctiveWords(worded, NOTHING);
      const countIn = (index: number, word: string): number =>
        (outlets[index] ?? []).filter((one) => one.toLowerCase() === word).length;
      found.forEach(({ distinctive }, index) => {
        for (const { word, count, countElsewhere } of distinctive) {
          expect(count).toBe(countIn(index, word));
          expect(placesOfWord(word, worded[index] ?? [], NOTHING)).toHaveLength(count);
          const others = outlets.map((_, other) => (other === index ? 0 : countIn(other, word)));
          expect(countElsewhere).toBe(others.reduce((sum, one) => sum + one, 0));
        }
      });
      for (const word of ['pier', 'ferry', 'quay', 'the', 'whitlock']) {
        expect(found.every(({ distinctive }) => wordsIn(distinctive)?.includes(word))).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});
