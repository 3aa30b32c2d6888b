import type { CorpusPassage, CorpusText } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { TAGS } from '../../model/tag.ts';
import { readWrittenDate } from '../article-files/written-date.ts';
import { utf16Offsets } from '../code-points.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { OffsetUnit } from '../format.ts';
import type { TableRow } from '../table-columns.ts';
import { isAddress, type AnnotationColumns, type AnnotationField } from './annotation-columns.ts';

/** What a table of another program holds, as a person said it, or as it was guessed. */
export interface TableMeaning {
  columns: AnnotationColumns;
  /** What its offsets count. Where the words are there too, these decide, row by row. */
  offsets: OffsetUnit;
}

/** How programs write that a cell is empty. */
const EMPTY = /^\s*(NA|NaN|null|None|-)?\s*$/u;

/** @throws {UnreadableFile} naming row and column of a value that is not what its column is said to hold. */
export function foreignPassage(row: TableRow, { columns, offsets }: TableMeaning): CorpusPassage {
  const at = reader(row, columns);
  const [exact, author, id] = [at('quote'), at('author').trim(), at('id')];
  const stated = stretchIn(row, columns);
  const text = at('text');
  const place =
    stated && text !== '' ? { position: placeIn(row, text, stated, exact, offsets) } : placeless(stated, offsets);
  return {
    ...BLANK_PASSAGE,
    ...place,
    id: id === '' ? null : id,
    codes: codesIn(at('codes')),
    quote: exact === '' ? null : { exact, prefix: at('prefix'), suffix: at('suffix') },
    note: at('note'),
    author: author === '' ? null : { id: null, name: author },
    created: timeIn(row, columns.created),
  };
}

/** The text that the passage of a row stands in, without its passages. */
export function foreignText(row: TableRow, { columns }: TableMeaning): CorpusText {
  const at = reader(row, columns);
  const [address, text] = [at('address').trim(), at('text')];
  const published = at('published').trim();
  return {
    article: {
      id: null,
      address: isAddress(address) ? address : null,
      outlet: at('outlet') === '' ? null : at('outlet'),
      headline: at('headline') === '' ? null : at('headline'),
      byline: null,
      published: readPublished(published) ?? readWrittenDate(published),
      language: null,
    },
    revision: { id: null, captured: null, hash: null },
    file: null,
    text: text === '' ? null : text,
    passages: [],
  };
}

function reader({ values }: TableRow, columns: AnnotationColumns): (field: AnnotationField) => string {
  return (field) => {
    const column = columns[field];
    return column === null ? '' : (values[column] ?? '');
  };
}

type Stretch = NonNullable<CorpusPassage['position']>;

function placeless(stated: Stretch | null, offsets: OffsetUnit): Pick<CorpusPassage, 'position' | 'points'> {
  return offsets === 'UTF-16 code units' ? { position: stated, points: null } : { position: null, points: stated };
}

/** In UTF-16. Of the two ways to count, the one in which the words stand there; neither where they stand in none. */
function placeIn(row: TableRow, text: string, stated: Stretch, exact: string, offsets: OffsetUnit): Stretch | null {
  const utf16 = utf16Offsets(text);
  const [start, end] = [utf16(stated.start), utf16(stated.end)];
  const counted = start === null || end === null ? null : { start, end };
  const isPoints = offsets === 'Unicode code points';
  if (exact !== '') {
    const ways = isPoints ? [counted, stated] : [stated, counted];
    return ways.find((way) => way && text.slice(way.start, way.end) === exact) ?? null;
  }
  const place = isPoints ? counted : stated;
  if (place && place.end <= text.length) return place;
  throw new UnreadableFile(row.place, `${stated.start} to ${stated.end} lies outside of its text.`);
}

function stretchIn(row: TableRow, columns: AnnotationColumns): Stretch | null {
  const [start, end] = [offsetIn(row, columns.start), offsetIn(row, columns.end)];
  if (start === null || end === null) return null;
  if (start <= end) return { start, end };
  throw new UnreadableFile(placeOf(row, columns.end), `the end ${end} lies before the start ${start}.`);
}

/** Libraries write whole numbers as “12.0” where cells of the column are empty. */
function offsetIn(row: TableRow, column: string | null): number | null {
  const written = column === null ? '' : (row.values[column] ?? '');
  if (EMPTY.test(written)) return null;
  if (/^\s*\d{1,10}(\.0+)?\s*$/u.test(written)) return Number(written);
  throw new UnreadableFile(placeOf(row, column), `“${written.slice(0, 30)}” is no offset, which is a whole number.`);
}

/** A date alone is taken for its noon in UTC, which is that day in nearly every zone; a moment without a zone for UTC. */
function timeIn(row: TableRow, column: string | null): number | null {
  const written = column === null ? '' : (row.values[column] ?? '').trim();
  if (EMPTY.test(written)) return null;
  const { value, precision } = readPublished(written) ?? readWrittenDate(written) ?? { value: '', precision: null };
  const zone = /(Z|[+-]\d\d:\d\d)$/u.test(value) ? '' : 'Z';
  if (precision === 'moment') return Math.max(0, Date.parse(`${value}${zone}`));
  if (precision === 'day') return Math.max(0, Date.parse(`${value}T12:00Z`));
  const reason = `“${written.slice(0, 30)}” is no date of one day alone, as 2026-03-14 and 14 March 2026 are.`;
  throw new UnreadableFile(placeOf(row, column), reason);
}

function placeOf({ place }: TableRow, column: string | null): string {
  return `${place}, column “${column}”`;
}

/** Semicolons and bars part codes; a comma may belong to a name, unless all that it parts are our tags. */
function codesIn(written: string): string[] {
  const byComma = written.split(',').map((part) => part.trim());
  const isTags = byComma.every((part) => (TAGS as readonly string[]).includes(part));
  const codes = isTags ? byComma : written.split(/[;|]/u).map((part) => part.trim());
  return [...new Set(codes.filter((code) => code !== ''))];
}
