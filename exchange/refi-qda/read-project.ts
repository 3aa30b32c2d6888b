import { CorpusText, type Corpus, type CorpusAuthor, type CorpusPassage } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { isSafePath } from '../article-files/zip-paths.ts';
import { BLANK_PASSAGE, quoteAt } from '../corpus/place-passage.ts';
import { checked } from '../foreign-file/checked.ts';
import { UnreadableFile } from '../foreign-file/unreadable-file.ts';
import { decoded, textOfFile } from '../foreign-file/utf8-text.ts';
import type { Reader } from '../format.ts';
import { xmlEvents } from '../xml/xml-events.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';
import { readEntry } from '../zip/read-entry.ts';
import { CountingVotes, stretchReader, type Counting } from './counting.ts';
import { INCLUSIVE_ORIGIN } from './write-project.ts';
import { WrittenProject, type WrittenSelection, type WrittenSource } from './written-project.ts';

const LARGEST_DOCUMENT = 256 * 1024 * 1024;
const LARGEST_TEXT = 16 * 1024 * 1024;

/** REFI-QDA projects, as NVivo, MAXQDA, ATLAS.ti, QualCoder and Taguette write them. How each counts is told by its selections' names. */
export const refiProjectReader: Reader = { id: 'qdpx', read: readProject };
/** Codebooks alone. */
export const refiCodebookReader: Reader = { id: 'qdc', read: readCodebook };

