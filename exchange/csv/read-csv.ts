import { CorpusText, type Corpus, type CorpusPassage } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { TAGS } from '../../model/tag.ts';
import { decodeText } from '../article-files/decode-text.ts';
import { readCsv, UnreadableTable, type Table, type TableRow } from '../article-files/table-file.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { Reader } from '../format.ts';
import { proposeAnnotationMapping, type AnnotationField, type AnnotationMapping } from './annotation-columns.ts';
import { isOwnTable, ownPassage, ownSalt, ownText } from './own-columns.ts';

const LARGEST = 256 * 1024 * 1024;

/** A table with an annotation in each row: ours, or any whose columns' names are known. */
export const csvReader: Reader = {
  id: 'csv',
  async read(file) {
    const table = await readAnnotationTable(file);
    return corpusOfTable(table, proposeAnnotationMapping(table.columns));
  },
};

/** A table, for a person to say what its columns hold. Text that is not UTF-8 is taken for windows-1252, as spreadsheets write it. @throws {UnreadableFile} */
export async function readAnnotationTable(file: Blob): Promise<Table> {
  if (file.size > LARGEST) throw new UnreadableFile('', `is larger than ${LARGEST / 1024 / 1024} MB.`);
  try {
    return readCsv(decodeText(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    const [, place = '', reason = error.message] = /^(row \d+): (.*)$/su.exec(error.message) ?? [];
    throw new UnreadableFile(place, place === '' ? `cannot be read as a table: ${reason}` : reason);
  }
}

/** The annotations of a table. @throws {UnreadableFile} naming the row; or that no column holds words or tags. */
export function corpusOfTable(table: Table, mapping: AnnotationMapping): Corpus {
  const isOwn = isOwnTable(table.columns);
  if (!isOwn && mapping.quote === null && mapping.start === null) {
    throw new UnreadableFile('row 1', 'names no column with the words of passages, and none with their offsets.');
  }
  const texts = new Map<string, CorpusText>();
  for (const row of table.rows) {
    const [passage, text] = isOwn
      ? [ownPassage(row), ownText(row)]
      : [foreignPassage(row, mapping), foreignText(row, mapping)];
    const key = JSON.stringify([text.article, text.revision, text.text]);
    const known = texts.get(key) ?? text;
    texts.set(key, known);
    known.file ??= text.file;
    known.passages.push(checked(CorpusText.shape.passages, [passage], row.place)[0] ?? passage);
  }
  const passages = [...texts.values()].flatMap((text) => text.passages);
  const authors = new Map(passages.flatMap(({ author }) => (author ? [[author.id ?? author.name, author]] : [])));
  const [first] = table.rows;
  return {
    id: null,
    name: '',
    exported: null,
    salt: isOwn && first ? ownSalt(first) : null,
    codes: codesNamed(passages.flatMap(({ codes }) => codes)),
    fieldNames: [],
    authors: [...authors.values()],
    total: passages.length,
    refused: [],
    async *texts() {
      for (const text of texts.values()) yield checked(CorpusText, text, text.article.address ?? 'a text');
    },
  };
}

function foreignPassage(row: TableRow, mapping: AnnotationMapping): CorpusPassage {
  const at = reader(row, mapping);
  const [start, end] = [offset(at('start')), offset(at('end'))];
  const [exact, author, id] = [at('quote'), at('author'), at('id')];
  return {
    ...BLANK_PASSAGE,
    id: id === '' ? null : id,
    codes: codesIn(at('codes')),
    position: start !== null && end !== null && start <= end ? { start, end } : null,
    quote: exact === '' ? null : { exact, prefix: at('prefix'), suffix: at('suffix') },
    note: at('note'),
    author: author === '' ? null : { id: null, name: author },
    created: timeOf(at('created')),
  };
}

function foreignText(row: TableRow, mapping: AnnotationMapping): CorpusText {
  const at = reader(row, mapping);
  const [address, text] = [at('address'), at('text')];
  return {
    article: {
      id: null,
      address: /^https?:\/\//u.test(address) && URL.canParse(address) ? address : null,
      outlet: at('outlet') === '' ? null : at('outlet'),
      headline: at('headline') === '' ? null : at('headline'),
      byline: null,
      published: readPublished(at('published')),
      language: null,
    },
    revision: { id: null, captured: null, hash: null },
    file: null,
    text: text === '' ? null : text,
    passages: [],
  };
}

function reader({ values }: TableRow, mapping: AnnotationMapping): (field: AnnotationField) => string {
  return (field) => {
    const column = mapping[field];
    return column === null ? '' : (values[column] ?? '');
  };
}

/** Semicolons and bars part codes; a comma may belong to a name, unless all that it parts are our tags. */
function codesIn(written: string): string[] {
  const byComma = written.split(',').map((part) => part.trim());
  const isTags = byComma.every((part) => (TAGS as readonly string[]).includes(part));
  const codes = isTags ? byComma : written.split(/[;|]/u).map((part) => part.trim());
  return [...new Set(codes.filter((code) => code !== ''))];
}

function offset(written: string): number | null {
  return /^\d{1,10}$/u.test(written.trim()) ? Number(written) : null;
}

function timeOf(written: string): number | null {
  const time = Date.parse(written);
  return time >= 0 ? time : null;
}
