import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Seeds } from '../../page/seeds.ts';
import { wordsOf } from '../../page/words.ts';

function seedsOf(text: string, pattern: string, others: readonly string[] = []): string[] {
  const words = wordsOf(pattern);
  const seeds = new Seeds(wordsOf(text), [words, ...others.map(wordsOf)]);
  return seeds.of(words).map(({ at, place }) => `${at}@${place}`);
}

describe('pairs of neighbouring words are found', () => {
  test.each([
    ['where they stand', 'the council shut the bridge', 'council shut', ['0@1']],
    ['wherever they stand', 'long bridge, long bridge', 'long bridge', ['0@0', '0@2']],
    ['one by one', 'the council shut the bridge', 'shut the bridge', ['0@2', '1@3']],
    ['not with a word in between', 'the council then shut it', 'council shut', []],
    ['not for a single word', 'the council shut the bridge', 'council', []],
    ['not where they stand everywhere', 'of the '.repeat(60), 'of the', []],
    ['not in a text of one word', 'council', 'council shut', []],
  ])('%s', (_, text, pattern, expected) => {
    expect(seedsOf(text, pattern)).toEqual(expected);
  });
});

test('other patterns change nothing', () => {
  const anyWords = fc
    .array(fc.constantFrom('the', 'long', 'bridge', 'shut'), { maxLength: 20 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(anyWords, anyWords, fc.array(anyWords, { maxLength: 4 }), (text, pattern, others) => {
      expect(seedsOf(text, pattern, others)).toEqual(seedsOf(text, pattern));
    }),
  );
});

test('each seed tells where the pair stands in both', () => {
  const anyWords = fc.array(fc.constantFrom('the', 'long', 'bridge', 'shut'), { maxLength: 20 });
  fc.assert(
    fc.property(anyWords, anyWords, (text, pattern) => {
      const seeds = new Seeds(wordsOf(text.join(' ')), [wordsOf(pattern.join(' '))]);
      for (const { at, place } of seeds.of(wordsOf(pattern.join(' ')))) {
        expect(text.slice(place, place + 2)).toEqual(pattern.slice(at, at + 2));
      }
    }),
  );
});
