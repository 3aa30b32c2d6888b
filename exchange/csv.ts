import { outletOf } from '../model/article.ts';
import type { OwnValue } from '../model/own-field.ts';
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
  codes: ({ codes }) => codes.map(({ tag, name }) => `${tag}/${name}`).join('; '),
  quote: ({ quote }) => quote.exact,
  prefix: ({ quote }) => quote.prefix,
  suffix: ({ quote }) => quote.suffix,
  start: ({ place }) => place?.start ?? '',
  end: ({ place }) => place?.end ?? '',
  speaker: ({ annotation }) => (annotation.fields.speakers ?? []).join('; '),
  own_fields: ({ answers }) => (answers.length > 0 ? JSON.stringify(Object.fromEntries(byLabel(answers))) : ''),
  note: ({ annotation }) => annotation.note,
  author: ({ author }) => author?.name ?? '',
  article_file: ({ place }) => place?.file.path ?? '',
  origin: ({ annotation }) => annotation.origin.kind,
  confidence: ({ annotation: { origin } }) => (origin.kind === 'suggestion' ? origin.confidence : ''),
  codebook_version: ({ annotation }) => annotation.codebookVersion,
};

/** Two fields of one name, of two codes, get numbers behind it. */
function byLabel(answers: ExportedPassage['answers']): Map<string, OwnValue> {
  const named = new Map<string, OwnValue>();
  for (const { field, value } of answers) named.set(freeName(named, field.label), value);
  return named;
}

function freeName(taken: ReadonlyMap<string, unknown>, label: string, number = 1): string {
  const name = number === 1 ? label : `${label} (${number})`;
  return taken.has(name) ? freeName(taken, label, number + 1) : name;
}

/** One row per annotation for spreadsheets, R and grading. */
export const csv: Format = {
  name: 'CSV table',
  fileName: 'annotations.csv',
  offsets: 'UTF-16 code units',
  cannotHold: [
    'Of the fields, only the speakers: their kind, and an opinion’s holder, a statistic’s value and a fact’s basis stay behind.',
    'Of the codebook, only the names: no definitions, and not what a passage’s codes were under earlier versions.',
    'A speaker’s name with a semicolon in it reads as two.',
    'When and in which order annotations were made or changed.',
    'Cells that a spreadsheet might take for a formula begin with an apostrophe that is not in the text.',
  ],
  write({ passages }) {
    const rows = passages.map((passage) => Object.values(COLUMNS).map((valueOf) => valueOf(passage)));
    return csvTable(Object.keys(COLUMNS), rows);
  },
};
