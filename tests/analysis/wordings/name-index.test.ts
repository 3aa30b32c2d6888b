import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleActor } from '../../../analysis/wordings/article-actors.ts';
import { CaseActor } from '../../../analysis/wordings/case-actor.ts';
import { NameIndex } from '../../../analysis/wordings/name-index.ts';
import { isBeginningOf, isSameFullName, isShortFor, nameKeys } from '../../../analysis/wordings/same-name.ts';

const WORDS =
  'ana annie brock joseph joe works department of the us united states north korea korean uk wdo dow supreme court';
const NAME = fc.record({
  words: fc.array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 4 }),
  kind: fc.constantFrom('person' as const, 'organisation' as const, 'place' as const, 'unknown' as const),
  gender: fc.constantFrom('female' as const, 'male' as const, null),
});

test('two names that may be one actor’s have a key in common', () => {
  fc.assert(
    fc.property(NAME, NAME, (one, other) => {
      const isAlike =
        isSameFullName(one, other) || isShortFor(one, other) || isShortFor(other, one) || isBeginningOf(one, other);
      const keys = nameKeys(other.words);
      if (isAlike) expect([...nameKeys(one.words)].filter((key) => keys.has(key))).not.toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

function actorNamed(...words: string[]): CaseActor {
  return new CaseActor({
    article: 'a',
    name: words.join(' '),
    words,
    kind: 'person',
    gender: null,
    isNamed: words.length > 0,
    isPlural: false,
    roles: new Set(),
    head: null,
    groupNoun: null,
    key: '',
    modifiers: new Set(),
    isDefinite: true,
    wordings: [],
  } satisfies ArticleActor);
}

test('finds by any word, initials too, in the order in which they were added, and no unnamed one', () => {
  const [brock, board, other, nobody] = [
    actorNamed('ana', 'brock'),
    actorNamed('works', 'department'),
    actorNamed('ana', 'lind'),
    actorNamed(),
  ];
  const names = new NameIndex([brock, board, other, nobody]);
  expect(names.near(['ana'])).toEqual([brock, other]);
  expect(names.near(['wd'])).toEqual([board]);
  expect(names.near(['pike'])).toEqual([]);
  expect(names.near([])).toEqual([]);
});
