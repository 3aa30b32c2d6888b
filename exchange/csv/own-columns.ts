import type { CorpusField, CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import type { TableRow } from '../table-columns.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { undefused } from '../csv-table.ts';
import { parseJson } from '../foreign-file/json-document.ts';
import { isObject } from '../foreign-file/json-values.ts';
import { timeOf } from '../foreign-file/time-of.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { CSV_COLUMNS } from './write-csv.ts';

/** Whether the table is one that we wrote: then nothing of it needs to be guessed. */
export function isOwnTable(columns: readonly string[]): boolean {
  return CSV_COLUMNS.every((column) => columns.includes(column));
}

export function ownSalt(row: TableRow): string | null {
  return orNull(cell(row, 'salt'));
}

export function ownPassage(row: TableRow): CorpusPassage {
  const at = (column: string) => cell(row, column);
  const author = at('author');
  const [position, points] = [stretch(row, 'start', 'end'), stretch(row, 'start_code_points', 'end_code_points')];
  return {
    ...BLANK_PASSAGE,
    id: orNull(at('id')),
    codes: list(parseJson(at('code_ids'), `${row.place}: code_ids`)),
    place: at('place') === 'page' ? 'page' : 'article',
    position,
    points,
    quote: at('quote') === '' ? null : { exact: at('quote'), prefix: at('prefix'), suffix: at('suffix') },
    hashed: at('quote_hash') === '' ? null : { hash: at('quote_hash'), length: number(row, 'quote_length') ?? 0 },
    fields: fieldsIn(row),
    note: at('note'),
    author: author === '' ? null : { id: orNull(at('author_id')), name: author },
    created: timeOf(at('created')),
    modified: timeOf(at('modified')),
    confidence: number(row, 'confidence'),
    codebookVersion: number(row, 'codebook_version'),
  };
}

export function ownText(row: TableRow): CorpusText {
  const at = (column: string) => cell(row, column);
  return {
    article: {
      id: orNull(at('article_id')),
      address: orNull(at('url')),
      outlet: orNull(at('outlet')),
      headline: orNull(at('headline')),
      byline: null,
      published: readPublished(at('published')),
      language: null,
    },
    revision: { id: orNull(at('revision_id')), captured: timeOf(at('captured')), hash: orNull(at('revision_hash')) },
    file: orNull(at('article_file')),
    text: null,
    passages: [],
  };
}

function cell({ values }: TableRow, column: string): string {
  return undefused(values[column] ?? '');
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function stretch(row: TableRow, from: string, to: string): CorpusPassage['position'] {
  const [start, end] = [number(row, from), number(row, to)];
  return start === null || end === null ? null : { start, end };
}

function number(row: TableRow, column: string): number | null {
  const written = cell(row, column);
  if (written === '') return null;
  if (!Number.isFinite(Number(written))) {
    throw new UnreadableFile(row.place, `“${column}” is no number: “${written.slice(0, 30)}”.`);
  }
  return Number(written);
}

function fieldsIn(row: TableRow): Record<string, CorpusField> {
  const written = parseJson(cell(row, 'fields'), `${row.place}: fields`);
  if (!isObject(written)) throw new UnreadableFile(row.place, '“fields” is no JSON object.');
  return written as Record<string, CorpusField>;
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
