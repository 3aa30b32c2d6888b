import { isLive, type Annotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { HandIn } from '../../model/hand-in.ts';
import type { Id } from '../../model/id.ts';
import type { Revision } from '../../model/revision.ts';
import { isFromFuture } from '../../model/sequence.ts';
import type { WithheldRevision } from '../../model/withheld-text.ts';
import { database } from '../database.ts';
import { forgetWithheld } from '../withheld-passages.ts';
import { findPersonalSet } from '../personal-set.ts';
import { indexAnnotation } from '../search/index-records.ts';
import { writing } from '../transaction.ts';
import { annotationsOfSet } from './annotations-of-set.ts';
import { adoptArticles, hashedAnew, type Adopted } from './adopt-articles.ts';
import { checkReferences } from './check-references.ts';
import { isUnconfirmed, nameHere } from './confirmed-members.ts';
import { standIn } from './texts-stood-in.ts';
import { areTheirs, makeRoom } from './unsigned-copies.ts';

/** What became of a hand-in. Only the first two changed the library. */
export type HandInVerdict =
  | 'new'
  | 'updated'
  | 'unchanged'
  /** What is here was handed in after it. */
  | 'older'
  | 'wrong project'
  | 'closed'
  /** The author is known here by another key: somebody else signed in their name, or they lost their key. */
  | 'other key'
  /** A passage or a set in it is somebody else's here. */
  | 'not theirs'
  /** The reader's own work, which is here already. */
  | 'own'
  /** Dated later than it can be: a clock is wrong. */
  | 'from the future';

export interface TakenHandIn {
  verdict: HandInVerdict;
  author: Author;
  /** Live passages in the file. */
  annotations: number;
  /** What its author settled of everybody's work, and not what they marked themselves. */
  isSettling: boolean;
  /** The owner is to say whose on the roster it is: until then it counts nowhere. */
  isUnconfirmed: boolean;
  /** Articles whose text its author read in other words than any that is here has; nought where the texts came along. */
  otherTexts: number;
}

/**
 * Takes one author's work into the project that it belongs to, whole or not at all. In whatever order hand-ins come, and
 * however often, the library is the same in the end: each set is what its author handed in last.
 */
export async function takeHandIn(handIn: HandIn): Promise<TakenHandIn> {
  const { author, annotations } = handIn;
  const { texts, withheld } = sorted(handIn.revisions);
  const hashed = await hashedAnew(texts);
  return writing(async () => {
    const verdict = await judge(handIn);
    const isNew = verdict === 'new' || verdict === 'updated';
    const otherTexts = isNew ? await keep(handIn, hashed, withheld) : 0;
    const isHere = isNew || verdict === 'unchanged';
    return {
      verdict,
      author,
      annotations: annotations.filter(isLive).length,
      isSettling: handIn.set.role === 'agreed',
      isUnconfirmed: isHere && (await isUnconfirmed(handIn.set.project, author)),
      otherTexts,
    };
  });
}

function sorted(revisions: HandIn['revisions']): { texts: Revision[]; withheld: WithheldRevision[] } {
  const isWhole = (revision: Revision | WithheldRevision): revision is Revision => 'text' in revision;
  return {
    texts: revisions.filter(isWhole),
    withheld: revisions.filter((revision): revision is WithheldRevision => !isWhole(revision)),
  };
}

async function judge({ author, set, annotations, handedIn, sequence }: HandIn): Promise<HandInVerdict> {
  const project = await database.projects.get(set.project);
  if (project?.kind !== 'shared') return 'wrong project';
  if ((await findPersonalSet())?.author.id === author.id) return 'own';
  const known = await database.authors.get(author.id);
  if (known?.publicKey && known.publicKey.key !== author.publicKey?.key) return 'other key';
  const before = await database.annotationSets.get(set.id);
  // Nor does a coder's set become one of what is agreed, or the reverse.
  const isTheirs =
    !before || (before.author === author.id && before.project === set.project && before.role === set.role);
  if (!isTheirs || !(await areTheirs(set, annotations))) return 'not theirs';
  const last = before?.sequence ?? before?.handedIn ?? -1;
  if (last === sequence) return 'unchanged';
  if (last > sequence) return 'older';
  if (isFromFuture(handedIn, Date.now())) return 'from the future';
  // Settling goes on once nobody codes any more.
  if (project.round?.closed && set.role === undefined) return 'closed';
  return before ? 'updated' : 'new';
}

async function keep(handIn: HandIn, texts: readonly Revision[], withheld: readonly WithheldRevision[]) {
  const { author, set, codebook, articles, annotations, handedIn, sequence } = handIn;
  const adopted = await adoptArticles(articles, texts);
  const stood = await standIn(withheld, articles, adopted);
  await database.authors.put({ ...author, name: await nameHere(author) });
  if (!(await database.codebooks.get(codebook.id))) await database.codebooks.add(codebook);
  const revision = (theirs: Id) => stood.revisionOf.get(theirs) ?? adopted.revision(theirs);
  await keepSet({ ...set, state: 'handed in', handedIn, sequence }, annotations, { ...adopted, revision });
  return stood.otherTexts;
}

/** A set as its author handed it in, in the place of what was here of it. Part of a transaction. @throws {Incomplete} */
export async function keepSet(set: AnnotationSet, annotations: readonly Annotation[], adopted: Adopted): Promise<void> {
  await database.annotationSets.put(set);
  await forgetAnnotations(set.id);
  await makeRoom(annotations, set.author);
  const here = annotations.map((annotation) => inThisLibrary(annotation, adopted));
  for (const annotation of here) {
    await database.annotations.add(annotation);
    await indexAnnotation(annotation);
  }
  await checkReferences({ kind: 'annotationSets', records: [set] });
  await checkReferences({ kind: 'annotations', records: here });
}

/** Takes what somebody else settled out of the library again; their file brings it back. */
export async function leaveOutSettling(author: Id, project: Id): Promise<void> {
  await writing(async () => {
    if ((await findPersonalSet())?.author.id === author) return;
    const sets = await database.annotationSets.where('project').equals(project).toArray();
    for (const { id } of sets.filter((set) => set.role === 'agreed' && set.author === author)) {
      await forgetSet(id);
    }
  });
}

/**
 * A set goes with all that is said of it and all that it holds, also in the trash: a record that names a set which is not there makes
 * backups that cannot be restored. Part of a transaction.
 */
export async function forgetSet(set: Id): Promise<void> {
  if (!(await database.annotationSets.get(set))) return;
  await forgetAnnotations(set);
  await database.trash.toCollection().modify((entry) => {
    if (entry.kind === 'article') entry.annotations = entry.annotations.filter((annotation) => annotation.set !== set);
  });
  await database.feedback.delete(set);
  await database.annotationSets.delete(set);
}

/** All that is kept of a set's annotations. Part of a transaction. */
async function forgetAnnotations(set: Id): Promise<void> {
  const ids = (await annotationsOfSet(set)).map(({ id }) => id);
  await database.annotations.bulkDelete(ids);
  await database.searchEntries.where('record').anyOf(ids).delete();
  await forgetWithheld(set);
  await database.passageCounts.where('set').equals(set).delete();
}

function inThisLibrary(annotation: Annotation, { article, revision }: Adopted): Annotation {
  const here = { ...annotation, article: article(annotation.article) };
  return isLive(here) ? { ...here, revision: revision(here.revision) } : here;
}
