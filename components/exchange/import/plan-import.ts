import { readAnnotationTable } from '../../../exchange/csv/read-csv.ts';
import type { TableMeaning } from '../../../exchange/csv/foreign-columns.ts';
import { recogniseFile } from '../../../exchange/recognise-file.ts';
import type { Corpus, CorpusCode, CorpusRefusal, CorpusText } from '../../../model/corpus.ts';
import type { LongWork } from '../../../storage/long-work.ts';
import { findPersonalSet } from '../../../storage/personal-set.ts';
import { codesOrNone, NO_CODE } from './code-choices.ts';
import { placedTexts, type PlacedText } from './place-texts.ts';
import { inTwoPasses } from '../two-passes.ts';

/** What a file would bring, before anything is changed. Its passages are not kept in memory: to keep them, the file is read again. */
export interface ImportPlan {
  fileName: string;
  codes: { code: CorpusCode; passages: number }[];
  passages: number;
  placed: number;
  /** Those that the file says are the reader's own: they come into the reader's own set, and nobody signed for it. */
  own: number;
  /** Texts that passages were placed in. */
  texts: number;
  /** Of the passages that were found nowhere, those whose article has an address: they can wait for its page. */
  missing: MissingArticle[];
  refused: readonly CorpusRefusal[];
}

export interface MissingArticle {
  name: string;
  /** Null for one whose page nobody can open. */
  address: string | null;
  passages: number;
}

/**
 * Reads a file whole and looks for a place for each of its passages, a text at a time. Progress as {@link inTwoPasses} tells it.
 * @param table what the columns of a table hold, as a person said; null for what can be told without asking.
 * @throws {UnreadableFile, UnreadableZip}, and what the signal was aborted with.
 */
export async function planImport(file: File, work: LongWork, table: TableMeaning | null = null): Promise<ImportPlan> {
  const { first, second } = inTwoPasses(work);
  const corpus = await openCorpus(file, first, table);
  const reader = (await findPersonalSet())?.author.id;
  const plan = { passages: 0, placed: 0, own: 0, texts: 0 };
  const counts = new Map<string, number>();
  const missing = new Map<string, MissingArticle>();
  for await (const text of placedTexts(corpus, work.signal)) {
    plan.passages += text.text.passages.length;
    plan.placed += text.placed.length;
    plan.texts += Number(text.placed.length > 0);
    plan.own += takenOf(text).filter(({ author }) => author?.id && author.id === reader).length;
    for (const code of takenOf(text).flatMap(({ codes }) => codesOrNone(codes))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    addMissing(text, missing);
    second(plan.passages, corpus.total);
  }
  const known = new Map([...corpus.codes, NO_CODE].map((code) => [code.id, code]));
  const codes = [...counts].map(([id, passages]) => ({
    code: known.get(id) ?? { id, name: id, parent: null, definition: '' },
    passages,
  }));
  const { refused } = corpus;
  return { ...plan, fileName: file.name, codes, missing: [...missing.values()], refused };
}

/** A file's annotations, by its format's reader. @param table as for {@link planImport}. @throws {UnreadableFile, UnreadableZip} */
export async function openCorpus(file: File, work: LongWork, table: TableMeaning | null): Promise<Corpus> {
  return table ? readAnnotationTable(file, table, work) : (await recogniseFile(file)).read(file, work);
}

/** The passages of a text that come in, now or when its page is read. */
function takenOf(text: PlacedText) {
  return mayWait(text) ? [...text.placed, ...text.left] : text.placed;
}

/** Whether what was not found can wait: where the file brings the text itself, nothing better will come. */
export function mayWait({ text, left }: PlacedText): boolean {
  return left.length > 0 && text.text === null && text.article.address !== null;
}

function addMissing({ text, left }: PlacedText, missing: Map<string, MissingArticle>): void {
  if (left.length === 0) return;
  const name = nameOf(text);
  const address = text.text === null ? text.article.address : null;
  const known = missing.get(name) ?? { name, address, passages: 0 };
  missing.set(name, { ...known, passages: known.passages + left.length });
}

function nameOf({ article: { address, headline, outlet } }: CorpusText): string {
  return address ?? headline ?? outlet ?? 'An article without a name';
}
