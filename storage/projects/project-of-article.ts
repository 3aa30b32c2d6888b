import type { Case } from '../../model/case.ts';
import type { Id } from '../../model/id.ts';
import type { Project } from '../../model/project.ts';
import { database } from '../database.ts';
import { reading } from '../transaction.ts';

/** The shared project that an article belongs to by one of its cases, the newest where it is in several; null where it is in none. */
export async function projectOfArticle(article: Id): Promise<Project | null> {
  return reading(async () => {
    return projectOfCases(await database.cases.where('articles').equals(article).toArray());
  });
}

/** The same of an article that is, or was, in these cases. Part of a transaction. */
export async function projectOfCases(cases: readonly Case[]): Promise<Project | null> {
  const projects = await database.projects.bulkGet([...new Set(cases.map(({ project }) => project))]);
  const shared = projects.flatMap((project) => (project?.kind === 'shared' ? [project] : []));
  return shared.toSorted((one, other) => other.created - one.created)[0] ?? null;
}
