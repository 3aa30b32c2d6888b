import { expect, test } from 'vitest';
import { fileNames } from '../../../exchange/corpus/file-names.ts';
import { articleOf } from '../long-bridge.ts';

test.each([
  ['Harbour Post', '01-harbour-post'],
  ['Østre Tidende & Café Ärger', '01-stre-tidende-cafe-arger'],
  ['../../etc/passwd', '01-etc-passwd'],
  ['CON', '01-con'],
  ['القناة', '01-post-example'],
  [null, '01-post-example'],
  ['The Very Long Name of a Newspaper of Many Words', '01-the-very-long-name-of-a-newspaper-of-man'],
])('outlet %j is filed as %s', (outlet, name) => {
  expect(fileNames(1)(articleOf(1, [], { outlet }).article)).toBe(name);
});

test('names are unique and sort in the order of the case', () => {
  const nameOf = fileNames(120);
  const paths = Array.from({ length: 120 }, (_, index) => nameOf(articleOf(index + 1, []).article));
  expect(new Set(paths).size).toBe(120);
  expect(paths).toEqual(paths.toSorted());
});
