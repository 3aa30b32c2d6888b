import type { CaseContents } from '../model/case-contents.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Timestamp } from '../model/timestamp.ts';
import { blobOf } from './corpus/chunks.ts';
import { codesOfCodebooks, fieldNamesOf } from './corpus/codes-of-codebooks.ts';
import { corpusOf } from './corpus/corpus-of-records.ts';
import { csv } from './csv/write-csv.ts';
import { webAnnotation } from './web-annotation/write-web-annotation.ts';
import { whole, zipChunks, type FileOfZip } from './zip/zip-chunks.ts';

/** What is to be exported, and when. */
export interface CaseToExport extends CaseContents {
  exported: Timestamp;
}

/** The case's annotations as a table and as Web Annotations, then the texts that their offsets refer to, as one zip. */
export function caseArchive(contents: CaseToExport): Promise<Blob> {
  return archiveOf(caseCorpus(contents), contents.exported);
}

/** The same of annotations that are no case's own records. */
export function archiveOf(corpus: Corpus, exported: Timestamp): Promise<Blob> {
  return blobOf(zipChunks(filesOf(corpus), exported), 'application/zip');
}

/** @throws {InvalidRecord} for an annotation without a quote, which the database does not take either. */
export function caseCorpus({ case: { id, name }, articles, authorOf, codebookOf, exported }: CaseToExport): Corpus {
  return corpusOf({
    id,
    name,
    exported,
    codes: codesOfCodebooks(codebookOf.values()),
    fieldNames: fieldNamesOf(codebookOf.values()),
    authors: [...new Map([...authorOf.values()].map((author) => [author.id, author])).values()],
    total: articles.reduce((sum, { annotations }) => sum + annotations.length, 0),
    articleCount: articles.length,
    sets: { authorOf, codebookOf },
    articles: () => articles,
  });
}

async function* filesOf(corpus: Corpus): AsyncGenerator<FileOfZip> {
  for (const format of [csv, webAnnotation]) {
    yield { path: `annotations${format.ending}`, content: format.write(corpus) };
  }
  for await (const { file, text } of corpus.texts()) {
    if (file !== null && text !== null) yield { path: file, content: whole(text.toWellFormed()) };
  }
}
