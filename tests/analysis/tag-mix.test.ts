import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaggedStretch } from '../../analysis/stretch.ts';
import { tagMix } from '../../analysis/tag-mix.ts';
import { countedWords, wordsOf } from '../../analysis/words.ts';
import { BLOCK_KINDS, countsAsText, placeBlocks, textOfBlocks, type Block } from '../../model/article-text.ts';
import { inTagOrder, TAGS, type Tag } from '../../model/tag.ts';

const blocks: Block[] = [
  { kind: 'headline', text: 'Council shuts Long Bridge' },
  { kind: 'caption', text: 'The bridge on Friday' },
  { kind: 'paragraph', text: '“Nobody looked,” said Dana Whitlock of 31,000 drivers.' },
];
const text = textOfBlocks(blocks);

/** The passage that marks these words where they first stand. */
function passage(id: string, words: string, tags: Tag[]): TaggedStretch {
  const start = text.indexOf(words);
  return { id, start, end: start + words.length, tags };
}

function mixOf(...passages: TaggedStretch[]) {
  return tagMix(countedWords(placeBlocks(blocks), 'en'), passages);
}

test('the bar divides all words by their set of tags, captions left out', () => {
  const mix = mixOf(
    passage('headline', 'Council shuts Long Bridge', ['fact']),
    passage('quote', '“Nobody looked,”', ['opinion', 'quote']),
    passage('drivers', '31,000 drivers', ['statistic']),
  );
  expect(mix.words).toBe(12);
  expect(mix.segments).toEqual([
    { tags: ['fact'], words: 4, share: 4 / 12, ids: ['headline'] },
    { tags: ['quote', 'opinion'], words: 2, share: 2 / 12, ids: ['quote'] },
    { tags: ['statistic'], words: 2, share: 2 / 12, ids: ['drivers'] },
    { tags: [], words: 4, share: 4 / 12, ids: [] },
  ]);
});

test('a word under two passages carries the tags of both', () => {
  const mix = mixOf(
    passage('sentence', 'said Dana Whitlock of 31,000 drivers', ['fact']),
    passage('phrase', '31,000 drivers', ['statistic']),
  );
  expect(mix.segments.map(({ tags, words, ids }) => ({ tags, words, ids }))).toEqual([
    { tags: ['fact'], words: 4, ids: ['sentence'] },
    { tags: ['fact', 'statistic'], words: 2, ids: ['sentence', 'phrase'] },
    { tags: [], words: 6, ids: [] },
  ]);
  expect(mix.tags).toEqual([
    { tag: 'fact', words: 6, share: 0.5, passages: 1, ids: ['sentence'] },
    { tag: 'quote', words: 0, share: 0, passages: 0, ids: [] },
    { tag: 'opinion', words: 0, share: 0, passages: 0, ids: [] },
    { tag: 'statistic', words: 2, share: 2 / 12, passages: 1, ids: ['phrase'] },
  ]);
});

test('a passage in a caption is a passage, but its words are not the article’s', () => {
  const [fact] = mixOf(passage('caption', 'The bridge on Friday', ['fact'])).tags;
  expect(fact).toEqual({ tag: 'fact', words: 0, share: 0, passages: 1, ids: ['caption'] });
});

test('a word that a passage marks in part counts as marked', () => {
  const [fact] = mixOf(passage('most', 'ouncil shut', ['fact'])).segments;
  expect(fact).toMatchObject({ tags: ['fact'], words: 2 });
});

test('a text without words has no segments and no share', () => {
  const mix = tagMix([], [{ id: 'lost', start: 0, end: 5, tags: ['fact'] }]);
  expect(mix.segments).toEqual([]);
  expect(mix.tags[0]).toEqual({ tag: 'fact', words: 0, share: 0, passages: 1, ids: ['lost'] });
});

test('segments stand in the order of the bar', () => {
  const sets: Tag[][] = [
    ['statistic'],
    ['opinion'],
    ['quote', 'opinion'],
    ['quote'],
    ['fact', 'statistic'],
    ['fact', 'quote'],
    ['fact'],
  ];
  const many = wordsOf('a b c d e f g h', 'en');
  const passages = sets.map((tags, index) => ({ id: `${index}`, start: 2 * index, end: 2 * index + 1, tags }));
  expect(tagMix(many, passages).segments.map(({ tags }) => tags.join(' + '))).toEqual([
    'fact',
    'fact + quote',
    'fact + statistic',
    'quote',
    'quote + opinion',
    'opinion',
    'statistic',
    '',
  ]);
});

const someBlocks = fc.array(
  fc.record({
    kind: fc.constantFrom(...BLOCK_KINDS),
    text: fc.constantFrom('Two bearings cracked', '橋は閉鎖された', '🚧 “No!” 4.5 %', 'e\u0301 x', '—'),
  }),
  { maxLength: 6 },
);
const somePassages = fc.array(
  fc.record({ start: fc.nat(90), length: fc.nat(40), tags: fc.subarray([...TAGS], { minLength: 1 }) }),
  { maxLength: 12 },
);

test('agrees with a word by word count', () => {
  fc.assert(
    fc.property(someBlocks, somePassages, (drawn, places) => {
      const placed = placeBlocks(drawn);
      const passages = places.map(({ start, length, tags }, id) => ({ id: `${id}`, start, end: start + length, tags }));
      const words = placed
        .filter(({ kind }) => countsAsText(kind))
        .flatMap((block) =>
          wordsOf(block.text).map(({ start, end }) => ({ start: block.start + start, end: block.start + end })),
        )
        .map((word) => {
          const over = passages.filter(({ start, end }) => start < end && start < word.end && end > word.start);
          return { tags: inTagOrder(over.flatMap(({ tags }) => tags)), over: over.map(({ id }) => id) };
        });
      const { words: count, segments, tags } = tagMix(countedWords(placed), passages);

      expect(count).toBe(words.length);
      expect(segments.reduce((sum, segment) => sum + segment.words, 0)).toBe(count);
      expect(new Set(segments.map((segment) => segment.tags.join())).size).toBe(segments.length);
      for (const segment of segments) {
        const alike = words.filter((word) => word.tags.join() === segment.tags.join());
        const behind = new Set(alike.flatMap(({ over }) => over));
        expect(segment.words).toBe(alike.length);
        expect(segment.share).toBe(alike.length / count);
        expect(segment.ids).toEqual(passages.map(({ id }) => id).filter((id) => behind.has(id)));
      }
      for (const { tag, words: tagged, passages: number } of tags) {
        expect(tagged).toBe(words.filter((word) => word.tags.includes(tag)).length);
        expect(number).toBe(passages.filter((one) => one.tags.includes(tag)).length);
      }
    }),
  );
});
