import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePassages } from '../../../components/compare/placed-passages.ts';
import { textOfBlocks } from '../../../model/article-text.ts';
import { quoteOf } from '../../../model/passage.ts';
import { idOf } from '../../model/examples.ts';
import { ledger, post, story } from './long-bridge.ts';

const idsOf = (annotations: readonly { id: string }[]) => annotations.map(({ id }) => id);
const textOf = ({ revisions }: typeof post) => revisions[0]?.text ?? '';

test('places what the text holds, in reading order, and tells the rest by its reason', () => {
  expect(idsOf(placePassages(textOf(post), post.annotations).placed.map(({ annotation }) => annotation))).toEqual([
    idOf(111),
    idOf(110),
  ]);
  const { placed, lost, aside } = placePassages(textOf(ledger), ledger.annotations);
  expect(idsOf(placed.map(({ annotation }) => annotation))).toEqual([idOf(210), idOf(211)]);
  expect(idsOf(lost)).toEqual([idOf(212)]);
  expect(idsOf(aside)).toEqual([idOf(213)]);
});

test('finds passages of an older text again where an edit has moved them', () => {
  const text = `A correction stands here now. ${textOf(post)}`;
  const { placed, lost } = placePassages(text, post.annotations);
  expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Two bearings were cracked.',
    '“Nobody ever looked,”',
  ]);
  expect(lost).toEqual([]);
});

test('of two passages that start together the longer comes first', () => {
  const { revisions, annotations } = story({
    id: 300,
    blocks: [{ kind: 'paragraph', text: 'About 31,000 vehicles use the bridge each day.' }],
    passages: [
      { id: 310, words: 'About 31,000 vehicles', tags: ['statistic'] },
      { id: 311, words: 'About 31,000 vehicles use the bridge each day.', tags: ['fact'] },
    ],
  });
  const { placed } = placePassages(revisions[0]?.text ?? '', annotations);
  expect(idsOf(placed.map(({ annotation }) => annotation))).toEqual([idOf(311), idOf(310)]);
});

test('a passage whose words stand in several places that read alike is lost, not guessed', () => {
  const [annotation] = post.annotations;
  const quote = { type: 'TextQuoteSelector', exact: 'the bridge', prefix: '', suffix: '' } as const;
  const text = 'The bridge. Near the bridge, on the bridge.';
  const { placed, lost } = placePassages(text, annotation ? [{ ...annotation, selectors: [quote] }] : []);
  expect(placed).toEqual([]);
  expect(idsOf(lost)).toEqual([idOf(110)]);
});

test('drops no passage and paints no other words, whatever became of the text', () => {
  const words = fc.constantFrom('bridge', 'ferry', '🚧', 'closed', '“Nobody', 'looked”', 'the');
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, fc.array(fc.nat(40), { maxLength: 6 }), (before, after, starts) => {
      const passages = starts.map((start, index) => ({
        id: index + 1,
        words: before.slice(start % before.length),
        tags: ['fact' as const],
      }));
      const { annotations } = story({ id: 400, blocks: [{ kind: 'paragraph', text: before }], passages });
      const changed = textOfBlocks([{ kind: 'paragraph', text: after }]);
      const { placed, lost, aside } = placePassages(changed, annotations);
      expect(placed.length + lost.length + aside.length).toBe(annotations.length);
      for (const { annotation, start, end } of placed) {
        expect(changed.slice(start, end)).toBe(quoteOf(annotation.selectors)?.exact);
      }
    }),
  );
});
