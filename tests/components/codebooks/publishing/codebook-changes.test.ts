import { expect, test } from 'vitest';
import { changesBetween, isUnchanged } from '../../../../components/codebooks/publishing/codebook-changes.ts';
import {
  draftOf,
  withCode,
  withMergedCode,
  withNewCode,
  withOrder,
  withRetiredCode,
  withSplitCode,
  withTag,
} from '../../../../model/codebook-draft.ts';
import { codeOf, disputed, official, verified, versionOf } from '../../../model/codes.ts';

const old = codeOf(35, 'Old');
const base = versionOf(2, [verified, disputed, official, old]);

test('a draft that was only begun changes nothing', () => {
  expect(isUnchanged(changesBetween(base, draftOf(base)))).toBe(true);
});

test('what goes on is listed with all that is another now, tags and codes', () => {
  const named = withCode(draftOf(base), verified.id, { name: 'Sure', colour: '#5a4bff' });
  const { tags, codes, added, ended } = changesBetween(base, withTag(named, 'quote', { examples: ['“No.”'] }));
  expect(codes.map(({ before, after, what }) => [before.name, after.name, what])).toEqual([
    ['Verified', 'Sure', ['name', 'colour']],
  ]);
  expect(tags.map(({ after, what }) => [after.tag, what])).toEqual([['quote', ['examples']]]);
  expect([...added, ...ended]).toEqual([]);
});

test('what is given up is listed with what it becomes; the parts of a split are not new besides', () => {
  const split = withSplitCode(draftOf(base), base, verified.id, ['By us', 'By others']);
  const retired = withRetiredCode(withMergedCode(split, base, disputed.id, old.id), base, official.id);
  const { added, ended } = changesBetween(base, withNewCode(retired, 'opinion', 'Demand').draft);
  expect(ended.map(({ code, became, into }) => [code.name, became, into.map(({ name }) => name)])).toEqual([
    ['Verified', 'split', ['By us', 'By others']],
    ['Disputed', 'merged', ['Old']],
    ['Official', 'retired', []],
  ]);
  expect(added.map(({ name }) => name)).toEqual(['Demand']);
});

test('another order is a change, of those codes alone that go on below the tag', () => {
  const reordered = withOrder(draftOf(base), 'fact', [disputed.id, verified.id]);
  expect(changesBetween(base, reordered).reordered).toEqual(['fact']);
  expect(isUnchanged(changesBetween(base, reordered))).toBe(false);
  const { draft } = withNewCode(withRetiredCode(draftOf(base), base, verified.id), 'fact', 'New');
  expect(changesBetween(base, draft).reordered).toEqual([]);
});
