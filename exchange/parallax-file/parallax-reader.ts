import type { Annotation, LiveAnnotation } from '../../model/annotation.ts';
import { isLive } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { CaseArticle } from '../../model/case-contents.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Corpus, CorpusPassage } from '../../model/corpus.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import type { Revision } from '../../model/revision.ts';
import { codesOfCodebooks, fieldNamesOf } from '../corpus/codes-of-codebooks.ts';
import { corpusOf } from '../corpus/corpus-of-records.ts';
import type { Reader, ReadingWork } from '../format.ts';
import type { LiveWithheldAnnotation } from '../../model/withheld-text.ts';
import type { ProjectKind } from './project-records.ts';
import { openParallaxFile } from './read-parallax-file.ts';

/**
 * A project's file as a corpus, for whoever wants its annotations: with its texts, or with hashes where these were left out. Its cases and what was
 * confirmed in comparisons are no part of a corpus.
 */
export const parallaxReader: Reader = {
  id: 'parallax',
  hasFile: /^manifest\.json$/u,
  async read(file, work) {
    const { name, made, salt, signedBy, parts } = await openParallaxFile(file);
    const { projects, ...all } = await gathered(parts(), work);
    const isKey = signedBy !== null && projects.some(isHiddenKey);
    const records = isKey ? { ...all, annotations: [] } : all;
    const hashed = new Map<Id, Partial<CorpusPassage>>();
    if (salt !== null) {
      for (const one of records.annotations as unknown[]) setAside(one as LiveWithheldAnnotation, hashed);
    }
    const refused = isKey ? [{ place: name, reason: KEY }] : [];
    const corpus = { ...corpusOfRecords(records, name, Date.parse(made)), refused };
    return salt === null ? corpus : withHashes({ ...corpus, salt }, hashed);
  },
};

/** Joining keeps a key hidden until its reader has handed in: nor does it come in as anybody's annotations. */
function isHiddenKey({ round }: Project): boolean {
  return round?.model === 'key' && round.revealed === undefined;
}

const KEY =
  'The passages in it are a key. Open it under Projects: there you can check yourself by it once you have handed in.';

interface Gathered {
  authors: Author[];
  codebooks: Codebook[];
  projects: Project[];
  annotationSets: AnnotationSet[];
  articles: Article[];
  revisions: Revision[];
  annotations: Annotation[];
}

async function gathered(
  parts: AsyncIterable<{ kind: ProjectKind; records: readonly object[] }>,
  work: ReadingWork = {},
): Promise<Gathered> {
  const all: Gathered = {
    authors: [],
    codebooks: [],
    projects: [],
    annotationSets: [],
    articles: [],
    revisions: [],
    annotations: [],
  };
  for await (const { kind, records } of parts) {
    work.signal?.throwIfAborted();
    if (!Object.hasOwn(all, kind)) continue;
    const list: object[] = all[kind as keyof Gathered];
    for (const record of records) list.push(record);
  }
  return all;
}

function corpusOfRecords(records: Omit<Gathered, 'projects'>, name: string, exported: number): Corpus {
  const { authors, codebooks, annotationSets, articles, revisions, annotations } = records;
  const authorWith = new Map(authors.map((author) => [author.id, author]));
  const codebookWith = new Map(codebooks.map((codebook) => [codebook.id, codebook]));
  const live = annotations.filter(isLive);
  const [revisionsOf, annotationsOf] = [byArticle(revisions), byArticle(live)];
  const whole = (article: Article): CaseArticle => ({
    article,
    revisions: (revisionsOf.get(article.id) ?? []).toSorted((one, other) => one.captured - other.captured),
    annotations: annotationsOf.get(article.id) ?? [],
  });
  return corpusOf({
    id: null,
    name,
    exported,
    codes: codesOfCodebooks(codebooks),
    fieldNames: fieldNamesOf(codebooks),
    authors,
    total: live.length,
    articleCount: articles.length,
    sets: {
      authorOf: present(annotationSets.map(({ id, author }) => [id, authorWith.get(author)])),
      codebookOf: present(annotationSets.map(({ id, codebook }) => [id, codebookWith.get(codebook)])),
    },
    *articles() {
      for (const article of articles) yield whole(article);
    },
  });
}

/** Makes an annotation whose words are left out look like any other, and remembers what it has instead of them. */
function setAside(annotation: LiveWithheldAnnotation, hashed: Map<Id, Partial<CorpusPassage>>): void {
  if ((annotation as { deleted?: boolean }).deleted) return;
  const { id, selectors } = annotation;
  const quote = selectors.find((selector) => selector.type === 'HashedQuote');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  hashed.set(id, {
    position: position ? { start: position.start, end: position.end } : null,
    hashed: quote ? { hash: quote.hash, length: quote.length } : null,
  });
  const words: LiveAnnotation['selectors'] = [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }];
  Object.assign(annotation, { selectors: words, history: undefined });
}

function withHashes(corpus: Corpus, hashed: ReadonlyMap<Id, Partial<CorpusPassage>>): Corpus {
  async function* texts() {
    for await (const one of corpus.texts()) {
      const passages = one.passages.map((passage) => ({ ...passage, quote: null, ...hashed.get(passage.id ?? '') }));
      yield { ...one, text: null, passages };
    }
  }
  return { ...corpus, texts };
}

function byArticle<Item extends { article: Id }>(items: readonly Item[]): Map<Id, Item[]> {
  return Map.groupBy(items, ({ article }) => article);
}

function present<Item>(pairs: readonly (readonly [Id, Item | undefined])[]): Map<Id, Item> {
  return new Map(pairs.flatMap(([id, item]) => (item === undefined ? [] : [[id, item] as const])));
}
