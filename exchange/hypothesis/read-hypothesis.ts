import {
  CorpusText,
  type Corpus,
  type CorpusAuthor,
  type CorpusPassage,
  type CorpusRefusal,
} from '../../model/corpus.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { gatherTexts, type StrayPassage } from '../corpus/gather-texts.ts';
import { BLANK_PASSAGE } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { isObject } from '../foreign-file/json-values.ts';
import { timeOf } from '../foreign-file/time-of.ts';
import type { Reader, ReadingWork } from '../format.ts';
import { rowsIn, type Row } from './rows-in.ts';

/** Hypothesis' rows: of its API (`rows`), of its client's file (`annotations`), or a mere list. Offsets count UTF-16. */
export const hypothesisReader: Reader = {
  id: 'hypothesis',
  beginsAs: /"(client_version|export_userid)"|^\s*\{\s*"(rows|total)"|"uri"\s*:/u,
  read,
};

async function read(file: Blob, work: ReadingWork = {}): Promise<Corpus> {
  const codes = new Set<string>();
  const authors = new Map<string, CorpusAuthor>();
  const refused: CorpusRefusal[] = [];
  let total = 0;
  let frame: unknown;
  // Read through once: a fault in the last row is to be known before anything is taken from the first.
  for await (const one of rowsIn(file, work)) {
    if ('frame' in one) frame = one.frame;
    else if ('reason' in one) refused.push(one);
    else {
      const { passage } = checkedPassage(one);
      total += 1;
      for (const code of passage.codes) codes.add(code);
      if (passage.author) authors.set(passage.author.id ?? passage.author.name, passage.author);
    }
  }
  const about = isObject(frame) ? frame : {};
  return {
    id: null,
    name: '',
    exported: timeOf(about['export_date']),
    salt: null,
    codes: codesNamed(codes),
    fieldNames: [],
    authors: exporterFirst([...authors.values()], about['export_userid']),
    total,
    refused,
    texts: () => gatherTexts(passagesIn(file, work.signal), ({ text }) => text.article.address ?? ''),
  };
}

async function* passagesIn(file: Blob, signal?: AbortSignal): AsyncGenerator<StrayPassage> {
  for await (const one of rowsIn(file, signal ? { signal } : {})) if ('row' in one) yield strayPassage(one.row);
}

function checkedPassage({ row, place }: { row: Row; place: string }): StrayPassage {
  const { passage, text } = strayPassage(row);
  checked(CorpusText, { ...text, passages: [passage] }, place);
  return { passage, text };
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

function strayPassage(row: Row): StrayPassage {
  const { uri, id, text, tags, document } = row;
  const passage = {
    ...BLANK_PASSAGE,
    ...placeIn(row),
    id: id === '' ? null : (id ?? null),
    codes: [...new Set(tags)],
    note: text ?? '',
    author: authorOf(row),
    created: timeOf(row.created),
    modified: timeOf(row.updated),
  };
  const headline = document?.title?.[0] ?? null;
  const article = { id: null, address: uri, outlet: null, headline, byline: null, published: null, language: null };
  const revision = { id: null, captured: null, hash: null };
  return { passage, text: { article, revision, file: null, text: null, passages: [] } };
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
