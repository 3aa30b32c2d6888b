import type { Corpus, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { codePointOffsets } from '../code-points.ts';
import { codeNames } from '../corpus/code-names.ts';
import type { Format } from '../format.ts';
import { zipChunks, type FileOfZip } from '../zip/zip-chunks.ts';
import { parquetTable, type Columns } from './parquet-table.ts';

interface Row {
  passage: CorpusPassage;
  text: CorpusText;
  points: CorpusPassage['points'];
  names: readonly string[];
  salt: string | null;
}

const ANNOTATIONS: Columns<Row> = {
  id: ['text', ({ passage }) => passage.id],
  article_id: ['text', ({ text }) => text.article.id],
  revision_id: ['text', ({ text }) => text.revision.id],
  outlet: ['text', ({ text }) => text.article.outlet],
  url: ['text', ({ text }) => text.article.address],
  codes: ['texts', ({ names }) => names],
  code_ids: ['texts', ({ passage }) => passage.codes],
  quote: ['text', ({ passage }) => passage.quote?.exact ?? null],
  prefix: ['text', ({ passage }) => passage.quote?.prefix ?? null],
  suffix: ['text', ({ passage }) => passage.quote?.suffix ?? null],
  start: ['whole number', ({ points }) => points?.start ?? null],
  end: ['whole number', ({ points }) => points?.end ?? null],
  start_utf16: ['whole number', ({ passage }) => passage.position?.start ?? null],
  end_utf16: ['whole number', ({ passage }) => passage.position?.end ?? null],
  place: ['text', ({ passage }) => passage.place],
  speakers: ['texts', ({ passage }) => listed(passage.fields['speakers'])],
  speaker_kind: ['text', ({ passage }) => worded(passage.fields['speakerKind'])],
  holder: ['text', ({ passage }) => worded(passage.fields['holder'])],
  value: ['number', ({ passage }) => (typeof passage.fields['value'] === 'number' ? passage.fields['value'] : null)],
  unit: ['text', ({ passage }) => worded(passage.fields['unit'])],
  approximate: [
    'yes or no',
    ({ passage }) => (typeof passage.fields['approximate'] === 'boolean' ? passage.fields['approximate'] : null),
  ],
  basis: ['text', ({ passage }) => worded(passage.fields['basis'])],
  source: ['text', ({ passage }) => worded(passage.fields['source'])],
  fields: ['text', ({ passage }) => JSON.stringify(passage.fields)],
  note: ['text', ({ passage }) => passage.note],
  author: ['text', ({ passage }) => passage.author?.name ?? null],
  author_id: ['text', ({ passage }) => passage.author?.id ?? null],
  created: ['moment', ({ passage }) => moment(passage.created)],
  modified: ['moment', ({ passage }) => moment(passage.modified)],
  confidence: ['number', ({ passage }) => passage.confidence],
  codebook_version: ['whole number', ({ passage }) => passage.codebookVersion],
  revision_hash: ['text', ({ text }) => text.revision.hash],
  quote_hash: ['text', ({ passage }) => passage.hashed?.hash ?? null],
  quote_length: ['whole number', ({ passage }) => passage.hashed?.length ?? null],
  salt: ['text', ({ salt }) => salt],
};

const ARTICLES: Columns<CorpusText> = {
  id: ['text', ({ article }) => article.id],
  revision_id: ['text', ({ revision }) => revision.id],
  url: ['text', ({ article }) => article.address],
  outlet: ['text', ({ article }) => article.outlet],
  headline: ['text', ({ article }) => article.headline],
  byline: ['text', ({ article }) => article.byline],
  published: ['text', ({ article }) => article.published?.value ?? null],
  language: ['text', ({ article }) => article.language],
  captured: ['moment', ({ revision }) => moment(revision.captured)],
  revision_hash: ['text', ({ revision }) => revision.hash],
  text: ['text', ({ text }) => text],
};

/** Two tables for pandas, DuckDB, Spark: annotations, and the texts that they stand in. */
export const parquet: Format = {
  id: 'parquet',
  name: 'Parquet (two tables)',
  ending: '.zip',
  type: 'application/zip',
  offsets: 'Unicode code points',
  worksWithoutText: true,
  cannotHold: [
    'What tags mean.',
    'What annotations were before they were changed, and deleted ones.',
    'It cannot be read back here: the project file is for that.',
  ],
  write: (corpus) => zipChunks(filesOf(corpus), corpus.exported ?? 0),
};

async function* filesOf(corpus: Corpus): AsyncGenerator<FileOfZip> {
  yield { path: 'annotations.parquet', content: parquetTable(ANNOTATIONS, annotationsOf(corpus)) };
  yield { path: 'articles.parquet', content: parquetTable(ARTICLES, articlesOf(corpus)) };
}

async function* annotationsOf(corpus: Corpus): AsyncGenerator<Row[]> {
  const nameOf = codeNames(corpus);
  for await (const text of corpus.texts()) {
    const toPoints = text.text === null ? null : codePointOffsets(text.text);
    yield text.passages.map((passage) => {
      const { position } = passage;
      const points =
        position && toPoints ? { start: toPoints(position.start), end: toPoints(position.end) } : passage.points;
      return { passage, text, points, names: passage.codes.map(nameOf), salt: corpus.salt };
    });
  }
}

async function* articlesOf(corpus: Corpus): AsyncGenerator<CorpusText[]> {
  for await (const text of corpus.texts()) yield [text];
}

function worded(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listed(value: unknown): string[] | null {
  return Array.isArray(value) ? value.map(String) : null;
}

function moment(time: number | null): Date | null {
  return time === null ? null : new Date(time);
}
