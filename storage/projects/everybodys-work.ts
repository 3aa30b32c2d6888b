import { isLive, type Annotation } from '../../model/annotation.ts';
import { calledByOthers } from '../../model/author.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Id } from '../../model/id.ts';
import type { PublicKey } from '../../model/identity.ts';
import type { Project } from '../../model/project.ts';
import { pseudonymOf, underPseudonyms, type WorkOfAll } from '../../model/pseudonyms.ts';
import { seenOf } from '../author-sets.ts';
import { database } from '../database.ts';
import { personalSet } from '../personal-set.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { reading, writing } from '../transaction.ts';
import type { Adopted } from './adopt-articles.ts';
import { annotationsOfSet } from './annotations-of-set.ts';
import { checkReferences, Incomplete } from './check-references.ts';
import { shownName } from './confirmed-members.ts';
import { joinProject, NoProject, type ProjectContents } from './join-project.ts';
import { underProject } from './prepare-hand-in.ts';
import { readProject } from './read-project.ts';
import { forgetSet, keepSet } from './take-hand-in.ts';
import { areTheirs } from './unsigned-copies.ts';

/** A project with what everybody handed in of it. */
export type SharedContents = Required<ProjectContents> & WorkOfAll;

/**
 * Ends a project's blind round: all that was handed in, the reader's own set where they gave it out, as it is sent to all members.
 * @param pseudonyms whether they learn whose it is.
 */
export async function revealWork(id: Id, pseudonyms: boolean, revealed = Date.now()): Promise<SharedContents> {
  await writing(async () => {
    const project = await database.projects.get(id);
    if (!project) throw new NotInLibrary('project');
    const round = { blind: false, due: null, closed: false, ...project.round, revealed };
    await database.projects.put({ ...project, round, modified: Math.max(revealed, project.modified + 1) });
  });
  const contents = await readProject(id);
  const work = await handedIn(contents.projects[0] as Project);
  const own = pseudonyms ? underPseudonyms(work) : work;
  return {
    ...contents,
    ...own,
    authors: [...new Map([...contents.authors, ...own.authors].map((one) => [one.id, one])).values()],
  };
}

async function handedIn(project: Project): Promise<WorkOfAll> {
  const { set: personal, author: self } = await personalSet();
  return reading(async () => {
    const all = await database.annotationSets.where('project').equals(project.id).toArray();
    // What waits for the owner to say whose it is goes out to nobody.
    const sets = (await seenOf(all)).filter(({ role, state }) => role === undefined && state === 'handed in');
    const codebook = await database.codebooks.get(project.codebook);
    const cases = await database.cases.where('project').equals(project.id).toArray();
    const articles = new Set(cases.flatMap((each) => each.articles));
    const annotations: Annotation[] = [];
    for (const set of sets) {
      const isOwn = set.author === self.id && codebook;
      const stored = (await annotationsOfSet(isOwn ? personal.id : set.id)).filter(({ article }) =>
        articles.has(article),
      );
      annotations.push(...(isOwn ? stored.map((each) => underProject(each, set.id, codebook)) : stored));
    }
    const authors = await database.authors.bulkGet([...new Set(sets.map(({ author }) => author))]);
    return { authors: authors.filter((author) => author !== undefined), annotationSets: sets, annotations };
  });
}

/** How much of others' work a file brought. */
export interface TakenWork {
  project: Project;
  /** Those that are new or newer than what was here. */
  sets: readonly Id[];
  passages: number;
}

/**
 * Takes everybody's work from a file that the project's owner signed; the reader joins the project with it. Sets that are here already
 * and as new stay, as does the reader's own. Whole or not at all, in whatever order such files come.
 * @throws {NoProject} where somebody else signed it, or a set in it is another's here.
 */
export async function takeEverybodysWork(
  contents: ProjectContents & Partial<WorkOfAll>,
  signer: { author: Id; publicKey: PublicKey },
): Promise<TakenWork> {
  const sets: Id[] = [];
  let taken = 0;
  const project = await joinProject(contents, async (joined, adopted) => {
    await checkSigner(joined, signer);
    for (const set of contents.annotationSets ?? []) {
      const passages = await takeSet(set, contents, joined, adopted);
      if (passages === null) continue;
      sets.push(set.id);
      taken += passages;
    }
  });
  return { project, sets, passages: taken };
}

/** The first key that is seen of an owner is theirs from then on. */
async function checkSigner(
  { owner }: Project,
  { author, publicKey }: { author: Id; publicKey: PublicKey },
): Promise<void> {
  const known = await database.authors.get(author);
  if (owner !== author || !known) throw new NoProject('it was not signed by whoever made the project.');
  if (known.publicKey && known.publicKey.key !== publicKey.key) {
    throw new NoProject('it was signed with another key than that of whoever made the project.');
  }
  await database.authors.put({ ...known, publicKey });
}

/** How many live passages it holds; null where nothing of it was needed. */
async function takeSet(
  set: AnnotationSet,
  contents: ProjectContents & Partial<WorkOfAll>,
  project: Project,
  adopted: Adopted,
): Promise<number | null> {
  const { author: self } = await personalSet();
  if (set.project !== project.id || set.role !== undefined || set.author === self.id) return null;
  const before = await database.annotationSets.get(set.id);
  const isTheirs = !before || (before.author === set.author && before.project === set.project && !before.role);
  const annotations = (contents.annotations ?? []).filter((annotation) => annotation.set === set.id);
  if (!isTheirs || !(await areTheirs(set, annotations))) {
    throw new NoProject('it claims passages that are somebody else’s here.');
  }
  if (numberOf(before) >= numberOf(set) || (await isKnownByName(set, project))) return null;
  await keepAuthor(set, contents);
  await forgetSet(pseudonymOf(set.id));
  await keepSet(set, annotations, adopted);
  return annotations.filter(isLive).length;
}

function numberOf(set: AnnotationSet | undefined): number {
  return set?.sequence ?? set?.handedIn ?? (set ? 0 : -1);
}

/** Under a pseudonym here is what is here by its author's name already, the reader's own above all. */
async function isKnownByName({ id }: AnnotationSet, project: Project): Promise<boolean> {
  const sets = await database.annotationSets.where('project').equals(project.id).toArray();
  return sets.some((known) => pseudonymOf(known.id) === id);
}

async function keepAuthor(set: AnnotationSet, { authors = [], projects = [] }: ProjectContents): Promise<void> {
  const author = authors.find(({ id }) => id === set.author);
  if (!author) throw new Incomplete('authors', set.author);
  const known = await database.authors.get(author.id);
  const publicKey = known?.publicKey ?? author.publicKey;
  const isOwner = projects.some(({ owner }) => owner === author.id);
  const called = calledByOthers(author, isOwner ? 'instructor' : 'author');
  // Where a roster of the reader's has them under a pseudonym, they stay under it.
  await database.authors.put({ ...author, name: await shownName(called), ...(publicKey && { publicKey }) });
  await checkReferences({ kind: 'annotationSets', records: [set] });
}
