import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CodedPassage } from '../../../analysis/agreement/coded-text.ts';
import { countByTag, markedStretches } from '../../../analysis/agreement/marked-stretches.ts';
import { TAGS } from '../../../model/tag.ts';

const passage = (start: number, end: number, ...tags: CodedPassage['tags']): CodedPassage => ({ start, end, tags });

test('a text is cut where anybody’s passage begins or ends, each part with who marked it and as what', () => {
  const ana = [passage(0, 10, 'quote'), passage(4, 6, 'statistic')];
  const ben = [passage(5, 12, 'quote', 'opinion'), passage(20, 22, 'fact')];
  expect(markedStretches([ana, [], ben])).toEqual([
    { start: 0, end: 4, markings: [{ coder: 0, tags: ['quote'] }] },
    { start: 4, end: 5, markings: [{ coder: 0, tags: ['quote', 'statistic'] }] },
    {
      start: 5,
      end: 6,
      markings: [
        { coder: 0, tags: ['quote', 'statistic'] },
        { coder: 2, tags: ['quote', 'opinion'] },
      ],
    },
    {
      start: 6,
      end: 10,
      markings: [
        { coder: 0, tags: ['quote'] },
        { coder: 2, tags: ['quote', 'opinion'] },
      ],
    },
    { start: 10, end: 12, markings: [{ coder: 2, tags: ['quote', 'opinion'] }] },
    { start: 20, end: 22, markings: [{ coder: 2, tags: ['fact'] }] },
  ]);
});

test('a coder counts once for a tag, however many of their passages bear it there', () => {
  const [both] = markedStretches([[passage(0, 4, 'fact'), passage(0, 4, 'fact')], [passage(0, 4, 'fact', 'quote')]]);
  expect(countByTag(both?.markings ?? [])).toEqual({ fact: 2, quote: 1 });
});

const anyPassage = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1 }))
  .map(([start, length, tags]) => passage(start, start + length, ...tags));

test('says of every character just who marked it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyPassage, { maxLength: 6 }), { maxLength: 5 }), (coders) => {
      const stretches = markedStretches(coders);
      for (let at = 0; at < 90; at += 1) {
        const holding = stretches.filter(({ start, end }) => start <= at && at < end);
        const marked = coders.flatMap((own, coder) =>
          own.some(({ start, end }) => start <= at && at < end) ? [coder] : [],
        );
        expect(holding.length).toBeLessThanOrEqual(1);
        expect(holding[0]?.markings.map(({ coder }) => coder) ?? []).toEqual(marked);
      }
    }),
  );
});
