import type { FileSource } from '../../exchange/article-files/article-proposal.ts';
import type { ArticleMetadata } from '../../model/article.ts';
import type { Id } from '../../model/id.ts';
import type { Likeness } from './twins/find-twins.ts';

/** An article that a text is like: one of the library, or one that came before it in the files. */
export type Original = { kind: 'article'; id: Id } | { kind: 'row'; key: number };

/** What a text from a file is like. */
export interface Twin extends Likeness {
  outlet: string | null;
  headline: string | null;
}

/** One article from a file, as far as a person sees it before it is kept; its whole text stays in the worker. */
export interface ImportRow {
  /** Counts from 0 through all files of an import. */
  key: number;
  source: FileSource;
  metadata: ArticleMetadata;
  address: string | null;
  /** The first words of its body. */
  opening: string;
  words: number;
  twin: Twin | null;
}
