import { codesOfCodebooks, fieldNamesOf } from '../../../exchange/corpus/codes-of-codebooks.ts';
import { blobOf } from '../../../exchange/corpus/chunks.ts';
import { corpusOf } from '../../../exchange/corpus/corpus-of-records.ts';
import { withoutText } from '../../../exchange/corpus/without-text.ts';
import { PARALLAX_ENDING } from '../../../exchange/parallax-file/parallax-manifest.ts';
import { writeParallaxFile } from '../../../exchange/parallax-file/write-parallax-file.ts';
import { newSalt } from '../../../exchange/withheld-text/quote-hash.ts';
import type { Corpus } from '../../../model/corpus.ts';
import { exportedArticles, exportHead, type ExportHead } from '../../../storage/exchange/export-head.ts';
import type { ExportScope } from '../../../storage/exchange/export-scope.ts';
import { projectRecords } from '../../../storage/exchange/project-records.ts';
import type { LongWork } from '../../../storage/long-work.ts';
import type { OfferedFormat } from './offered-formats.ts';

export interface ExportOrder {
  scope: ExportScope;
  format: OfferedFormat;
  /** Whether the articles' words go along. */
  withText: boolean;
}

export interface WrittenFile {
  name: string;
  content: Blob;
}

/** Writes a part of the library into one file, article by article. @throws what the signal was aborted with. */
export async function writeExport({ scope, format, withText }: ExportOrder, work: LongWork): Promise<WrittenFile> {
  const head = await exportHead(scope);
  const name = head.name;
  if (format.writer === null) {
    const salt = withText ? null : newSalt();
    const records = counted(projectRecords(scope.part, head, work.signal), head.articles.length * RECORD_ROUNDS, work);
    const content = await writeParallaxFile({ name, salt, exported: Date.now(), records });
    return { name: `${name}${PARALLAX_ENDING}`, content };
  }
  const whole = exportCorpus(head, work);
  const corpus = withText ? whole : withoutText(whole, newSalt());
  const content = await blobOf(format.writer.write(corpus), format.writer.type, work.signal);
  return { name: `${name}${format.writer.ending}`, content };
}

/** Articles, revisions and annotations are gone through one after the other. */
const RECORD_ROUNDS = 3;

/** The corpus of what is exported. Formats that go through it several times begin their progress anew. */
export function exportCorpus(head: ExportHead, work: LongWork): Corpus {
  const { id, name, articles, authorOf, codebookOf } = head;
  return corpusOf({
    id,
    name,
    exported: Date.now(),
    codes: codesOfCodebooks(codebookOf.values()),
    fieldNames: fieldNamesOf(codebookOf.values()),
    authors: [...new Map([...authorOf.values()].map((author) => [author.id, author])).values()],
    total: null,
    articleCount: articles.length,
    sets: { authorOf, codebookOf },
    articles: () => counted(exportedArticles(head, work.signal), articles.length, work),
  });
}

async function* counted<Item>(items: AsyncIterable<Item>, total: number, { progress }: LongWork): AsyncGenerator<Item> {
  let done = 0;
  for await (const item of items) {
    yield item;
    done += 1;
    progress?.(Math.min(done, total), total);
  }
}
