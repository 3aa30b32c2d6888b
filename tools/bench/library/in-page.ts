import { ArticleImport } from '../../../components/import/article-import.ts';
import { choiceOf, editable } from '../../../components/import/rows/edited-row.ts';
import { BackupWriter } from '../../../exchange/backup/write-backup.ts';
import type { Id } from '../../../model/id.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { readLibrary } from '../../../storage/backup/read-library.ts';
import { readCase } from '../../../storage/read-cases.ts';
import { database } from '../../../storage/database.ts';
import { viewLibraryPage } from '../../../storage/library-page.ts';
import { viewArticle } from '../../../storage/library.ts';
import { rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { reading } from '../../../storage/transaction.ts';
import { addCases, addPassages, articleFiles, prose, random, selectorsOf } from './made-library.ts';

/** What the benchmark asks of its page. */
export interface LibraryBench {
  /** Makes the files of so many articles, and an empty library for them. */
  begin: (articles: number) => Promise<void>;
  /** Annotates what was imported, so many passages an article, and puts articles in cases. */
  annotate: (perArticle: number) => Promise<void>;
  /** Does one kind of work on all of the library, and gives its milliseconds. */
  work: (name: WholeWork) => Promise<number>;
  actions: string[];
  /** Milliseconds of one call of an action, each time with other articles or words. */
  time: (action: string) => Promise<number>;
}

export type WholeWork = keyof typeof WORK;

declare global {
  var libraryBench: LibraryBench | undefined;
}

const SHOWN = 40;
/** As many hits of each kind as the screen asks for. */
const HITS = 20;

let files: ReturnType<typeof articleFiles> = [];

/** As the extension's workers do it. */
const WORK = {
  async import() {
    const importing = new ArticleImport();
    const { signal } = new AbortController();
    const read = await importing.read(files, { readHtml: () => null, signal, progress: () => {} });
    const rows = read.rows.map(editable);
    // As the page's message to the worker copies them.
    await importing.keep(structuredClone(rows.map(choiceOf)), {});
  },
  async index() {
    await database.searchState.clear();
    await rebuildIndex();
  },
  async backup() {
    const writer = new BackupWriter(Date.now());
    await readLibrary((some) => writer.add(some));
    await writer.finish();
  },
};

const ACTIONS: Record<string, () => Promise<unknown>> = {
  'open the panel': async () => viewArticle(random.pick(await ids.articles())),
  'add an annotation': async () => addPassage(random.pick(await ids.articles())),
  'list a case': async () => readCase(random.pick(await ids.cases())),
  'open the library': () => viewLibraryPage(SHOWN),
  search: () => searchLibrary(`${prose.word()} ${prose.word()}`, { most: HITS }),
  'search, one word': () => searchLibrary(prose.word(), { most: HITS }),
};

/** What picks among all ids reads them once. */
const ids = { articles: once(idsOf('articles')), cases: once(idsOf('cases')) };

globalThis.libraryBench = {
  async begin(articles) {
    files = articleFiles(articles);
    await rebuildIndex();
  },

  async annotate(perArticle) {
    await addPassages(perArticle);
    await addCases();
  },

  work: (name) => timed(WORK[name]),

  actions: Object.keys(ACTIONS),

  async time(action) {
    await Promise.all([ids.articles(), ids.cases()]);
    return timed(ACTIONS[action] ?? (() => Promise.resolve()));
  },
};

function idsOf(table: 'articles' | 'cases'): () => Promise<Id[]> {
  return () => reading(() => database.table<unknown, Id>(table).toCollection().primaryKeys());
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= work());
}

async function addPassage(article: Id): Promise<void> {
  const revision = await reading(() =>
    database.revisions.where('[article+captured]').between([article, 0], [article, Infinity]).first(),
  );
  if (!revision) return;
  const selectors = selectorsOf(revision.text.slice(0, 80), 0);
  await createAnnotation({ article, revision: revision.id, place: 'article', selectors, tags: ['fact'] });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
