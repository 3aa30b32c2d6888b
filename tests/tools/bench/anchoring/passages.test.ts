// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleSubject, subjectOf } from './bench-examples.ts';

describe('the chosen passages', () => {
  test('are as many as asked for, each another, a quarter of each kind', () => {
    const { passages } = exampleSubject('kinds', 40);
    expect(new Set(passages.map(({ from, to }) => `${from}-${to}`)).size).toBe(40);
    const kinds = Map.groupBy(passages, ({ kind }) => kind);
    expect([...kinds.keys()].toSorted()).toEqual(['across blocks', 'phrase', 'repeated phrase', 'sentence']);
  });

  test('start and end with whole words, and are of the kind that they say', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { page, passages } = exampleSubject(seed, 12);
        for (const { kind, from, to } of passages) {
          const [first, last] = [
            page.words.find((word) => word.from === from),
            page.words.find((word) => word.to === to),
          ];
          expect((last?.block ?? -1) - (first?.block ?? -1)).toBe(kind === 'across blocks' ? 1 : 0);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('are told apart by their contexts', () => {
    const text = 'The bridge was shut on Friday night, said the council. ';
    const { passages } = subjectOf(`<p>${text.repeat(6)}</p>`, 'repeats', 8);
    // In the midst of these repetitions no passage has a place of its own; at their ends some have.
    for (const { from, to } of passages) expect(from < 60 || to > 200).toBe(true);
  });

  test('are none of menus, scripts, hidden boxes and lists of links', () => {
    const words = 'words that nobody is meant to read and that are long enough to be a block';
    const markup =
      `<nav><p>${words}</p></nav><script>${words}</script><div hidden>${words}</div><p>Short.</p>` +
      `<ul><li><a href="#">${words}</a> 34 comments</li></ul>`;
    expect(subjectOf(markup).page.words).toEqual([]);
    expect(subjectOf(`${markup}<p>${words}</p>`).page.words.map(({ text }) => text)).toEqual(words.split(' '));
  });
});
