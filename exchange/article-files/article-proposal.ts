import type { ImportedArticle } from '../../model/imported-article.ts';
import { InvalidRecord, readRecord } from '../../model/read-record.ts';
import { ImportedArticle as Imported } from '../../model/imported-article.ts';

/** Where an article or a refusal comes from, for the person. */
export interface FileSource {
  /** The file's path as it was given; a file within a zip stands behind the zip's path and “ › ”. */
  file: string;
  /** “row 3” of a table; null for a file that is one article. */
  place: string | null;
}

/** An article as its file was understood, for a person to edit and confirm; nothing is in the library yet. */
export interface ArticleProposal extends ImportedArticle {
  source: FileSource;
}

/** What cannot be imported, and why, in words for the person. */
export interface FileRefusal {
  source: FileSource;
  reason: string;
}

export type FileReading = { proposal: ArticleProposal } | { refusal: FileRefusal };

export function refused(source: FileSource, reason: string): FileReading {
  return { refusal: { source, reason } };
}

/** As a proposal; refused where the library could not keep it, such as for want of text. */
export function proposed(article: ImportedArticle, source: FileSource): FileReading {
  try {
    return { proposal: { ...readRecord(Imported, article, source.file), source } };
  } catch (error) {
    if (error instanceof InvalidRecord) return refused(source, reasonOf(error));
    throw error;
  }
}

function reasonOf({ field, message }: InvalidRecord): string {
  return field === 'blocks' ? message.slice(message.lastIndexOf(': ') + 2) : message;
}
