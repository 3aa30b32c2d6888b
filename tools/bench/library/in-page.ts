import { BackupWriter } from '../../../exchange/backup/write-backup.ts';
import { newId, type Id } from '../../../model/id.ts';
import type { ImportedArticle } from '../../../model/imported-article.ts';
import { createAnnotation } from '../../../storage/annotations.ts';
import { readLibrary } from '../../../storage/backup/read-library.ts';
import { readCase } from '../../../storage/cases.ts';
import { database } from '../../../storage/database.ts';
import { importArticles } from '../../../storage/import-articles.ts';
import { viewLibraryPage } from '../../../storage/library-page.ts';
import { viewArticle } from '../../../storage/library.ts';
import { personalSet } from '../../../storage/personal-set.ts';
import { rebuildIndex } from '../../../storage/search/rebuild-index.ts';
import { searchLibrary } from '../../../storage/search/search-library.ts';
import { InventedProse } from '../anchoring/invented-prose.ts';
import { SeededRandom } from '../anchoring/seeded-random.ts';

/** Milliseconds: of one call, the median of some; of long work, per article. */
export type Times = Record<string, number>;

declare global {
  var libraryBench: ((articles: number, passagesPerArticle: number) => Promise<Times>) | undefined;
}

const REPEATS = 25;
const ARTICLES_IN_CASE = 5;
const PARAGRAPHS = 8;
const SHOWN = 100;
const AT_ONCE = 500;

/** Fills an empty library and times what people do in it. */
globalThis.libraryBench = async (articles, passagesPerArticle) => {
  const random = new SeededRandom(`library of ${articles}`);
  const prose = new InventedProse(random);
  const importing = await timed(() => fill(prose, articles));
  await addPassages(random, passagesPerArticle);
  const indexing = await timed(() => rebuildIndex());
  const ids = await database.articles.toCollection().primaryKeys();
  const cases = await addCases(ids);
  const times = {
    'open the panel': await medianOf(() => viewArticle(random.pick(ids))),
    'add an annotation': await medianOf(async () => addPassage(random.pick(ids))),
    'list a case': await medianOf(() => readCase(random.pick(cases))),
    'open the library': await medianOf(() => viewLibraryPage(0, SHOWN)),
    search: await medianOf(() => searchLibrary(`${prose.word()} ${prose.word()}`)),
    'search, one word': await medianOf(() => searchLibrary(prose.word())),
    'import, per article': importing / articles,
    'index, per article': indexing / articles,
    'backup, per article': (await timed(backUp)) / articles,
  };
  return times;
};

async function fill(prose: InventedProse, articles: number): Promise<void> {
  for (let done = 0; done < articles; done += AT_ONCE) {
    await importArticles(
      Array.from({ length: Math.min(AT_ONCE, articles - done) }, (_none, index) => invented(prose, done + index)),
    );
  }
}

function invented(prose: InventedProse, number: number): ImportedArticle {
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
async function addPassages(random: SeededRandom, perArticle: number): Promise<void> {
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

async function addCases(ids: readonly Id[]): Promise<Id[]> {
  const { set } = await personalSet();
  const now = Date.now();
  const cases = ids.flatMap((_id, index) => {
    if (index % ARTICLES_IN_CASE !== 0) return [];
    const articles = ids.slice(index, index + ARTICLES_IN_CASE);
    return [{ id: newId(), project: set.project, name: `Case ${index}`, articles, created: now, modified: now }];
  });
  await database.cases.bulkAdd(cases);
  return cases.map(({ id }) => id);
}

async function backUp(): Promise<void> {
  const writer = new BackupWriter(Date.now());
  await readLibrary((some) => writer.add(some));
  await writer.finish();
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await work();
  for (let repeat = 0; repeat < REPEATS; repeat += 1) times.push(await timed(work));
  return times.toSorted((one, other) => one - other)[Math.floor(REPEATS / 2)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
