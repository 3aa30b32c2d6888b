import type { GivenFile } from '../../exchange/article-files/open-files.ts';
import type { TablePreview } from '../../exchange/article-files/preview-tables.ts';
import type { ColumnMapping } from '../../exchange/article-files/table-file.ts';
import type { Block } from '../../model/article-text.ts';
import type { ImportedArticle } from '../../model/imported-article.ts';
import type { ReadRows } from './article-import.ts';
import type { KeptRows, RowChoice } from './keep-rows.ts';

/** What the page asks of its import's worker. */
export interface ImportQuestions {
  /** The tables among files, to say which column holds what. */
  tables: { files: readonly GivenFile[] };
  /** The articles in files. The mappings are by a table's path. */
  read: { files: readonly GivenFile[]; mappings: ReadonlyMap<string, ColumnMapping> };
  /** The text of a row. */
  blocks: { key: number };
  /** Takes rows into the library. */
  keep: { choices: readonly RowChoice[] };
}

export interface ImportAnswers {
  tables: TablePreview[];
  read: ReadRows;
  blocks: Block[];
  keep: KeptRows;
}

export type ImportAsk = keyof ImportQuestions;

/** Beside the library's articles and the bytes of files, the rows that are kept. */
export type ImportStep = 'library' | 'files' | 'rows';

export type Asked = { [Ask in ImportAsk]: { ask: Ask; question: ImportQuestions[Ask] } }[ImportAsk];

export type ToWorker =
  | ({ turn: number } & Asked)
  /** The person cancels. */
  | { turn: number; stop: true }
  /** What the page made of a saved page, which a worker cannot read. */
  | { page: number; article: ImportedArticle | null };

export type FromWorker =
  | { turn: number; answer: ImportAnswers[ImportAsk] }
  | { turn: number; failure: string }
  | { turn: number; step: ImportStep; done: number; total: number }
  | { page: number; html: string };
