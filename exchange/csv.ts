import Papa from 'papaparse';
import { outletOf } from '../model/article.ts';
import { inTagOrder } from '../model/tag.ts';
import type { ExportedPassage } from './case-export.ts';
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

const LINE_END = '\r\n';

/**
 * Cells that a spreadsheet may run as a formula get an apostrophe in front. The characters are OWASP's ("CSV
 * injection"), white space before them included, since some programs trim it. Apostrophes before them count
 * too: so each mark can be taken off again without guessing, see docs/formats.md.
 */
const FORMULA = /^['\s]*[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * One row per annotation for spreadsheets, R and grading; RFC 4180 in UTF-8. No byte order mark: Excel would open
 * the file without being told its encoding, but Python and R would call the first column "\uFEFFid".
 */
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
    const table = Papa.unparse([Object.keys(COLUMNS), ...rows], { newline: LINE_END, escapeFormulae: FORMULA });
    return table + LINE_END;
  },
};
