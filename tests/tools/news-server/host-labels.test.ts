import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOST_LABEL, hostLabels } from '../../../tools/news-server/host-labels.ts';

test.for([
  ['a.txt', 'a'],
  ['news/Harbour Post.html', 'harbour-post'],
  ['Überlandwerk & Söhne.txt', 'uberlandwerk-sohne'],
  ['…txt', 'txt'],
  ['橋.txt', 'outlet'],
  ['--x--.txt', 'x'],
] as const)('%s is served as %s', ([path, label]) => {
  expect(hostLabels([path])).toEqual([label]);
});

test('files of the same name get numbers', () => {
  expect(hostLabels(['one/a.txt', 'other/a.txt', 'a-2.txt', 'A.html'])).toEqual(['a', 'a-2', 'a-2-2', 'a-3']);
});

test('every file gets a label of its own that a host name may have', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (names) => {
      const labels = hostLabels(names);
      expect(new Set(labels).size).toBe(names.length);
      for (const label of labels) expect(label).toMatch(HOST_LABEL);
    }),
  );
});
