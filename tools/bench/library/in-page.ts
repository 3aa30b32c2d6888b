import { articleRows, caseRows, outletRows } from '../../../components/library/listed.ts';
import { BackupWriter } from '../../../exchange/backup/write-backup.ts';
import { newId, type Id } from '../../../model/id.ts';
import type { ImportedArticle } from '../../../model/imported-article.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { readLibrary } from '../../../storage/backup/read-library.ts';
import { readCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { importArticles } from '../../../storage/import-articles.ts';
import { countPassages, listArticles, listCases, viewLibraryPage } from '../../../storage/library-page.ts';
import { viewArticle } from '../../../storage/library.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { reading } from '../../../storage/transaction.ts';
import { InventedProse } from '../anchoring/invented-prose.ts';
import { SeededRandom } from '../anchoring/seeded-random.ts';

/** Milliseconds for each article. */
export type Times = Record<string, number>;

/** What the benchmark asks of its page. */
export interface LibraryBench {
  /** Fills an empty library, and times the work on all of it. */
  fill: (articles: number, passagesPerArticle: number) => Promise<Times>;
  actions: string[];
  /** Milliseconds of some calls of one action. */
  time: (action: string, calls: number) => Promise<number[]>;
  /** Holds what the library's lists hold of it. */
  openLists: () => Promise<number>;
}

declare global {
  var libraryBench: LibraryBench | undefined;
}

const ARTICLES_IN_CASE = 5;
const PARAGRAPHS = 8;
const SHOWN = 40;
const AT_ONCE = 500;

const random = new SeededRandom('library');
const prose = new InventedProse(random);

const ACTIONS: Record<string, () => Promise<unknown>> = {
  'open the panel': async () => viewArticle(random.pick(await articleIds())),
  'add an annotation': async () => addPassage(random.pick(await articleIds())),
  'list a case': async () => readCase(random.pick(await caseIds())),
  'open the library': () => viewLibraryPage(SHOWN),
  search: () => searchLibrary(`${prose.word()} ${prose.word()}`, { most: HITS }),
  'search, one word': () => searchLibrary(prose.word(), { most: HITS }),
};

/** As many hits of each kind as the screen asks for. */
const HITS = 20;

let lists: unknown = null;

globalThis.libraryBench = {
  async fill(articles, passagesPerArticle) {
    await rebuildIndex();
    const importing = await timed(() => fill(articles));
    await addPassages(passagesPerArticle);
    await addCases();
    await database.searchState.clear();
    const indexing = await timed(() => rebuildIndex());
    const times = { import: importing, index: indexing, backup: await timed(backUp) };
    return Object.fromEntries(Object.entries(times).map(([work, time]) => [`${work}, per article`, time / articles]));
  },

  actions: Object.keys(ACTIONS),

  async time(action, calls) {
    const times: number[] = [];
    // What picks among the ids reads them once.
    await Promise.all([articleIds(), caseIds()]);
    for (let call = 0; call < calls; call += 1) times.push(await timed(ACTIONS[action] ?? (() => Promise.resolve())));
    return times;
  },

  async openLists() {
    const [articles, cases, passages] = await Promise.all([listArticles(), listCases(), countPassages()]);
    const rows = articleRows(articles, cases, passages);
    lists = { rows, cases: caseRows(cases, articles, passages), outlets: outletRows(rows) };
    return lists === null ? 0 : rows.length;
  },
};

let knownArticles: Promise<Id[]> | null = null;
let knownCases: Promise<Id[]> | null = null;

function articleIds(): Promise<Id[]> {
  knownArticles ??= Promise.resolve(reading(() => database.articles.toCollection().primaryKeys()));
  return knownArticles;
}

function caseIds(): Promise<Id[]> {
  knownCases ??= Promise.resolve(reading(() => database.cases.toCollection().primaryKeys()));
  return knownCases;
}

async function fill(articles: number): Promise<void> {
  for (let done = 0; done < articles; done += AT_ONCE) {
    await importArticles(
      Array.from({ length: Math.min(AT_ONCE, articles - done) }, (_none, index) => invented(done + index)),
    );
  }
}

function invented(number: number): ImportedArticle {
  const headline = prose.title();
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => ({
    kind: 'paragraph' as const,
    text: prose.paragraph(),
  }));
  return {
    metadata: { outlet: `Outlet ${number % 40}`, headline, byline: null, published: null, language: 'en' },
    address: `https://outlet-${number % 40}.example/${number}`,
    blocks: [{ kind: 'headline', text: headline }, ...paragraphs],
    extractor: 'bench',
  };
}

/** Put in as they would be stored, many at once: by the verb of a single click it would take an hour. */
async function addPassages(perArticle: number): Promise<void> {
  const { set, author } = await personalSet();
  const ids = await database.revisions.toCollection().primaryKeys();
  for (let next = 0; next < ids.length; next += AT_ONCE / 10) {
    const revisions = await database.revisions.bulkGet(ids.slice(next, next + AT_ONCE / 10));
    const annotations = revisions.flatMap((revision) => {
      if (!revision) return [];
      return Array.from({ length: perArticle }, () => {
        const start = random.between(0, revision.text.length - 200);
        const exact = revision.text.slice(start, start + random.between(20, 180));
        const created = Date.now();
        return {
          id: newId(),
          set: set.id,
          article: revision.article,
          revision: revision.id,
          place: 'article' as const,
          selectors: selectorsOf(exact, start),
          tags: [random.pick(['fact', 'quote', 'opinion', 'statistic'] as const)],
          fields: {},
          note: random.happens(0.2) ? exact.slice(0, 60) : '',
          origin: { kind: 'hand' as const },
          created,
          modified: created,
          rev: `${created.toString(16).padStart(12, '0')}-0000-${author.id}`,
        };
      });
    });
    await database.annotations.bulkAdd(annotations);
  }
}

function selectorsOf(exact: string, start: number) {
  return [
    { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector' as const, start, end: start + exact.length },
  ];
}

async function addPassage(article: Id): Promise<void> {
  const revision = await database.revisions
    .where('[article+captured]')
    .between([article, 0], [article, Infinity])
    .first();
  if (!revision) return;
  const selectors = selectorsOf(revision.text.slice(0, 80), 0);
  await createAnnotation({ article, revision: revision.id, place: 'article', selectors, tags: ['fact'] });
}

/** Every other five articles are a case: the panel is opened for articles in one and in none. */
async function addCases(): Promise<void> {
  const ids = await database.articles.toCollection().primaryKeys();
  const { set } = await personalSet();
  const now = Date.now();
  const cases = ids.flatMap((_id, index) => {
    if (index % (2 * ARTICLES_IN_CASE) !== 0) return [];
    const articles = ids.slice(index, index + ARTICLES_IN_CASE);
    return [{ id: newId(), project: set.project, name: `Case ${index}`, articles, created: now, modified: now }];
  });
  await database.cases.bulkAdd(cases);
}

async function backUp(): Promise<void> {
  const writer = new BackupWriter(Date.now());
  await readLibrary((some) => writer.add(some));
  await writer.finish();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
