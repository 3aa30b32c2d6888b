import { CorpusPassage, CorpusText, type Corpus, type CorpusAuthor } from '../../model/corpus.ts';
import { isSafePath } from '../article-files/zip-paths.ts';
import { codesNamed } from '../corpus/code-names.ts';
import { BLANK_PASSAGE, quoteAt } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { parseJson } from '../foreign-file/json-document.ts';
import { timeOf } from '../foreign-file/time-of.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { decoded } from '../foreign-file/utf8-text.ts';
import type { Reader } from '../format.ts';
import { xmlEvents } from '../xml/xml-events.ts';
import { isZip, openZip } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import type { Feature } from './type-system.ts';

const LARGEST = 64 * 1024 * 1024;

/** XMI files of INCEpTION and its kin, in a zip or alone. Offsets count UTF-16. */
export const uimaXmiReader: Reader = {
  id: 'uima-xmi',
  beginsAs: /<(xmi:)?XMI\b/u,
  hasFile: /\.xmi$/u,
  read,
};

async function read(file: Blob): Promise<Corpus> {
  const documents = (await isZip(file))
    ? await documentsInZip(file)
    : [{ path: '', text: async () => decoded(await file.bytes(), '') }];
  const codes = new Set<string>();
  const authors = new Map<string, CorpusAuthor>();
  let total = 0;
  for (const document of documents) {
    const { passages } = textIn(await document.text(), document.path);
    total += passages.length;
    for (const passage of passages) {
      for (const code of passage.codes) codes.add(code);
      if (passage.author) authors.set(passage.author.id ?? passage.author.name, passage.author);
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
    async *texts() {
      for (const { path, text } of documents) yield textIn(await text(), path);
    },
  };
}

async function documentsInZip(file: Blob) {
  const entries = await openZip(file);
  const unsafe = entries.find(({ path }) => !isSafePath(path));
  if (unsafe) throw new UnreadableFile(unsafe.path, 'leads out of the zip file.');
  const found = entries.filter(({ path }) => path.endsWith('.xmi'));
  if (found.length === 0) throw new UnreadableFile('', 'has no .xmi files in it.');
  return found.map((entry) => ({
    path: entry.path,
    text: async () => decoded(await readEntry(file, entry, LARGEST), entry.path),
  }));
}

type Attributes = ReadonlyMap<string, string>;

function textIn(xml: string, path: string): CorpusText {
  const found: { attributes: Attributes; element: string; line: number }[] = [];
  const sofas = new Map<string, string>();
  let language: string | null = null;
  let isFirst = true;
  for (const event of xmlEvents(xml, path)) {
    if (event.kind !== 'open') continue;
    const { name, attributes, line } = event;
    if (isFirst && !name.endsWith(':XMI') && name !== 'XMI') {
      throw new UnreadableFile(path || 'line 1', `is another kind of XML: a <${name.slice(0, 40)}>.`);
    }
    isFirst = false;
    if (name.endsWith(':Sofa')) sofas.set(attributes.get('xmi:id') ?? '', attributes.get('sofaString') ?? '');
    else if (name.endsWith(':DocumentAnnotation')) language = attributes.get('language') ?? null;
    else if (isOfPeople(name) && attributes.has('begin')) found.push({ attributes, element: name, line });
  }
  const [[sofa, text] = ['', '']] = sofas;
  if (sofas.size === 0) throw new UnreadableFile(path, 'it has no text (Sofa).');
  const own = found.filter(({ attributes }) => attributes.get('sofa') === sofa);
  const passages = merged(
    own.map(({ attributes, element, line }) =>
      passageIn(attributes, element, text, [path, `line ${line}`].filter(Boolean).join(', ')),
    ),
  );
  const article = {
    id: null,
    address: null,
    outlet: null,
    headline: path === '' ? null : path.replace(/^.*\//u, '').replace(/\.xmi$/u, ''),
    byline: null,
    published: null,
    language: language === 'x-unspecified' ? null : language,
  };
  return checked(
    CorpusText,
    { article, revision: { id: null, captured: null, hash: null }, file: path || null, text, passages },
    path,
  );
}

/** Layers that people make; those of machines (tokens, sentences, parts of speech, metadata) say nothing here. */
function isOfPeople(element: string): boolean {
  return /^custom\d*:/u.test(element) || /:(NamedEntity|Span)$/u.test(element);
}

const LABELS = ['code', 'label', 'value', 'tag', 'category', 'identifier'];

function passageIn(attributes: Attributes, element: string, text: string, place: string): CorpusPassage {
  const offset = (key: string) => {
    const written = attributes.get(key) ?? '';
    if (!/^\d{1,10}$/u.test(written)) {
      throw new UnreadableFile(place, `“${key}” is no offset: “${written.slice(0, 30)}”.`);
    }
    return Number(written);
  };
  const [start, end] = [offset('begin'), offset('end')];
  if (start >= end || end > text.length) {
    throw new UnreadableFile(place, `an annotation from ${start} to ${end} lies outside of the text.`);
  }
  const at = (feature: Feature) => attributes.get(feature) ?? null;
  const label = LABELS.map((name) => attributes.get(name)).find((value) => value !== undefined && value !== '');
  const [author, fields, confidence, version] = [at('author'), at('fields'), at('confidence'), at('codebookVersion')];
  const passage = {
    ...BLANK_PASSAGE,
    id: at('passage'),
    codes: [label ?? element.replace(/^.*:/u, '')],
    position: { start, end },
    quote: quoteAt(text, start, end),
    note: at('note') ?? '',
    author: author === null ? null : { id: at('authorId'), name: author },
    created: timeOf(at('created')),
    modified: timeOf(at('modified')),
    confidence: confidence === null ? null : Number(confidence),
    codebookVersion: version === null ? null : Number(version),
    fields: fields === null ? {} : parseJson(fields, `${place}: fields`),
  };
  return checked(CorpusPassage, passage, place);
}

/** Annotations that say of which passage they are, and those of one passage, are its codes. */
function merged(passages: readonly CorpusPassage[]): CorpusPassage[] {
  const known = new Map<string, CorpusPassage>();
  return passages.filter((passage) => {
    const first = passage.id === null ? undefined : known.get(passage.id);
    if (first?.position?.start === passage.position?.start && first?.position?.end === passage.position?.end && first) {
      first.codes.push(...passage.codes);
      return false;
    }
    if (passage.id !== null) known.set(passage.id, passage);
    return true;
  });
}
