import { suggest } from '../../../analysis/suggest/suggest.ts';
import { coveredLength } from '../../../analysis/stretch.ts';
import { placeBlocks } from '../../../model/article-text.ts';
import type { LabelledSentence } from './reference-files.ts';

/** An opinion that fills less of its sentence is a remark in a sentence of fact. */
const MOST_OF_IT = 0.5;

/**
 * Opinion where passages suggested as opinions of the outlet fill half of the sentence or more, else fact. What a
 * source thinks does not count: both sources of such sentences ask whether the writer judges.
 */
export function labelOf({ text, source }: Pick<LabelledSentence, 'text' | 'source'>): LabelledSentence['label'] {
  const blocks = placeBlocks([{ kind: 'paragraph', text }]);
  const { suggestions } = suggest({ text, blocks, language: 'en', outlet: source });
  const own = suggestions.filter(({ tags, fields }) => tags.includes('opinion') && fields.holder === source);
  return coveredLength(own) >= MOST_OF_IT * text.length ? 'opinion' : 'fact';
}
