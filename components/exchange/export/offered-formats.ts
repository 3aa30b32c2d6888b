import type { Format } from '../../../exchange/format.ts';
import { FORMATS } from '../../../exchange/formats.ts';
import { roCrate } from '../../../exchange/ro-crate/write-ro-crate.ts';

/** A format as a person chooses it. */
export interface OfferedFormat {
  id: string;
  name: string;
  /** Who uses it. */
  usedBy: string;
  cannotHold: readonly string[];
  worksWithoutText: boolean;
  /** Null for the project file, which is written from the library's records. */
  writer: Format | null;
}

const USED_BY: Readonly<Record<string, string>> = {
  csv: 'Excel, LibreOffice, R, grading',
  qdpx: 'NVivo, MAXQDA, ATLAS.ti, QualCoder, Taguette',
  'qdpx-inclusive': 'The same, where passages come one character too long',
  qdc: 'The same, codes alone',
  'web-annotation': 'Everything that knows the W3C’s standard',
  hypothesis: 'Hypothesis: import in the sidebar',
  'hypothesis-rows': 'Hypothesis: scripts that use its API',
  doccano: 'doccano',
  spacy: 'Prodigy, spaCy',
  'label-studio': 'Label Studio',
  brat: 'brat, and much of language processing',
  'uima-xmi': 'INCEpTION, UIMA, dkpro-cassis',
  parquet: 'pandas, DuckDB, Spark',
};

const crate = roCrate({ description: 'Annotated news articles.', license: null, agreement: [] });

export const OFFERED_FORMATS: readonly OfferedFormat[] = [
  {
    id: 'parallax',
    name: 'Parallax project (.parallax)',
    usedBy: 'Parallax: everything, to be read back as it is',
    cannotHold: [
      'Nothing of what is chosen, with texts. Without texts: what was confirmed in comparisons, and words beside articles.',
    ],
    worksWithoutText: true,
    writer: null,
  },
  ...[...FORMATS, crate].map((writer) => ({
    ...writer,
    usedBy: USED_BY[writer.id] ?? 'Repositories of research data',
    writer,
  })),
];
