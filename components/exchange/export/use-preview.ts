import type { Corpus, CorpusText } from '../../../model/corpus.ts';
import { exportHead } from '../../../storage/exchange/export-head.ts';
import type { ExportScope } from '../../../storage/exchange/export-scope.ts';
import { useLiveQuery } from '../../../storage/use-live-query.ts';
import { exportCorpus } from './write-export.ts';

/** As much of what is to be exported as is shown beforehand. */
export interface ExportPreview extends Pick<Corpus, 'codes'> {
  texts: CorpusText[];
  /** How much there is of it in all. */
  passages: number;
  articles: number;
}

/** The first articles that have annotations; undefined until they were read. */
export function usePreview(scope: ExportScope): ExportPreview | undefined {
  return useLiveQuery(() => readPreview(scope), [JSON.stringify(scope)]);
}

/** Annotations that are looked at. */
const ENOUGH = 5;

async function readPreview(scope: ExportScope): Promise<ExportPreview> {
  const head = await exportHead(scope);
  const corpus = exportCorpus({ ...head, articles: head.annotated.slice(0, ENOUGH) }, {});
  const texts: CorpusText[] = [];
  for await (const text of corpus.texts()) texts.push(text);
  return {
    codes: corpus.codes,
    texts: texts.filter(({ passages }) => passages.length > 0),
    passages: head.passages,
    articles: head.articles.length,
  };
}
