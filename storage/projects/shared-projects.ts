import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { Case } from '../../model/case.ts';
import { latestVersion } from '../../model/latest-version.ts';
import { newId, type Id } from '../../model/id.ts';
import { NO_ROUND, Project, type Round } from '../../model/project.ts';
import { readRecord } from '../../model/read-record.ts';
import { moveAgreed } from '../agreed-set/agreed-set.ts';
import { seenOf } from '../author-sets.ts';
import { codebookToChange } from '../codebooks/codebooks.ts';
import { database } from '../database.ts';
import { findPersonalSet, personalSet, type PersonalSet } from '../personal-set.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { reading, writing } from '../transaction.ts';

/** What a person states of a new project. */
export interface NewProject {
  name: string;
  instructions: string;
  round: Round;
  cases: readonly Id[];
  /** Whether the articles' texts go along in its file; they do unless it says otherwise. */
  texts?: boolean;
  /** One of the reader's, by which its members code; absent for that of their own passages. */
  codebook?: Id;
}

/** A shared project as its screen shows it. */
export interface ProjectView {
  project: Project;
  cases: Case[];
  /**
   * The sets that are here, the reader's own among them and the agreed one not, by their authors' names. How many annotations one holds
   * is null where the reader may not see them.
   */
  sets: { set: AnnotationSet; author: Author; annotations: number | null; isOwn: boolean }[];
  isOwner: boolean;
}

/** A project of some cases, which move into it. Its owner has a set in it like everybody else. */
export async function createProject({
  name,
  instructions,
  round,
  cases,
  codebook: chosen,
  texts = true,
}: NewProject): Promise<Project> {
  const { set, author } = await personalSet();
  return writing(async () => {
    const codebook = chosen === undefined ? set.codebook : (await codebookToChange(chosen)).id;
    const created = Date.now();
    const project = readRecord(
      Project,
      {
        id: newId(),
        kind: 'shared',
        name: name.trim(),
        codebook,
        instructions,
        owner: author.id,
        round,
        ...(!texts && { leftOut: [] }),
        created,
        modified: created,
      },
      'Project',
    );
    await database.projects.add(project);
    for (const id of cases) {
      const moved = await database.cases.get(id);
      if (!moved) throw new NotInLibrary('case');
      await moveAgreed(moved, project.id);
      await database.cases.put({ ...moved, project: project.id, modified: created });
    }
    await addOwnSet(project, author.id);
    return project;
  });
}

/** The reader's own set in a project; what is handed in bears its id. Part of a transaction. */
export async function addOwnSet(project: Project, author: Id): Promise<AnnotationSet> {
  const own = await database.annotationSets
    .where('project')
    .equals(project.id)
    .filter((set) => set.author === author && set.role === undefined)
    .first();
  if (own) return own;
  const codebook = await database.codebooks.get(project.codebook);
  const added: AnnotationSet = {
    id: newId(),
    project: project.id,
    author,
    state: 'open',
    codebook: project.codebook,
    codebookVersion: codebook ? latestVersion(codebook).version : 1,
    created: Date.now(),
  };
  await database.annotationSets.add(added);
  return added;
}

/** Instructions, deadline and the like of a project that the reader made. */
export async function changeProject(
  id: Id,
  change: Partial<Pick<Project, 'name' | 'instructions' | 'round' | 'rubric'>>,
): Promise<void> {
  await writing(async () => {
    const project = await database.projects.get(id);
    if (!project) throw new NotInLibrary('project');
    const modified = Math.max(Date.now(), project.modified + 1);
    await database.projects.put(readRecord(Project, { ...project, ...change, modified }, 'Project'));
  });
}

/** Changes what is named of a project's round; the rest stays as it is stored, so that of two quick changes neither is lost. */
export async function changeRound(id: Id, change: Partial<Round>): Promise<void> {
  await writing(async () => {
    const round = (await database.projects.get(id))?.round ?? NO_ROUND;
    await changeProject(id, { round: { ...round, ...change } });
  });
}

/** All shared projects, the newest first. */
export async function viewProjects(): Promise<ProjectView[]> {
  return reading(async () => {
    const personal = await findPersonalSet();
    const projects = await database.projects.where('kind').equals('shared').toArray();
    const views = await Promise.all(projects.map((project) => viewOf(project, personal)));
    return views.toSorted((one, other) => other.project.created - one.project.created);
  });
}

/** The reader's cases that are in no shared project. */
export async function viewPersonalCases(): Promise<Case[]> {
  return reading(async () => {
    const personal = await findPersonalSet();
    return personal ? database.cases.where('project').equals(personal.set.project).toArray() : [];
  });
}

async function viewOf(project: Project, personal: PersonalSet | null): Promise<ProjectView> {
  const all = await database.annotationSets.where('project').equals(project.id).toArray();
  const sets = all.filter(({ role }) => role === undefined);
  const seen = await seenOf(sets);
  const cases = await database.cases.where('project').equals(project.id).toArray();
  const viewed = await Promise.all(
    sets.map(async (set) => {
      const author = await database.authors.get(set.author);
      const isOwn = set.author === personal?.author.id;
      const holding = isOwn && personal ? await countIn(personal.set.id, cases) : await countLive(set.id);
      const annotations = seen.includes(set) ? holding : null;
      return author ? [{ set, author, annotations, isOwn }] : [];
    }),
  );
  const byName = viewed.flat().toSorted((one, other) => one.author.name.localeCompare(other.author.name, 'en'));
  return {
    project,
    cases,
    sets: byName,
    isOwner: project.owner !== undefined && project.owner === personal?.author.id,
  };
}

function countLive(set: Id): Promise<number> {
  return database.annotations
    .where('set')
    .equals(set)
    .filter(({ deleted }) => deleted !== true)
    .count();
}

/** What the reader marked in the project's articles; it is kept in the personal set, and goes out under the project's. */
function countIn(personal: Id, cases: readonly Case[]): Promise<number> {
  const articles = new Set(cases.flatMap((each) => each.articles));
  return database.annotations
    .where('set')
    .equals(personal)
    .filter(({ deleted, article }) => deleted !== true && articles.has(article))
    .count();
}
