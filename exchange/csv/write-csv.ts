import type { Corpus, CorpusCode, CorpusField, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { codePointOffsets } from '../code-points.ts';
import type { Chunks } from '../corpus/chunks.ts';
import { csvRows } from '../csv-table.ts';
import type { Format } from '../format.ts';

interface Row {
  passage: CorpusPassage;
  text: CorpusText;
  corpus: Corpus;
  codeOf: ReadonlyMap<string, CorpusCode>;
  /** What people call the fields that codebooks add. */
  labelOf: ReadonlyMap<string, string>;
  /** Of the passage, in code points; null where it has no place. */
  points: { start: number; end: number } | null;
}

/** The columns in their order, and what stands in them. New ones come last: others read these by their place. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | number>> = {
  id: ({ passage }) => passage.id ?? '',
  outlet: ({ text }) => text.article.outlet ?? '',
  url: ({ text }) => text.article.address ?? '',
  headline: ({ text }) => text.article.headline ?? '',
  published: ({ text }) => text.article.published?.value ?? '',
  tags: ({ passage, codeOf }) =>
    passage.codes
      .filter((id) => !codeOf.get(id)?.parent)
      .map(withoutSemicolon)
      .join(';'),
  codes: ({ passage, codeOf }) =>
    codesOf(passage, codeOf)
      .map(({ parent, name }) => `${parent}/${name}`)
      .join('; '),
  quote: ({ passage }) => passage.quote?.exact ?? '',
  prefix: ({ passage }) => passage.quote?.prefix ?? '',
  suffix: ({ passage }) => passage.quote?.suffix ?? '',
  start: ({ passage }) => passage.position?.start ?? '',
  end: ({ passage }) => passage.position?.end ?? '',
  speaker: ({ passage }) => shown(passage.fields['speakers']),
  own_fields: ({ passage, labelOf }) => ownFieldsIn(passage, labelOf),
  note: ({ passage }) => passage.note,
  author: ({ passage }) => passage.author?.name ?? '',
  article_file: ({ passage, text }) => (passage.position ? (text.file ?? '') : ''),
  origin: ({ passage }) => (passage.confidence === null ? 'hand' : 'suggestion'),
  confidence: ({ passage }) => passage.confidence ?? '',
  codebook_version: ({ passage }) => passage.codebookVersion ?? '',
  start_code_points: ({ points }) => points?.start ?? '',
  end_code_points: ({ points }) => points?.end ?? '',
  speaker_kind: ({ passage }) => shown(passage.fields['speakerKind']),
  holder: ({ passage }) => shown(passage.fields['holder']),
  value: ({ passage }) => shown(passage.fields['value']),
  unit: ({ passage }) => shown(passage.fields['unit']),
  approximate: ({ passage }) => shown(passage.fields['approximate']),
  basis: ({ passage }) => shown(passage.fields['basis']),
  source: ({ passage }) => shown(passage.fields['source']),
  place: ({ passage }) => passage.place,
  created: ({ passage }) => moment(passage.created),
  modified: ({ passage }) => moment(passage.modified),
  author_id: ({ passage }) => passage.author?.id ?? '',
  code_ids: ({ passage }) => JSON.stringify(passage.codes),
  fields: ({ passage }) => JSON.stringify(passage.fields),
  article_id: ({ text }) => text.article.id ?? '',
  revision_id: ({ text }) => text.revision.id ?? '',
  captured: ({ text }) => moment(text.revision.captured),
  revision_hash: ({ text }) => text.revision.hash ?? '',
  quote_hash: ({ passage }) => passage.hashed?.hash ?? '',
  quote_length: ({ passage }) => passage.hashed?.length ?? '',
  salt: ({ corpus }) => corpus.salt ?? '',
};

export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS);

/** One row per annotation for spreadsheets, R and grading. */
export const csv: Format = {
  id: 'csv',
  name: 'CSV table',
  ending: '.csv',
  type: 'text/csv',
  offsets: 'UTF-16 code units',
  worksWithoutText: true,
  cannotHold: [
    'The articles’ texts: they go along in files of their own, or stay on the pages.',
    'What the tags mean, and which code stands below which.',
    'What annotations were before they were changed, and deleted ones.',
    'Cells that a spreadsheet might take for a formula begin with an apostrophe that is not in the text.',
  ],
  write: table,
};

async function* table(corpus: Corpus): Chunks & AsyncGenerator<string> {
  yield csvRows([CSV_COLUMNS]);
  const codeOf = new Map(corpus.codes.map((code) => [code.id, code]));
  const labelOf = new Map(corpus.fieldNames.map(({ id, label }) => [id, label]));
  for await (const text of corpus.texts()) {
    const toPoints = text.text === null ? null : codePointOffsets(text.text);
    const rows = text.passages.map((passage) => {
      const { position } = passage;
      const points =
        position && toPoints ? { start: toPoints(position.start), end: toPoints(position.end) } : passage.points;
      return Object.values(COLUMNS).map((valueOf) => valueOf({ passage, text, corpus, codeOf, labelOf, points }));
    });
    if (rows.length > 0) yield csvRows(rows);
  }
}

/** A semicolon would read as two. */
function withoutSemicolon(code: string): string {
  return code.replaceAll(';', ',');
}

function codesOf({ codes }: CorpusPassage, codeOf: Row['codeOf']): CorpusCode[] {
  return codes.flatMap((id) => codeOf.get(id) ?? []).filter(({ parent }) => parent !== null);
}

/** A JSON object by the fields' labels; two fields of one label, of two codes, get numbers behind it. */
function ownFieldsIn({ fields }: CorpusPassage, labelOf: Row['labelOf']): string {
  const named: Record<string, CorpusField> = {};
  for (const [id, value] of Object.entries(fields)) {
    const label = labelOf.get(id);
    if (label !== undefined) named[freeName(named, label)] = value;
  }
  return Object.keys(named).length > 0 ? JSON.stringify(named) : '';
}

function freeName(taken: object, label: string, number = 1): string {
  const name = number === 1 ? label : `${label} (${number})`;
  return Object.hasOwn(taken, name) ? freeName(taken, label, number + 1) : name;
}

function shown(value: CorpusField | undefined): string | number {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' ? value : String(value);
}

function moment(time: number | null): string {
  return time === null ? '' : new Date(time).toISOString();
}
