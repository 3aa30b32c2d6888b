import { join } from 'node:path';
import * as z from 'zod/mini';
import { readPublished } from '../../model/publication-date.ts';
import { readRecord } from '../../model/read-record.ts';
import { decodeText } from '../../exchange/article-files/decode-text.ts';
import { readGivenFile, UnusableFile } from './given-file.ts';

/** Absent, null and empty are one: not known. */
const Line = z.pipe(
  z.nullish(z.string()),
  z.transform((line) => (line?.trim() ? line.trim() : null)),
);

const ArticleManifest = z.array(
  z.object({
    /** The file's name, without its folder. */
    file: z.string().check(z.minLength(1)),
    outlet: Line,
    headline: Line,
    byline: Line,
    /** As precisely as it is known: "2020", "2018-12", "2018-07-13" or a moment. */
    published: Line.check(z.refine(isDate, { error: 'not a date such as 2020, 2018-12 or 2018-07-13' })),
    /** For people only. */
    note: Line,
  }),
);

/** What somebody knows of an article beside its text. */
export interface ArticleFacts {
  outlet: string | null;
  headline: string | null;
  byline: string | null;
  /** In a form that model/publication-date.ts reads. */
  published: string | null;
}

export const NOTHING_KNOWN: ArticleFacts = { outlet: null, headline: null, byline: null, published: null };

/**
 * What the `manifest.json` in a folder says, by file name; nothing where there is no such file.
 * @throws {UnusableFile} where it cannot be read or is no JSON.
 * @throws {InvalidRecord} naming the field that is wrong.
 */
export async function readArticleManifest(folder: string): Promise<ReadonlyMap<string, ArticleFacts>> {
  const path = join(folder, 'manifest.json');
  const bytes = await readGivenFile(path);
  const entries = bytes ? readRecord(ArticleManifest, parseJson(path, decodeText(bytes)), path) : [];
  return new Map(entries.map((entry) => [entry.file, entry]));
}

function isDate(text: string | null): boolean {
  return text === null || (readPublished(text) !== null && !Number.isNaN(Date.parse(text)));
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableFile(path, `is no JSON (${(error as Error).message})`);
  }
}
