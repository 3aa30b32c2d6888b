import * as z from 'zod/mini';
import type { CorpusRefusal } from '../../model/corpus.ts';
import { checked } from '../foreign-file/checked.ts';
import { jsonElements, type JsonFrame } from '../foreign-file/json-elements.ts';
import { isObject } from '../foreign-file/json-values.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { ReadingWork } from '../format.ts';

const Offset = z.int().check(z.nonnegative());
const Selector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.union([Offset, z.string()])),
  end: z.optional(z.union([Offset, z.string()])),
});

/** What is read of a row; the API asks for nothing but the `uri`. */
const Row = z.looseObject({
  id: z.optional(z.string()),
  uri: z.string(),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
  user: z.optional(z.string()),
  user_info: z.optional(z.nullable(z.looseObject({ display_name: z.optional(z.nullable(z.string())) }))),
  text: z.optional(z.nullable(z.string())),
  tags: z.optional(z.nullable(z.array(z.string()))),
  references: z.optional(z.array(z.string())),
  target: z.optional(z.array(z.looseObject({ selector: z.optional(z.array(Selector)) }))),
  document: z.optional(z.nullable(z.looseObject({ title: z.optional(z.array(z.string())) }))),
});
export type Row = z.infer<typeof Row>;

/** Of the two names under which a file has its rows, one alone. */
const LISTS = ['rows', 'annotations'];

/** The rows of a file, one by one, those that mark no page with the reason; and last what stands around them. @throws {UnreadableFile} for a row that is none of Hypothesis', naming it. */
export async function* rowsIn(
  file: Blob,
  work: ReadingWork,
): AsyncGenerator<{ row: Row; place: string } | CorpusRefusal | JsonFrame> {
  let list: readonly string[] | null = null;
  for await (const one of jsonElements(file, (path) => path.length === 0 || isListed(path), work)) {
    if ('frame' in one) {
      if (!Array.isArray(one.frame) && !hasList(one.frame)) throw new UnreadableFile('', NO_LIST);
      yield one;
      continue;
    }
    list ??= one.path;
    if (list !== one.path) throw new UnreadableFile(one.path.join('.'), 'has rows, and so has another list before it.');
    const place = `${list.length === 0 ? 'row ' : `${list.join('.')}.`}${one.index}`;
    const row = checked(Row, one.value, place);
    const reason = reasonAgainst(row);
    yield reason === null ? { row, place } : { place: row.id ?? place, reason };
  }
}

const NO_LIST = 'has no “rows” and no “annotations”, as files of Hypothesis have.';

function isListed([key = '', ...deeper]: readonly string[]): boolean {
  return deeper.length === 0 && LISTS.includes(key);
}

function hasList(frame: unknown): boolean {
  return isObject(frame) && LISTS.some((key) => Array.isArray(frame[key]));
}

function reasonAgainst({ references = [], uri }: Row): string | null {
  if (references.length > 0) return 'it is a reply, and marks nothing of the page.';
  return /^https?:\/\//u.test(uri) ? null : 'what it marks has no address on the web.';
}
