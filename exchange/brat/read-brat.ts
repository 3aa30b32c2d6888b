import { CorpusText, type Corpus, type CorpusPassage, type CorpusRefusal } from '../../model/corpus.ts';
import { isSafePath } from '../article-files/zip-paths.ts';
import { utf16Offsets } from '../code-points.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE, quoteAt } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { decoded } from '../foreign-file/utf8-text.ts';
import type { Reader } from '../format.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';

const LARGEST = 16 * 1024 * 1024;

/** A zip of brat's files, in whatever folders. Relations, events and attributes are not passages: they are counted and left out. */
export const bratReader: Reader = { id: 'brat', hasFile: /\.ann$/u, read };

async function read(file: Blob): Promise<Corpus> {
  const entries = await openZip(file);
  const unsafe = entries.find(({ path }) => !isSafePath(path));
  if (unsafe) throw new UnreadableFile(unsafe.path, 'leads out of the zip file.');
  const texts = new Map(
    entries.filter(({ path }) => path.endsWith('.txt')).map((entry) => [entry.path.slice(0, -4), entry]),
  );
  const annotated = entries.filter(({ path }) => path.endsWith('.ann'));
  if (annotated.length === 0) throw new UnreadableFile('', 'has no .ann files, as brat has them.');
  const types = new Set(await configuredTypes(file, entries));
  const refused: CorpusRefusal[] = [];
  let total = 0;
  for (const entry of annotated) {
    const { passages, others } = await textOf(file, entry, texts);
    total += passages.length;
    for (const { codes } of passages) for (const code of codes) types.add(code);
    if (others > 0) {
      refused.push({ place: entry.path, reason: `${others} relations, events or attributes are no passages.` });
    }
  }
  return {
    id: null,
    name: '',
    exported: null,
    salt: null,
    codes: codesNamed(types),
    fieldNames: [],
    authors: [],
    total,
    refused,
    async *texts() {
      for (const entry of annotated) yield checked(CorpusText, (await textOf(file, entry, texts)).text, entry.path);
    },
  };
}

/** The types that `annotation.conf` names, also those that nothing was annotated with. */
async function configuredTypes(file: Blob, entries: readonly ZipEntry[]): Promise<string[]> {
  const entry = entries.find(({ path }) => path === 'annotation.conf');
  if (!entry) return [];
  const text = decoded(await readEntry(file, entry, LARGEST), entry.path);
  const section = /^\[entities\]\s*$([^[]*)/mu.exec(text)?.[1] ?? '';
  return section.split(/\s+/u).filter((type) => /^[\w-]+$/u.test(type));
}

async function textOf(file: Blob, entry: ZipEntry, texts: ReadonlyMap<string, ZipEntry>) {
  const name = entry.path.slice(0, -4);
  const source = texts.get(name);
  if (!source) throw new UnreadableFile(entry.path, `its text ${name}.txt is missing.`);
  const text = decoded(await readEntry(file, source, LARGEST), source.path);
  const { passages, others } = passagesIn(decoded(await readEntry(file, entry, LARGEST), entry.path), text, entry.path);
  const article = {
    id: null,
    address: null,
    outlet: null,
    headline: name,
    byline: null,
    published: null,
    language: null,
  };
  return {
    passages,
    others,
    text: { article, revision: { id: null, captured: null, hash: null }, file: source.path, text, passages },
  };
}

function passagesIn(standoff: string, text: string, path: string): { passages: CorpusPassage[]; others: number } {
  const utf16 = utf16Offsets(text);
  const passages = new Map<string, CorpusPassage>();
  let others = 0;
  for (const [index, line] of standoff.split(/\r?\n/u).entries()) {
    const place = `${path}, line ${index + 1}`;
    if (line.startsWith('T')) {
      const { id, ...passage } = passageIn(line, text, utf16, place);
      passages.set(id, { ...BLANK_PASSAGE, ...passage });
    } else if (line.startsWith('#')) noteIn(line, passages);
    else if (/^[REAMN*]/u.test(line)) others += 1;
    else if (line.trim() !== '') throw new UnreadableFile(place, 'is no line of brat’s.');
  }
  return { passages: [...passages.values()], others };
}

function passageIn(line: string, text: string, utf16: (offset: number) => number | null, place: string) {
  const written = /^(T\d+)\t(\S+) (\d+(?: \d+;\d+)* \d+)(?:\t|$)/u.exec(line);
  if (!written) throw new UnreadableFile(place, 'is no annotation of a text, as in “T1⇥fact 0 5⇥words”.');
  const [, id = '', type = '', places = ''] = written;
  // From the first fragment's start to the last one's end: between them stand line breaks, or words that were left out.
  const numbers = places.split(/[ ;]/u).map(Number);
  const [start, end] = [utf16(numbers[0] ?? 0), utf16(numbers.at(-1) ?? 0)];
  if (start === null || end === null || start >= end) {
    throw new UnreadableFile(place, `the span ${places} lies outside of the text.`);
  }
  return { id, codes: [type], position: { start, end }, quote: quoteAt(text, start, end) };
}

function noteIn(line: string, passages: ReadonlyMap<string, CorpusPassage>): void {
  const [, target = '', note = ''] = /^#\d*\t\S+ (T\d+)\t(.*)$/u.exec(line) ?? [];
  const passage = passages.get(target);
  if (passage) passage.note = [passage.note, note].filter(Boolean).join('\n');
}
