import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inTagOrder, TAGS, toggleTag, type Tag } from '../../model/tag.ts';

const anyTag = fc.constantFrom(...TAGS);
const anyTags = fc.array(anyTag);

test('equal sets of tags are equal lists', () => {
  expect(inTagOrder(['statistic', 'fact', 'statistic'])).toEqual(['fact', 'statistic']);
  fc.assert(
    fc.property(anyTags, (tags) => {
      const ordered = inTagOrder(tags);
      expect(new Set(ordered)).toEqual(new Set(tags));
      expect(inTagOrder(tags.toReversed())).toEqual(ordered);
    }),
  );
});

describe('toggling', () => {
  test.each<[Tag[], Tag, Tag[]]>([
    [[], 'quote', ['quote']],
    [['quote'], 'fact', ['fact', 'quote']],
    [['fact', 'quote'], 'fact', ['quote']],
    [['quote'], 'quote', []],
  ])('%j with %s gives %j', (tags, tag, expected) => {
    expect(toggleTag(tags, tag)).toEqual(expected);
  });

  test('twice changes nothing', () => {
    fc.assert(
      fc.property(anyTags.map(inTagOrder), anyTag, (tags, tag) => {
        expect(toggleTag(toggleTag(tags, tag), tag)).toEqual(tags);
      }),
    );
  });
});
