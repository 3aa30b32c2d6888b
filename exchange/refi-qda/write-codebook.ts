import type { Corpus, CorpusCode } from '../../model/corpus.ts';
import { xmlTag, xmlText, XML_HEAD } from '../xml/write-xml.ts';
import { whole } from '../zip/zip-chunks.ts';
import type { Format } from '../format.ts';
import { guidOf } from './guid.ts';

/** A codebook alone: REFI-QDA's `.qdc`, which has a namespace of its own. */
export const refiCodebook: Format = {
  id: 'qdc',
  name: 'REFI-QDA codebook (.qdc)',
  ending: '.qdc',
  type: 'application/xml',
  offsets: 'Unicode code points',
  worksWithoutText: true,
  cannotHold: [
    'Everything but the codes: their names, their definitions and which stands below which.',
    'The codebook’s own fields, and its earlier versions.',
  ],
  write: (corpus) => whole(codebookFile(corpus)),
};

function codebookFile({ codes }: Corpus): string {
  const root = xmlTag('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Parallax' });
  return `${XML_HEAD}${root}\n<Codes>\n${codeElements(codes)}</Codes>\n</CodeBook>\n`;
}

/** The codes as elements, each within the one above it; one whose parent is not there stands at the top. */
export function codeElements(codes: readonly CorpusCode[]): string {
  const known = new Set(codes.map(({ id }) => id));
  const below = Map.groupBy(codes, ({ parent }) => (parent !== null && known.has(parent) ? parent : ''));
  return (below.get('') ?? []).map((code) => element(code, below)).join('');
}

function element({ id, name, definition }: CorpusCode, below: ReadonlyMap<string, readonly CorpusCode[]>): string {
  const description = definition === '' ? '' : `<Description>${xmlText(definition)}</Description>`;
  const children = (below.get(id) ?? []).map((code) => element(code, below)).join('');
  return `${xmlTag('Code', { guid: guidOf(id), name, isCodable: 'true' })}${description}${children}</Code>\n`;
}
