import { suggest } from '../../../analysis/suggest/suggest.ts';
import { placeBlocks } from '../../../model/article-text.ts';
import type { LabelledSentence } from './reference-files.ts';

/** An opinion that fills less of its sentence is a remark in a sentence of fact. */
const MOST_OF_IT = 0.5;

/**
 * Opinion where passages suggested as the writer's own opinion cover half of the sentence or more, else fact. These sets
 * label how the writer puts it, whereas our codebook tags what is quoted or reported as its source's opinion as well.
 */
export function labelOf({ text, source }: Pick<LabelledSentence, 'text' | 'source'>): LabelledSentence['label'] {
  const blocks = placeBlocks([{ kind: 'paragraph', text }]);
  const { suggestions } = suggest({ text, blocks, language: 'en', outlet: source });
  const covered = new Set<number>();
  for (const { start, end, tags, fields } of suggestions) {
    if (!tags.includes('opinion') || fields.holder !== source) continue;
    for (let index = start; index < end; index += 1) covered.add(index);
  }
  return covered.size >= MOST_OF_IT * text.length ? 'opinion' : 'fact';
}
