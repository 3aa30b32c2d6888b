import type { Corpus } from '../../model/corpus.ts';
import { CSV_COLUMNS } from '../csv/write-csv.ts';
import type { CrateFile, CrateDetails } from './crate-details.ts';

/** The context that Croissant's specification gives, as far as we use its terms. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  sc: 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  conformsTo: 'dct:conformsTo',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  recordSet: 'cr:recordSet',
  source: 'cr:source',
};

const NUMBERS: Readonly<Record<string, string>> = {
  start: 'sc:Integer',
  end: 'sc:Integer',
  start_code_points: 'sc:Integer',
  end_code_points: 'sc:Integer',
  codebook_version: 'sc:Integer',
  quote_length: 'sc:Integer',
  confidence: 'sc:Float',
};

/** The crate's table of annotations as Croissant 1.1 describes data sets (https://docs.mlcommons.org/croissant/). */
export function croissant(
  { name, exported }: Corpus,
  { description, license }: CrateDetails,
  files: readonly CrateFile[],
): object {
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    name,
    description,
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    ...(license !== null && { license }),
    ...(exported !== null && { datePublished: new Date(exported).toISOString() }),
    distribution: files.map(({ path, type, size, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': path,
      name: path,
      contentUrl: path,
      contentSize: `${size} B`,
      encodingFormat: type,
      sha256,
    })),
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': 'annotations',
        name: 'annotations',
        field: CSV_COLUMNS.map((column) => ({
          '@type': 'cr:Field',
          '@id': `annotations/${column}`,
          name: column,
          dataType: NUMBERS[column] ?? 'sc:Text',
          source: { fileObject: { '@id': 'annotations.csv' }, extract: { column } },
        })),
      },
    ],
  };
}
