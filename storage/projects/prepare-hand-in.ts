import { isLive, type Annotation } from '../../model/annotation.ts';
import type { AnnotationSet } from '../../model/annotation-set.ts';
import type { Author } from '../../model/author.ts';
import type { HandIn } from '../../model/hand-in.ts';
import type { Id } from '../../model/id.ts';
import type { Codebook } from '../../model/codebook.ts';
import { latestVersion, publishedCodebook } from '../../model/latest-version.ts';
import { partDefinedBy } from '../../model/passage-codes.ts';
import { nextSequence } from '../../model/sequence.ts';
import type { Timestamp } from '../../model/timestamp.ts';
import { findAgreedSet } from '../agreed-set/agreed-set.ts';
import { annotationsOfSet } from './annotations-of-set.ts';
import { database } from '../database.ts';
import { personalSet } from '../personal-set.ts';
import { NotInLibrary } from '../storage-errors.ts';
import { writing } from '../transaction.ts';
import { leaveOutTexts } from './left-out-texts.ts';
import { addOwnSet } from './shared-projects.ts';

/**
 * What the reader marked in a project's articles, under the project's set, to be signed and given away; the set is handed
 * in from then on, and may be handed in again.
 */
export async function prepareHandIn(project: Id, author: Author, handedIn = Date.now()): Promise<HandIn> {
  const { set: personal } = await personalSet();
  return writing(async () => {
    const found = await database.projects.get(project);
    const codebook = found && (await database.codebooks.get(found.codebook));
    if (!found || !codebook) throw new NotInLibrary('project');
    const set = await addOwnSet(found, author.id);
    const cases = await database.cases.where('project').equals(project).toArray();
    const ids = new Set(cases.flatMap(({ articles }) => articles));
    const own = (await annotationsOfSet(personal.id)).filter(({ article }) => ids.has(article));
    const annotations = own.map((annotation) => underProject(annotation, set.id, codebook));
    await database.annotationSets.update(set.id, { state: 'handed in' });
    const { version } = latestVersion(codebook);
    const out = await goingOut({ ...set, codebookVersion: version }, annotations, codebook, author, handedIn);
    return leaveOutTexts(out, found);
  });
}

/**
 * What the reader settled of everybody's work in a project, to be signed and given to whoever settles with them. @throws {NotInLibrary}
 * where they settled nothing.
 */
export async function prepareSettled(project: Id, author: Author, handedIn = Date.now()): Promise<HandIn> {
  return writing(async () => {
    const set = await findAgreedSet(project);
    const codebook = set && (await database.codebooks.get(set.codebook));
    if (!set || !codebook) throw new NotInLibrary('settled passage');
    const found = await database.projects.get(project);
    const out = await goingOut(set, await annotationsOfSet(set.id), codebook, author, handedIn);
    return found ? leaveOutTexts(out, found) : out;
  });
}

/** A set as it leaves the library, numbered behind the last that did. Part of a transaction. */
async function goingOut(
  set: AnnotationSet,
  annotations: Annotation[],
  codebook: Codebook,
  author: Author,
  handedIn: Timestamp,
): Promise<HandIn> {
  const revisions = await database.revisions.bulkGet([
    ...new Set(annotations.filter(isLive).map(({ revision }) => revision)),
  ]);
  const articles = await database.articles.bulkGet([...new Set(annotations.map(({ article }) => article))]);
  const sequence = nextSequence({ sequence: set.sequence, at: set.handedIn }, handedIn);
  await database.annotationSets.update(set.id, { handedIn, sequence });
  return {
    author,
    codebook: publishedCodebook(codebook),
    set: { ...set, state: 'handed in', handedIn, sequence },
    articles: articles.filter((article) => article !== undefined),
    revisions: revisions.filter((revision) => revision !== undefined),
    annotations,
    handedIn,
    sequence,
  };
}

/** As it stands in the project's set: codes and answers of another codebook of the reader's are nobody else's business. */
export function underProject(annotation: Annotation, set: Id, codebook: Codebook): Annotation {
  if (!isLive(annotation)) return { ...annotation, set };
  const { codes, ownFields, ...rest } = annotation;
  const own = partDefinedBy(codebook, { codes, ownFields });
  // What was marked before the reader joined was made under none of its versions.
  const codebookVersion = Math.min(rest.codebookVersion, latestVersion(codebook).version);
  return { ...rest, ...own, codebookVersion, set };
}

/** Takes a hand-in back: the work is open again until it is handed in anew. What was given away stays with whoever has it. */
export async function takeBackHandIn(set: Id): Promise<void> {
  await writing(async () => void (await database.annotationSets.update(set, { state: 'open' })));
}
