import * as z from 'zod/mini';
import { CorpusText, type Corpus, type CorpusPassage } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { utf16Offsets } from '../code-points.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE, quoteAt } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { parseJson } from '../foreign-file/json-document.ts';
import { linesOf, type Line } from '../foreign-file/lines.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import type { Reader, ReadingWork } from '../format.ts';

const Offset = z.int().check(z.nonnegative());
const Label = z.tuple([Offset, Offset, z.string()]);
const Span = z.looseObject({ start: Offset, end: Offset, label: z.string() });
const Entity = z.looseObject({ start_offset: Offset, end_offset: Offset, label: z.string() });
const Text = z.nullish(z.string());

/** A line of any of the dialects; which, its keys tell. */
const Row = z.looseObject({
  text: z.optional(z.string()),
  /** doccano before version 1.8 called it so. */
  data: z.optional(z.string()),
  label: z.optional(z.array(Label)),
  labels: z.optional(z.array(Label)),
  entities: z.optional(z.array(z.union([Entity, Label]))),
  spans: z.optional(z.array(Span)),
  meta: z.nullish(
    z.looseObject({ url: Text, outlet: Text, headline: Text, published: Text, title: Text, source: Text }),
  ),
});
type Row = z.infer<typeof Row>;

/** JSON lines of doccano (`label`, `labels`, `entities`) and of Prodigy and spaCy (`spans`). Offsets count code points. */
export const jsonlReader: Reader = { id: 'jsonl', beginsAs: /^\s*\{[^\n]*"(text|data)"\s*:/u, read };

async function read(file: Blob, work: ReadingWork = {}): Promise<Corpus> {
  const names = new Set<string>();
  let total = 0;
  // Read through once: a fault in the last line is to be known before anything is taken from the first.
  for await (const line of linesOf(file, work)) {
    const { passages } = textIn(line);
    total += passages.length;
    for (const { codes } of passages) for (const code of codes) names.add(code);
  }
  return {
    id: null,
    name: '',
    exported: null,
    salt: null,
    codes: codesNamed(names),
    fieldNames: [],
    authors: [],
    total,
    refused: [],
    async *texts() {
      for await (const line of linesOf(file)) yield textIn(line);
    },
  };
}

function textIn({ text: written, number }: Line): CorpusText {
  const place = `line ${number}`;
  const row = checked(Row, parseJson(written, place), place);
  const text = row.text ?? row.data;
  if (text === undefined) throw new UnreadableFile(place, 'has no “text”.');
  const utf16 = utf16Offsets(text);
  const passages = merged(
    spansIn(row).map(([start, end, label]) => {
      const [from, to] = [utf16(start), utf16(end)];
      if (from === null || to === null || from >= to) {
        throw new UnreadableFile(place, `a span from ${start} to ${end} lies outside of the text.`);
      }
      return { ...BLANK_PASSAGE, codes: [label], position: { start: from, end: to }, quote: quoteAt(text, from, to) };
    }),
  );
  return checked(
    CorpusText,
    { article: articleOf(row), revision: { id: null, captured: null, hash: null }, file: null, text, passages },
    place,
  );
}

function spansIn({
  label = [],
  labels = [],
  entities = [],
  spans = [],
}: Row): [start: number, end: number, label: string][] {
  const objects = entities.map((one): [number, number, string] =>
    Array.isArray(one) ? one : [one.start_offset, one.end_offset, one.label],
  );
  return [
    ...label,
    ...labels,
    ...objects,
    ...spans.map((span): [number, number, string] => [span.start, span.end, span.label]),
  ];
}

/** Labels that follow one another on the same words are one passage's tags. */
function merged(passages: readonly CorpusPassage[]): CorpusPassage[] {
  const all: CorpusPassage[] = [];
  for (const passage of passages) {
    const last = all.at(-1);
    const isSame = last?.position?.start === passage.position?.start && last?.position?.end === passage.position?.end;
    if (last && isSame && !last.codes.includes(passage.codes[0] ?? '')) last.codes.push(...passage.codes);
    else all.push(passage);
  }
  return all;
}

function articleOf({ meta }: Row): CorpusText['article'] {
  const address = meta?.url && /^https?:\/\//u.test(meta.url) && URL.canParse(meta.url) ? meta.url : null;
  return {
    id: null,
    address,
    outlet: meta?.outlet ?? meta?.source ?? null,
    headline: meta?.headline ?? meta?.title ?? null,
    byline: null,
    published: meta?.published ? readPublished(meta.published) : null,
    language: null,
  };
}
