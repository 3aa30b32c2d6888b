import { describe, expect, test } from 'vitest';
import { columnsAfter, columnsFor } from '../../../components/side-by-side/columns.ts';
import { article } from '../../model/examples.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ article: { ...article, id } }));
const idsOf = (columns: typeof all) => columns.map((column) => column.article.id).join('');

describe('the columns', () => {
  test.each([
    ['none asked for', '', 4, 'abcd'],
    ['none asked for in a narrow window', '', 2, 'ab'],
    ['three asked for', 'cae', 4, 'cae'],
    ['three asked for in a narrow window', 'cae', 2, 'ca'],
    ['one asked for', 'e', 4, 'ea'],
    ['one asked for twice, and one that is gone', 'bbx', 4, 'ba'],
  ])('with %s', (_what, asked, most, expected) => {
    expect(idsOf(columnsFor(asked.split(''), all, most))).toBe(expected);
  });

  test('of a case with one article are that one', () => {
    expect(idsOf(columnsFor([], all.slice(0, 1), 4))).toBe('a');
  });

  test.each([
    ['one more', 'ab', 'one more' as const, 'abc'],
    ['another article in one', 'ab', { column: 1, chosen: 'e' }, 'ae'],
    ['an article that another column shows', 'abc', { column: 0, chosen: 'c' }, 'cba'],
  ])('after choosing %s', (_what, shown, choice, expected) => {
    expect(columnsAfter(shown.split(''), all, choice).join('')).toBe(expected);
  });
});
