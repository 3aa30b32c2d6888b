import * as z from 'zod/mini';
import {
  CorpusText,
  type Corpus,
  type CorpusAuthor,
  type CorpusPassage,
  type CorpusRefusal,
} from '../../model/corpus.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { jsonOfFile } from '../foreign-file/json-document.ts';
import { isObject } from '../foreign-file/json-values.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { Reader } from '../format.ts';

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
type Row = z.infer<typeof Row>;

/** Hypothesis' rows: of its API (`rows`), of its client's file (`annotations`), or a mere list. Offsets count UTF-16. */
export const hypothesisReader: Reader = { id: 'hypothesis', read };

async function read(file: Blob): Promise<Corpus> {
  const document = await jsonOfFile(file);
  const { list, key } = rowsIn(document);
  const texts = new Map<string, CorpusText>();
  const authors = new Map<string, CorpusAuthor>();
  const refused: CorpusRefusal[] = [];
  for (const [index, written] of list.entries()) {
    const row = checked(Row, written, `${key}${index}`);
    const reason = reasonAgainst(row);
    if (reason) refused.push({ place: row.id ?? `${key}${index}`, reason });
    else add(texts, authors, row);
  }
  const exported = isObject(document) ? timeOf(document['export_date']) : null;
  const names = [...texts.values()].flatMap(({ passages }) => passages.flatMap(({ codes }) => codes));
  return {
    id: null,
    name: '',
    exported,
    salt: null,
    codes: codesNamed(names),
    fieldNames: [],
    authors: exporterFirst([...authors.values()], isObject(document) ? document['export_userid'] : null),
    total: list.length - refused.length,
    refused,
    async *texts() {
      for (const text of texts.values()) yield checked(CorpusText, text, text.article.address ?? '');
    },
  };
}

/** Whose file it is stands first, also where none of its annotations is theirs. */
function exporterFirst(authors: readonly CorpusAuthor[], user: unknown): CorpusAuthor[] {
  if (typeof user !== 'string') return [...authors];
  const exporter = authors.find(({ id }) => id === user) ?? { id: user, name: localPart(user) };
  return [exporter, ...authors.filter((author) => author !== exporter)];
}

/** `name` of `acct:name@hypothes.is`. */
function localPart(user: string): string {
  return /^acct:([^@]+)/u.exec(user)?.[1] ?? user;
}

function rowsIn(document: unknown): { list: readonly unknown[]; key: string } {
  if (Array.isArray(document)) return { list: document, key: 'row ' };
  for (const key of ['rows', 'annotations']) {
    const list = isObject(document) ? document[key] : undefined;
    if (Array.isArray(list)) return { list, key: `${key}.` };
  }
  throw new UnreadableFile('', 'has no “rows” and no “annotations”, as files of Hypothesis have.');
}

function reasonAgainst({ references = [], uri }: Row): string | null {
  if (references.length > 0) return 'it is a reply, and marks nothing of the page.';
  return /^https?:\/\//u.test(uri) ? null : 'what it marks has no address on the web.';
}

function add(texts: Map<string, CorpusText>, authors: Map<string, CorpusAuthor>, row: Row): void {
  const { uri, id, text, tags, document } = row;
  const author = authorOf(row);
  if (author) authors.set(author.id ?? author.name, author);
  const passage = {
    ...BLANK_PASSAGE,
    ...placeIn(row),
    id: id === '' ? null : (id ?? null),
    codes: [...new Set(tags)],
    note: text ?? '',
    author,
    created: timeOf(row.created),
    modified: timeOf(row.updated),
  };
  const known = texts.get(uri);
  if (known) return void known.passages.push(passage);
  const headline = document?.title?.[0] ?? null;
  const article = { id: null, address: uri, outlet: null, headline, byline: null, published: null, language: null };
  texts.set(uri, {
    article,
    revision: { id: null, captured: null, hash: null },
    file: null,
    text: null,
    passages: [passage],
  });
}

/** Its RangeSelector names nodes of a page that is not at hand: words and position say it without. */
function placeIn({ target = [] }: Row): Pick<CorpusPassage, 'quote' | 'position'> {
  const selectors = target.flatMap(({ selector = [] }) => selector);
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact !== undefined);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [position?.start, position?.end];
  return {
    quote: quote ? { exact: quote.exact ?? '', prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' } : null,
    position: typeof start === 'number' && typeof end === 'number' ? { start, end } : null,
  };
}

function authorOf({ user, user_info: info }: Row): CorpusAuthor | null {
  if (user === undefined) return null;
  return { id: user, name: info?.display_name ?? localPart(user) };
}

function timeOf(written: unknown): number | null {
  const time = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  return time >= 0 ? time : null;
}
