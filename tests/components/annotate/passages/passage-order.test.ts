import { describe, expect, test } from 'vitest';
import { inReadingOrder, marginOf } from '../../../../components/annotate/passages/passage-order.ts';
import type { LiveAnnotation } from '../../../../model/annotation.ts';
import type { Block } from '../../../../model/article-text.ts';
import type { Finding } from '../../../../model/finding.ts';
import { annotation as example, idOf } from '../../../model/examples.ts';

function annotationAt(number: number, start: number, place: LiveAnnotation['place'] = 'article'): LiveAnnotation {
  const selectors: LiveAnnotation['selectors'] = [
    { type: 'TextQuoteSelector', exact: 'words', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end: start + 5 },
  ];
  return { ...example, id: idOf(number), created: number, place, selectors };
}

const movedTo = (start: number): Finding => ({ outcome: 'moved', place: 'article', start });
const gone: Finding = { outcome: 'gone' };
const numbers = (annotations: readonly LiveAnnotation[]) => annotations.map(({ created }) => created);

describe('passages stand', () => {
  const annotations = [annotationAt(1, 10), annotationAt(2, 20), annotationAt(3, 30), annotationAt(4, 5, 'page')];

  test.each<[string, [number, Finding][], number[]]>([
    ['as they were marked while the page has not looked', [], [1, 2, 3, 4]],
    [
      'as the page has them now',
      [
        [1, movedTo(400)],
        [2, movedTo(99)],
        [3, movedTo(3)],
      ],
      [3, 2, 1, 4],
    ],
    [
      'with one that is gone after the passage that it came after',
      [
        [1, movedTo(400)],
        [2, gone],
        [3, movedTo(3)],
      ],
      [3, 1, 2, 4],
    ],
    ['last when they are beside the article now', [[1, { outcome: 'moved', place: 'page', start: 1 }]], [2, 3, 1, 4]],
    ['in the article when they are there now', [[4, { outcome: 'moved', place: 'article', start: 1 }]], [4, 1, 2, 3]],
  ])('%s', (_, found, expected) => {
    const findings = Object.fromEntries(found.map(([number, finding]) => [idOf(number), finding]));
    expect(numbers(inReadingOrder(annotations, findings))).toEqual(expected);
  });
});

describe('the margin', () => {
  const blocks: Block[] = [
    { kind: 'headline', text: 'Bridge shut' },
    { kind: 'paragraph', text: 'One one one.' },
    { kind: 'paragraph', text: 'Two two two.' },
  ];

  test.each<[string, LiveAnnotation, Finding | undefined, string]>([
    ['names the paragraph of the page', annotationAt(1, 14), movedTo(28), '¶ 2'],
    ['names that of the stored place before the page has looked', annotationAt(1, 14), undefined, '¶ 1'],
    ['says where the headline is', annotationAt(1, 14), movedTo(2), 'head'],
    ['says what is beside the article', annotationAt(1, 14), { outcome: 'moved', place: 'page', start: 3 }, 'aside'],
    ['names no paragraph for what is gone', annotationAt(1, 14), gone, ''],
  ])('%s', (_, annotation, finding, expected) => {
    expect(marginOf(annotation, finding, blocks)).toBe(expected);
  });
});
