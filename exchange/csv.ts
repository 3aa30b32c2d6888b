import { outletOf } from '../model/article.ts';
import { inTagOrder } from '../model/tag.ts';
import type { ExportedPassage } from './case-export.ts';
import { csvTable } from './csv-table.ts';
import type { Format } from './format.ts';

/** The columns in their order, and what stands in them. */
const COLUMNS: Readonly<Record<string, (passage: ExportedPassage) => string | number>> = {
  id: ({ annotation }) => annotation.id,
  outlet: ({ article }) => outletOf(article),
  url: ({ article }) => article.url,
  headline: ({ article }) => article.headline ?? '',
  published: ({ article }) => article.published?.value ?? '',
  tags: ({ annotation }) => inTagOrder(annotation.tags).join(';'),
  quote: ({ quote }) => quote.exact,
  prefix: ({ quote }) => quote.prefix,
  suffix: ({ quote }) => quote.suffix,
  start: ({ place }) => place?.start ?? '',
  end: ({ place }) => place?.end ?? '',
  speaker: ({ annotation }) => (annotation.fields.speakers ?? []).join('; '),
  note: ({ annotation }) => annotation.note,
  author: ({ author }) => author?.name ?? '',
  article_file: ({ place }) => place?.file.path ?? '',
  origin: ({ annotation }) => annotation.origin.kind,
  confidence: ({ annotation: { origin } }) => (origin.kind === 'suggestion' ? origin.confidence : ''),
};

/** One row per annotation for spreadsheets, R and grading. */
export const csv: Format = {
  name: 'CSV table',
  fileName: 'annotations.csv',
  offsets: 'UTF-16 code units',
  cannotHold: [
    'Of the fields, only the speakers: their kind, and an opinion’s holder, a statistic’s value and a fact’s basis stay behind.',
    'A speaker’s name with a semicolon in it reads as two.',
    'When and in which order annotations were made or changed.',
    'Cells that a spreadsheet might take for a formula begin with an apostrophe that is not in the text.',
  ],
  write({ passages }) {
    const rows = passages.map((passage) => Object.values(COLUMNS).map((valueOf) => valueOf(passage)));
    return csvTable(Object.keys(COLUMNS), rows);
  },
};
