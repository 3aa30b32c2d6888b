import { CorpusText, type Corpus, type CorpusAuthor, type CorpusPassage } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { TAGS } from '../../model/tag.ts';
import type { TableRow } from '../article-files/table-file.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { encodingOfFile } from '../foreign-file/text-slices.ts';
import type { Reader, ReadingWork } from '../format.ts';
import { proposeAnnotationMapping, type AnnotationField, type AnnotationMapping } from './annotation-columns.ts';
import { isOwnTable, ownPassage, ownSalt, ownText } from './own-columns.ts';
import { tableRows } from './table-rows.ts';

/** Above what spreadsheets and libraries hold: 200,000 annotations are 150 MB. */
const LARGEST = 2 * 1024 ** 3;

const NO_ROW = 'cannot be read as a table: there is no row below its first, which names the columns.';

/** Passages that are gathered before their texts are given on; in a table that is sorted by article each text is given once, whole. */
const GATHERED = 10_000;

/** A table with an annotation in each row: ours, or any whose columns' names are known. Text that is not UTF-8 is taken for windows-1252, as spreadsheets write it. */
export const csvReader: Reader = { id: 'csv', read: (file, work) => readAnnotationTable(file, null, work) };

/**
 * The annotations of a table, a few thousand of them in memory at a time.
 * @param said what its columns hold, where a person said so; null for what their names suggest.
 * @throws {UnreadableFile} naming the row.
 */
export async function readAnnotationTable(
  file: Blob,
  said: AnnotationMapping | null,
  work: ReadingWork = {},
): Promise<Corpus> {
  if (file.size > LARGEST) throw new UnreadableFile('', `is larger than ${LARGEST / 1024 / 1024} MB.`);
  const encoding = await encodingOfFile(file, work);
  const codes = new Set<string>();
  const authors = new Map<string, CorpusAuthor>();
  let [total, salt]: [number, string | null] = [0, null];
  // Read through once: a fault in the last row is to be known before anything is taken from the first.
  for await (const { passage, text, ownSalt: written } of passagesOf(file, encoding, said, work)) {
    checked(CorpusText, text, text.article.address ?? 'a text');
    salt ??= written;
    total += 1;
    for (const code of passage.codes) codes.add(code);
    if (passage.author) authors.set(passage.author.id ?? passage.author.name, passage.author);
  }
  if (total === 0) throw new UnreadableFile('', NO_ROW);
  return {
    id: null,
    name: '',
    exported: null,
    salt,
    codes: codesNamed(codes),
    fieldNames: [],
    authors: [...authors.values()],
    total,
    refused: [],
    texts: () => textsIn(passagesOf(file, encoding, said, { ...(work.signal && { signal: work.signal }) })),
  };
}

interface ReadRow {
  passage: CorpusPassage;
  /** The text that it stands in, without its passages. */
  text: CorpusText;
  ownSalt: string | null;
}

/** @throws {UnreadableFile} naming the row; or that no column holds words or tags. */
async function* passagesOf(
  file: Blob,
  encoding: string,
  said: AnnotationMapping | null,
  work: ReadingWork,
): AsyncGenerator<ReadRow> {
  let known: { isOwn: boolean; mapping: AnnotationMapping } | null = null;
  for await (const { columns, row } of tableRows(file, encoding, work)) {
    known ??= kindOf(columns, said);
    const { isOwn, mapping } = known;
    const written = isOwn ? ownPassage(row) : foreignPassage(row, mapping);
    const passage = checked(CorpusText.shape.passages, [written], row.place)[0] ?? written;
    const text = isOwn ? ownText(row) : foreignText(row, mapping);
    yield { passage, text, ownSalt: isOwn ? ownSalt(row) : null };
  }
}

function kindOf(
  columns: readonly string[],
  said: AnnotationMapping | null,
): { isOwn: boolean; mapping: AnnotationMapping } {
  const [isOwn, mapping] = [isOwnTable(columns), said ?? proposeAnnotationMapping(columns)];
  if (!isOwn && mapping.quote === null && mapping.start === null) {
    throw new UnreadableFile('row 1', 'names no column with the words of passages, and none with their offsets.');
  }
  return { isOwn, mapping };
}

async function* textsIn(rows: AsyncIterable<ReadRow>): AsyncGenerator<CorpusText> {
  const texts = new Map<string, CorpusText>();
  let gathered = 0;
  for await (const { passage, text } of rows) {
    const key = JSON.stringify([text.article, text.revision, text.text]);
    const known = texts.get(key) ?? text;
    texts.set(key, known);
    known.file ??= text.file;
    known.passages.push(passage);
    gathered += 1;
    if (gathered < GATHERED) continue;
    // The text of the last row may go on; it is held back once.
    const others = [...texts].filter(([one]) => one !== key || texts.size === 1);
    for (const [one, whole] of others) {
      texts.delete(one);
      gathered -= whole.passages.length;
      yield whole;
    }
  }
  yield* texts.values();
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
