import * as z from 'zod/mini';
import { CorpusText, type Corpus, type CorpusAuthor, type CorpusPassage } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { utf16Offsets } from '../code-points.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE, quoteAt } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { jsonElements } from '../foreign-file/json-elements.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { decoded } from '../foreign-file/utf8-text.ts';
import type { Reader, ReadingWork } from '../format.ts';
import { LABELLING_INTERFACE } from './write-label-studio.ts';
import { xmlEvents } from '../xml/xml-events.ts';
import { isZip, openZip } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';

/** Unpacked, in bytes: all of it is in memory then. */
const LARGEST_TASKS = 256 * 1024 * 1024;
const LARGEST_INTERFACE = 16 * 1024 * 1024;
const Offset = z.int().check(z.nonnegative());
const Text = z.nullish(z.string());

const Region = z.looseObject({
  id: z.optional(z.union([z.string(), z.number()])),
  type: z.string(),
  value: z.looseObject({
    start: z.optional(z.unknown()),
    end: z.optional(z.unknown()),
    text: z.optional(z.unknown()),
    labels: z.optional(z.array(z.string())),
  }),
  meta: z.nullish(z.looseObject({ text: z.optional(z.union([z.string(), z.array(z.string())])) })),
});
type Region = z.infer<typeof Region>;

const Task = z.looseObject({
  data: z.looseObject({ text: z.string(), url: Text, outlet: Text, headline: Text, title: Text, published: Text }),
  /** `completions` before version 1.0. */
  annotations: z.optional(z.array(z.looseObject({ parallax_author: z.optional(z.string()), result: z.array(Region) }))),
});
type Task = z.infer<typeof Task>;

/** Label Studio's JSON export, or the zip that we write. Which unit its offsets count is told by the regions' own words. */
export const labelStudioReader: Reader = {
  id: 'label-studio',
  beginsAs: /^\s*\[[\s\S]*"data"\s*:\s*\{/u,
  hasFile: /^[^/]+\.json$/u,
  read,
};

async function read(file: Blob, work: ReadingWork = {}): Promise<Corpus> {
  const { tasks, labels } = (await isZip(file)) ? await inZip(file) : { tasks: file, labels: [] };
  const codes = new Set(labels);
  const authors = new Map<string, CorpusAuthor>();
  let total = 0;
  // Read through once: a fault in the last task is to be known before anything is taken from the first.
  for await (const { passages } of textsIn(tasks, work)) {
    total += passages.length;
    for (const passage of passages) {
      for (const code of passage.codes) codes.add(code);
      if (passage.author) authors.set(passage.author.name, passage.author);
    }
  }
  return {
    id: null,
    name: '',
    exported: null,
    salt: null,
    codes: codesNamed(codes),
    fieldNames: [],
    authors: [...authors.values()],
    total,
    refused: [],
    texts: () => textsIn(tasks, work.signal ? { signal: work.signal } : {}),
  };
}

async function* textsIn(tasks: Blob, work: ReadingWork): AsyncGenerator<CorpusText> {
  for await (const one of jsonElements(tasks, (path) => path.length === 0, work)) {
    if ('frame' in one) {
      if (!Array.isArray(one.frame)) throw new UnreadableFile('', NO_TASKS);
      continue;
    }
    const place = `task ${one.index + 1}`;
    yield textOf(checked(Task, one.value, place), place);
  }
}

const NO_TASKS = 'is no list of tasks, as Label Studio’s JSON export is.';

async function inZip(file: Blob): Promise<{ tasks: Blob; labels: string[] }> {
  const entries = await openZip(file);
  const tasks = entries.find(({ path }) => /^[^/]+\.json$/u.test(path));
  if (!tasks) throw new UnreadableFile('', 'has no tasks.json.');
  const labelling = entries.find(({ path }) => path === LABELLING_INTERFACE);
  const words = labelling && decoded(await readEntry(file, labelling, LARGEST_INTERFACE), labelling.path);
  return {
    tasks: new Blob([await readEntry(file, tasks, LARGEST_TASKS)]),
    labels: words === undefined ? [] : labelsIn(words),
  };
}

/** Also those that nothing was labelled with. */
function labelsIn(labelling: string): string[] {
  return [...xmlEvents(labelling, LABELLING_INTERFACE)].flatMap((event) =>
    event.kind === 'open' && event.name === 'Label' ? (event.attributes.get('value') ?? []) : [],
  );
}

function textOf({ data, annotations = [] }: Task, place: string): CorpusText {
  const { text, url, outlet, headline, title, published } = data;
  const regions = annotations.flatMap(({ result, parallax_author: name }) =>
    result.map((region) => ({ region, name })),
  );
  const marks = regions.filter(({ region }) => region.type === 'labels');
  const utf16 = countsCodePoints(
    text,
    marks.map(({ region }) => region),
  )
    ? utf16Offsets(text)
    : null;
  const passages = marks.map(({ region, name }) => passageOf(region, name, text, utf16, place));
  const article = {
    id: null,
    address: url && /^https?:\/\//u.test(url) ? url : null,
    outlet: outlet ?? null,
    headline: headline ?? title ?? null,
    byline: null,
    published: published ? readPublished(published) : null,
    language: null,
  };
  return checked(
    CorpusText,
    { article, revision: { id: null, captured: null, hash: null }, file: null, text, passages },
    place,
  );
}

/** Versions differ: code points where more regions have their own words that way. */
function countsCodePoints(text: string, regions: readonly Region[]): boolean {
  const utf16 = utf16Offsets(text);
  let lead = 0;
  for (const { value } of regions) {
    const { start, end, text: words } = value;
    if (typeof start !== 'number' || typeof end !== 'number') continue;
    const [from, to] = [utf16(start), utf16(end)];
    lead +=
      Number(from !== null && to !== null && text.slice(from, to) === words) - Number(text.slice(start, end) === words);
  }
  return lead > 0;
}

function passageOf(
  { id, value, meta }: Region,
  name: string | undefined,
  text: string,
  utf16: ReturnType<typeof utf16Offsets> | null,
  place: string,
): CorpusPassage {
  const { start: from, end: to } = {
    start: checked(Offset, value.start, `${place}: a region’s start`),
    end: checked(Offset, value.end, `${place}: a region’s end`),
  };
  const [start, end] = utf16 ? [utf16(from), utf16(to)] : [from, to];
  if (start === null || end === null || start >= end || end > text.length) {
    throw new UnreadableFile(place, `a region from ${from} to ${to} lies outside of the text.`);
  }
  return {
    ...BLANK_PASSAGE,
    id: id === undefined ? null : String(id),
    codes: [...new Set(value.labels)],
    position: { start, end },
    quote: quoteAt(text, start, end),
    note: typeof meta?.text === 'string' ? meta.text : (meta?.text ?? []).join('\n\n'),
    author: name === undefined ? null : { id: null, name },
  };
}
