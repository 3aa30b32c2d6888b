import { CorpusText, type Corpus } from '../../model/corpus.ts';
import { readPublished } from '../../model/publication-date.ts';
import { checked } from '../foreign-file/checked.ts';
import { textOfFile } from '../foreign-file/utf8-text.ts';
import { timeOf } from '../foreign-file/time-of.ts';
import type { Reader } from '../format.ts';
import { CountingVotes, type Counting } from './counting.ts';
import { parseDocument } from './parse-document.ts';
import { openProject, type ContentOf } from './project-files.ts';
import { passagesIn } from './selection-passages.ts';
import { INCLUSIVE_ORIGIN } from './write-project.ts';
import type { WrittenProject, WrittenSource } from './written-project.ts';

/** REFI-QDA projects, as NVivo, MAXQDA, ATLAS.ti, QualCoder and Taguette write them. How each counts is told by its selections' names. */
export const refiProjectReader: Reader = { id: 'qdpx', hasFile: /^[^/]+\.qde$/iu, read: readProject };
/** Codebooks alone. */
export const refiCodebookReader: Reader = { id: 'qdc', beginsAs: /<(\w+:)?CodeBook\b/u, read: readCodebook };

async function readProject(file: Blob): Promise<Corpus> {
  const { project, contentOf } = await openProject(file);
  const counting = await countingOf(project, contentOf);
  async function* texts() {
    for (const source of project.sources) {
      yield checked(CorpusText, await textOf(project, source, contentOf, counting), source.name);
    }
  }
  return { ...aboutProject(project), texts };
}

async function readCodebook(file: Blob): Promise<Corpus> {
  const project = parseDocument(await textOfFile(file), '', 'codebook');
  return { ...aboutProject(project), total: 0, async *texts() {} };
}

function aboutProject(project: WrittenProject): Omit<Corpus, 'texts'> {
  const authors = [...project.users].map(([id, name]) => ({ id, name }));
  const { name, created, codes, refused, sources } = project;
  const total = sources.reduce((sum, { selections }) => sum + selections.length, 0);
  return { id: null, name, exported: timeOf(created), salt: null, codes, fieldNames: [], authors, total, refused };
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
    passages: await passagesIn(project, source, written, { counting, contentOf }),
  };
}