async function readProject(file: Blob): Promise<Corpus> {
  const entries = await openZip(file);
  const unsafe = entries.find(({ path }) => !isSafePath(path));
  if (unsafe) throw new UnreadableFile(unsafe.path, 'leads out of the zip file.');
  const document = entries.find(({ path }) => /^[^/]+\.qde$/iu.test(path));
  if (!document) throw new UnreadableFile('', 'is no REFI-QDA project: it has no project.qde.');
  const text = decoded(await readEntry(file, document, LARGEST_DOCUMENT), document.path);
  const project = parsed(text, document.path, 'urn:QDA-XML:project:1.0', 'Project');
  const files = new Map(entries.map((entry) => [entry.path.toLowerCase().replace(/^.*\//u, ''), entry]));
  const contentOf = (source: WrittenSource) => contentIn(file, files, source);
  const counting = await countingOf(project, contentOf);
  async function* texts() {
    for (const source of project.sources) {
      yield checked(CorpusText, await textOf(project, source, contentOf, counting), source.name);
    }
  }
  return { ...aboutProject(project), texts };
}

async function readCodebook(file: Blob): Promise<Corpus> {
  const project = parsed(await textOfFile(file), '', 'urn:QDA-XML:codebook:1', 'CodeBook');
  return { ...aboutProject(project), total: 0, async *texts() {} };
}

function parsed(text: string, place: string, namespace: string, root: string): WrittenProject {
  const project = new WrittenProject();
  let isFirst = true;
  for (const event of xmlEvents(text, place)) {
    if (isFirst && event.kind === 'open') {
      const [name, prefix = ''] = event.name.split(':').toReversed();
      const declared = event.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
      if (name !== root || !declared.startsWith(namespace)) {
        throw new UnreadableFile(
          place || 'line 1',
          `is another kind of XML: a <${name?.slice(0, 40)}> and no <${root}> of ${namespace}.`,
        );
      }
      isFirst = false;
    }
    project.take(event);
  }
  return project;
}

function aboutProject(project: WrittenProject): Omit<Corpus, 'texts'> {
  const authors = [...project.users].map(([id, name]) => ({ id, name }));
  const { name, created, codes, refused, sources } = project;
  const total = sources.reduce((sum, { selections }) => sum + selections.length, 0);
  return { id: null, name, exported: timeOf(created), salt: null, codes, fieldNames: [], authors, total, refused };
}

type ContentOf = (source: WrittenSource) => Promise<string | null>;

/** The plain text of a source: in the document, or in a file of the zip; null where it lies elsewhere. */
async function contentIn(
  file: Blob,
  files: ReadonlyMap<string, ZipEntry>,
  { content, path }: WrittenSource,
): Promise<string | null> {
  if (path === null) return content;
  const name = /^internal:\/\/(?:.*\/)?([^/]+)$/u.exec(path)?.[1]?.toLowerCase();
  const entry = name === undefined ? undefined : files.get(name);
  return entry ? decoded(await readEntry(file, entry, LARGEST_TEXT), entry.path) : content;
}

async function countingOf({ origin, sources }: WrittenProject, contentOf: ContentOf): Promise<Counting> {
  if (origin.startsWith('Parallax')) return { isInclusive: origin === INCLUSIVE_ORIGIN, crlfIsOne: false };
  const votes = new CountingVotes();
  for (const source of sources) {
    if (votes.isEnough) break;
    const text = source.selections.length > 0 ? await contentOf(source) : null;
    if (text !== null) votes.add(text, source.selections);
  }
  return votes.winner;
}

async function textOf(
  project: WrittenProject,
  source: WrittenSource,
  contentOf: ContentOf,
  counting: Counting,
): Promise<CorpusText> {
  const written = await contentOf(source);
  const passages: CorpusPassage[] = [];
  const place = written === null ? null : stretchReader(written, counting);
  for (const selection of source.selections) {
    const stretch = place?.(selection) ?? null;
    const where = stretch && written !== null ? placeIn(written, stretch) : placeless(selection, counting);
    passages.push(...passagesOf(project, selection, where, await noteOf(project, selection, contentOf)));
  }
  if (source.codings.length > 0) passages.push(...passagesOf(project, { ...WHOLE, codings: source.codings }, {}, ''));
  const at = (variable: string) => source.variables.get(variable) ?? null;
  const [address, published] = [at('Address'), at('Published')];
  return {
    article: {
      id: at('Article id'),
      address: address !== null && /^https?:\/\//u.test(address) ? address : null,
      outlet: at('Outlet'),
      headline: at('Headline') ?? (at('Article id') === null ? source.name || null : null),
      byline: at('Byline'),
      published: published === null ? null : readPublished(published),
      language: at('Language'),
    },
    revision: { id: source.guid, captured: timeOf(source.created), hash: at('Text hash') },
    file: at('Text file'),
    text: written?.replaceAll('\r\n', '\n') ?? null,
    passages,
  };
}

const WHOLE: WrittenSelection = {
  guid: null,
  name: '',
  start: 0,
  end: 0,
  user: null,
  created: null,
  modified: null,
  description: '',
  notes: [],
  codings: [],
};

/** In the text with its line ends made LF. */
function placeIn(written: string, [from, to]: [start: number, end: number]): Partial<CorpusPassage> {
  if (!written.includes('\r\n')) return { position: { start: from, end: to }, quote: quoteAt(written, from, to) };
  const shift = (offset: number) => offset - (written.slice(0, offset).split('\r\n').length - 1);
  const text = written.replaceAll('\r\n', '\n');
  const position = { start: shift(from), end: shift(to) };
  return { position, quote: quoteAt(text, position.start, position.end) };
}

/** Without the text, the name is the words where it is as long as they are. */
function placeless({ name, start, end }: WrittenSelection, { isInclusive }: Counting): Partial<CorpusPassage> {
  const length = end - start + (isInclusive ? 1 : 0);
  return [...name].length === length && length > 0 ? { quote: { exact: name, prefix: '', suffix: '' } } : {};
}

/** One passage for each person who coded the selection. */
function passagesOf(
  { users }: WrittenProject,
  selection: WrittenSelection,
  where: Partial<CorpusPassage>,
  note: string,
): CorpusPassage[] {
  const { guid, codings, user, created, modified } = selection;
  const byUser = Map.groupBy(codings, (coding) => coding.user ?? user);
  if (byUser.size === 0) byUser.set(user, []);
  return [...byUser].map(([coder, own], index) => ({
    ...BLANK_PASSAGE,
    ...where,
    id: index === 0 ? guid : null,
    codes: [...new Set(own.map(({ code }) => code))],
    note,
    author: authorOf(users, coder),
    created: timeOf(created),
    modified: timeOf(modified),
  }));
}

function authorOf(users: ReadonlyMap<string, string>, guid: string | null): CorpusAuthor | null {
  return guid === null ? null : { id: guid, name: users.get(guid) ?? guid };
}

async function noteOf({ notes }: WrittenProject, selection: WrittenSelection, contentOf: ContentOf): Promise<string> {
  const texts = [selection.description];
  for (const guid of selection.notes) {
    const note = notes.get(guid);
    if (note) texts.push((await contentOf(note)) ?? '');
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

function timeOf(written: string | null): number | null {
  const time = Date.parse(written ?? '');
  return time >= 0 ? time : null;
}
