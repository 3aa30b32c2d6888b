import { CorpusText, type Corpus, type CorpusAuthor } from '../../model/corpus.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { gatherTexts, type StrayPassage } from '../corpus/gather-texts.ts';
import { checked } from '../foreign-file/checked.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { encodingOfFile } from '../foreign-file/text-slices.ts';
import type { Reader, ReadingWork } from '../format.ts';
import { saysWhere } from './annotation-columns.ts';
import { foreignPassage, foreignText, type TableMeaning } from './foreign-columns.ts';
import { ownPassage, ownSalt, ownText } from './own-columns.ts';
import { tableStart } from './table-start.ts';
import { tableRows } from './table-rows.ts';

/** Above what spreadsheets and libraries hold: 200,000 annotations are 150 MB. */
const LARGEST = 2 * 1024 ** 3;

const NO_PLACE = 'names no column with the words of passages, and none with their offsets in a text that is there too.';

/** A table with an annotation in each row: ours, or any whose columns tell by their names or first rows what they hold. Text that is not UTF-8 is taken for windows-1252, as spreadsheets write it. */
export const csvReader: Reader = {
  id: 'csv',
  beginsAs: /^[^\n{[<]+[,;\t|][^\n]+/u,
  read: (file, work) => readAnnotationTable(file, null, work),
};

/**
 * The annotations of a table, a few thousand of them in memory at a time.
 * @param said what its columns hold, where a person said so; null for what their names and first rows suggest.
 * @throws {UnreadableFile} naming the row, and the column where it is one value's fault.
 */
export async function readAnnotationTable(
  file: Blob,
  said: TableMeaning | null,
  work: ReadingWork = {},
): Promise<Corpus> {
  if (file.size > LARGEST) throw new UnreadableFile('', `is larger than ${LARGEST / 1024 / 1024} MB.`);
  const encoding = await encodingOfFile(file, work);
  const codes = new Set<string>();
  const authors = new Map<string, CorpusAuthor>();
  let [total, salt]: [number, string | null] = [0, null];
  // Read through once: a fault in the last row is to be known before anything is taken from the first.
  const meaning = said ?? (await tableStart(file, encoding)).meaning;
  if (meaning && !saysWhere(meaning.columns)) throw new UnreadableFile('row 1', NO_PLACE);
  for await (const { passage, ownSalt: written } of passagesOf(file, encoding, meaning, work)) {
    salt ??= written;
    total += 1;
    for (const code of passage.codes) codes.add(code);
    if (passage.author) authors.set(passage.author.id ?? passage.author.name, passage.author);
  }
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
    texts: () =>
      gatherTexts(passagesOf(file, encoding, meaning, { ...(work.signal && { signal: work.signal }) }), keyOf),
  };
}

interface ReadRow extends StrayPassage {
  ownSalt: string | null;
}

function keyOf({ text }: ReadRow): string {
  return JSON.stringify([text.article, text.revision, text.text]);
}

async function* passagesOf(
  file: Blob,
  encoding: string,
  meaning: TableMeaning | null,
  work: ReadingWork,
): AsyncGenerator<ReadRow> {
  for await (const { row } of tableRows(file, encoding, work)) {
    const written = meaning ? foreignPassage(row, meaning) : ownPassage(row);
    const text = meaning ? foreignText(row, meaning) : ownText(row);
    const { passages } = checked(CorpusText, { ...text, passages: [written] }, row.place);
    yield { passage: passages[0] ?? written, text, ownSalt: meaning ? null : ownSalt(row) };
  }
}
