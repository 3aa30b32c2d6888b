import type { Case } from '../../model/case.ts';
import { database } from '../database.ts';
import { reading } from '../transaction.ts';
import { revisionsOf } from '../articles.ts';
import { annotationsIn, type ExportHead } from './export-head.ts';
import type { ExportedPart } from './export-scope.ts';

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
  part: ExportedPart,
  head: ExportHead,
  signal?: AbortSignal,
): AsyncGenerator<SomeRecords<ProjectKind>> {
  const { articles, sets, authorOf, codebookOf } = head;
  const projects = await reading(() => database.projects.bulkGet([...new Set(sets.map(({ project }) => project))]));
  yield { kind: 'authors', records: distinct(authorOf.values()) };
  yield { kind: 'codebooks', records: distinct(codebookOf.values()) };
  yield { kind: 'projects', records: projects.filter((project) => project !== undefined) };
  yield { kind: 'annotationSets', records: sets };
  yield* ofArticles('articles', articles, async (id) => [await database.articles.get(id)], signal);
  yield* ofArticles('revisions', articles, revisionsOf, signal);
  const cases = await reading(() => casesOf(part));
  yield { kind: 'cases', records: cases };
  yield* ofArticles('annotations', articles, (id) => annotationsIn(id, head), signal);
  const known = new Set(cases.map(({ id }) => id));
  const readings = await reading(() => database.caseReadings.toArray());
  yield { kind: 'caseReadings', records: readings.filter((one) => known.has(one.case) && authorOf.has(one.set)) };
}

/** Cases name their articles: of articles that were picked by hand, or by a set, none goes along. */
async function casesOf(part: ExportedPart): Promise<Case[]> {
  if (part.kind === 'library') return database.cases.toArray();
  if (part.kind === 'project') return database.cases.where('project').equals(part.id).toArray();
  return part.kind === 'case' ? database.cases.where('id').equals(part.id).toArray() : [];
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
