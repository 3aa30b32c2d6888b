import { database } from '../database.ts';
import { reading } from '../transaction.ts';
import { revisionsOf } from '../articles.ts';
import { annotationsIn, setsIn, type ExportHead, type ExportScope } from './export-scope.ts';

/** Some records of one kind, by the name of their table. */
export interface SomeRecords<Kind extends string> {
  kind: Kind;
  records: readonly { id: string }[];
}

type ProjectKind =
  | 'authors'
  | 'codebooks'
  | 'projects'
  | 'annotationSets'
  | 'articles'
  | 'revisions'
  | 'cases'
  | 'annotations'
  | 'caseReadings';

/** Everything that belongs to what is exported, kind by kind, articles one after the other. */
export async function* projectRecords(
  scope: ExportScope,
  { articles, authorOf, codebookOf }: ExportHead,
  signal?: AbortSignal,
): AsyncGenerator<SomeRecords<ProjectKind>> {
  const sets = await reading(() => setsIn(scope));
  const projects = await reading(() => database.projects.bulkGet([...new Set(sets.map(({ project }) => project))]));
  yield { kind: 'authors', records: distinct(authorOf.values()) };
  yield { kind: 'codebooks', records: distinct(codebookOf.values()) };
  yield { kind: 'projects', records: projects.filter((project) => project !== undefined) };
  yield { kind: 'annotationSets', records: sets };
  yield* ofArticles('articles', articles, async (id) => [await database.articles.get(id)], signal);
  yield* ofArticles('revisions', articles, revisionsOf, signal);
  const cases = await reading(() =>
    scope.case === null ? database.cases.toArray() : database.cases.where('id').equals(scope.case).toArray(),
  );
  yield { kind: 'cases', records: cases };
  yield* ofArticles('annotations', articles, (id) => annotationsIn(id, authorOf), signal);
  const known = new Set(cases.map(({ id }) => id));
  const readings = await reading(() => database.caseReadings.toArray());
  yield { kind: 'caseReadings', records: readings.filter((one) => known.has(one.case) && authorOf.has(one.set)) };
}

async function* ofArticles<Kind extends ProjectKind>(
  kind: Kind,
  articles: readonly string[],
  recordsOf: (article: string) => Promise<readonly ({ id: string } | undefined)[]>,
  signal?: AbortSignal,
): AsyncGenerator<SomeRecords<Kind>> {
  for (const id of articles) {
    signal?.throwIfAborted();
    const records = await reading(() => recordsOf(id));
    yield { kind, records: records.filter((one) => one !== undefined) };
  }
}

function distinct<Item extends { id: string }>(items: Iterable<Item>): Item[] {
  return [...new Map([...items].map((item) => [item.id, item])).values()];
}
