import { textOfBlocks } from '../../../model/article-text.ts';
import type { LiveAnnotation } from '../../../model/annotation.ts';
import type { Revision } from '../../../model/revision.ts';
import { annotation as example, idOf, revision } from '../../model/examples.ts';

/** The example's article before and after its outlet reworded a paragraph and took one away, then added one. */

export const before: Revision = revision;

const [headline, paragraph] = revision.blocks as [Revision['blocks'][number], Revision['blocks'][number]];
const blocks: Revision['blocks'] = [
  headline,
  { kind: 'paragraph', text: paragraph.text.replace('no choice', 'little choice') },
  { kind: 'paragraph', text: 'Ferries run every twenty minutes.' },
];

export const after: Revision = {
  ...revision,
  id: idOf(60),
  captured: Date.UTC(2026, 2, 15, 8, 0),
  blocks,
  text: textOfBlocks(blocks),
};

/** An annotation of these words of the older text. */
export function passageOn(words: string, number: number): LiveAnnotation {
  const start = before.text.indexOf(words);
  const end = start + words.length;
  return {
    ...example,
    id: idOf(number),
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: words,
        prefix: before.text.slice(Math.max(0, start - 9), start),
        suffix: before.text.slice(end, end + 9),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
