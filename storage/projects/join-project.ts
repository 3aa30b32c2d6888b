import type { Article } from '../../model/article.ts';
import type { Author } from '../../model/author.ts';
import type { Case } from '../../model/case.ts';
import type { Codebook } from '../../model/codebook.ts';
import { ExpectedFailure } from '../../model/expected-failure.ts';
import type { Project } from '../../model/project.ts';
import type { Revision } from '../../model/revision.ts';
import { database } from '../database.ts';
import { personalSet } from '../personal-set.ts';
import { writing } from '../transaction.ts';
import { adoptArticles, type Adopted } from './adopt-articles.ts';
import { addOwnSet } from './shared-projects.ts';

/** A file that holds no project that can be joined. */
export class NoProject extends ExpectedFailure {
  override readonly name = 'NoProject';

  constructor(reason: string) {
    super(`There is no project to join in this file: ${reason}`);
  }
}

/** What a project's file holds of a project, by kind; what others annotated is not taken when joining. */
export interface ProjectContents {
  authors?: readonly Author[];
  codebooks?: readonly Codebook[];
  projects?: readonly Project[];
  articles?: readonly Article[];
  revisions?: readonly Revision[];
  cases?: readonly Case[];
}

/**
 * Joins the reader to a project, or brings what changed in one that they are in already: its cases and articles stand in the
 * library, and the reader has a set in it. Whole or not at all.
 */
export async function joinProject(contents: ProjectContents): Promise<Project> {
  const { author } = await personalSet();
  const shared = (contents.projects ?? []).filter(({ kind }) => kind === 'shared');
  const [project, ...others] = shared;
  if (!project) throw new NoProject('it was not made to be shared.');
  if (others.length > 0) throw new NoProject(`it holds ${shared.length} projects.`);
  return writing(async () => {
    const known = await database.projects.get(project.id);
    if (known?.owner === author.id) throw new NoProject('you made this project yourself.');
    if (known && known.modified > project.modified) return known;
    const owner = contents.authors?.find(({ id }) => id === project.owner);
    if (owner && !(await database.authors.get(owner.id))) await database.authors.add(owner);
    for (const codebook of contents.codebooks ?? []) await keepCodebook(codebook);
    await database.projects.put(project);
    const adopted = await adoptArticles(contents.articles ?? [], contents.revisions ?? []);
    for (const each of contents.cases ?? []) await keepCase(each, project, adopted);
    await addOwnSet(project, author.id);
    return project;
  });
}

/** Versions are only ever appended: the longer one holds the other. */
async function keepCodebook(codebook: Codebook): Promise<void> {
  const known = await database.codebooks.get(codebook.id);
  if (!known || known.versions.length < codebook.versions.length) await database.codebooks.put(codebook);
}

/** The owner's order of articles first; what the reader added to the case stays behind them. */
async function keepCase(theirs: Case, project: Project, { article }: Adopted): Promise<void> {
  if (theirs.project !== project.id) return;
  const known = await database.cases.get(theirs.id);
  if (known && known.project !== project.id) {
    throw new NoProject(`its case “${theirs.name}” is in another project here.`);
  }
  const articles = [...new Set([...theirs.articles.map(article), ...(known?.articles ?? [])])];
  await database.cases.put({ ...theirs, articles });
}
