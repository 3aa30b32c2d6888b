import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffRevisions, isTouched, type BlockChange } from '../../../analysis/revisions/revision-diff.ts';
import { textOfBlocks, type Block } from '../../../model/article-text.ts';

function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

const CLOSED = 'The council closed Long Bridge on Thursday night after two bearings were found to be cracked.';
const CLOSED_NOW =
  'The city council closed Long Bridge on Thursday night after three bearings were found to be cracked.';
const TRAFFIC = 'The crossing carries about 31,000 vehicles a day.';
const UNION = 'The union said that its members had warned of it for years.';

const kinds = (changes: readonly BlockChange[]) => changes.map(({ kind }) => kind);

describe('the blocks of two revisions', () => {
  test.each<[what: string, before: string[], after: string[], expected: BlockChange['kind'][]]>([
    ['one text', [CLOSED, TRAFFIC], [CLOSED, TRAFFIC], ['same', 'same']],
    ['a reworded block', [CLOSED, TRAFFIC], [CLOSED_NOW, TRAFFIC], ['changed', 'same']],
    ['a block more', [CLOSED, TRAFFIC], [CLOSED, UNION, TRAFFIC], ['same', 'inserted', 'same']],
    ['a block less', [CLOSED, UNION, TRAFFIC], [CLOSED, TRAFFIC], ['same', 'deleted', 'same']],
    ['a block for another', [CLOSED, TRAFFIC], [CLOSED, UNION], ['same', 'deleted', 'inserted']],
    [
      'a reworded block below a new one',
      [CLOSED, TRAFFIC],
      [UNION, CLOSED_NOW, TRAFFIC],
      ['inserted', 'changed', 'same'],
    ],
    ['nothing before', [], [CLOSED], ['inserted']],
    ['nothing after', [CLOSED], [], ['deleted']],
  ])('%s', (_what, before, after, expected) => {
    expect(kinds(diffRevisions(paragraphs(...before), paragraphs(...after)))).toEqual(expected);
  });

  test('reworded ones tell which words', () => {
    const [change] = diffRevisions(paragraphs(CLOSED), paragraphs(CLOSED_NOW));
    const changed = change?.kind === 'changed' ? change.parts.filter(({ kind }) => kind !== 'same') : [];
    expect(changed.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([
      'inserted city',
      'deleted two',
      'inserted three',
    ]);
  });
});

const anyBlocks = fc.array(
  fc
    .array(fc.constantFrom('the', 'bridge', 'council', 'cracked', 'two', 'bearings', 'said', '“No”,'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((words) => ({ kind: 'paragraph' as const, text: words.join(' ') })),
  { maxLength: 12 },
);

test('applied to the old text it gives the new one; every block of both stands in it once, in order', () => {
  fc.assert(
    fc.property(anyBlocks, anyBlocks, (before, after) => {
      const changes = diffRevisions(before, after);
      expect(changes.flatMap((change) => ('before' in change ? [change.before.text] : []))).toEqual(
        before.map(({ text }) => text),
      );
      expect(textOfBlocks(applied(changes))).toBe(textOfBlocks(after));
    }),
  );
});

/** The new text from the old blocks and what was inserted alone. */
function applied(changes: readonly BlockChange[]): Block[] {
  return changes.flatMap((change): Block[] => {
    if (change.kind === 'same') return [change.before];
    if (change.kind === 'deleted') return [];
    if (change.kind === 'inserted') return [change.after];
    const text = change.parts.filter(({ kind }) => kind !== 'deleted').map((part) => part.text);
    return [{ kind: change.after.kind, text: text.join('') }];
  });
}

describe('a passage', () => {
  const before = paragraphs(CLOSED, TRAFFIC, UNION);
  const text = textOfBlocks(before);
  const changes = diffRevisions(
    before,
    paragraphs(CLOSED_NOW, TRAFFIC, 'Nobody else spoke.', UNION.replace(' for years', '')),
  );
  const stretchOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  test.each([
    ['with a changed word', 'after two bearings', true],
    ['that is a changed word', 'two', true],
    ['with a word inside that is new', 'The council closed', true],
    ['with words taken away at its end', 'warned of it for years', true],
    ['beside a change', 'bearings were found', false],
    ['whose neighbour is new', 'council closed', false],
    ['in a block that is the same', '31,000 vehicles', false],
    ['over blocks that a new one parts', `a day.\n\nThe union`, true],
  ])('%s is touched: %s %s', (_what, words, expected) => {
    expect(isTouched(changes, stretchOf(words))).toBe(expected);
  });
});

test('a text of 100,000 words, all of whose blocks were reworded, is compared block by block', () => {
  const blocks = (edition: string) =>
    paragraphs(
      ...Array.from({ length: 2000 }, (_value, block) =>
        Array.from({ length: 50 }, (_word, word) => (word === 7 ? edition : `w${(block * 31 + word) % 997}`)).join(' '),
      ),
    );
  const changes = diffRevisions(blocks('first'), blocks('second'));
  expect(changes).toHaveLength(2000);
  expect(new Set(kinds(changes))).toEqual(new Set(['changed']));
});
